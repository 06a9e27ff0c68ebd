import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { isPossibleId, type Key, parseKey, toKey, toNoun } from './key.js'
import { readSettings } from './settings.js'
import type { Row } from './content.js'
import { readRows } from './rows.js'

/** The kinds of sources that are public by themselves: collections with drafts, and what the options name. */
export const readRoots = (payload: Payload): Set<string> => {
  const { collections, liveCollections, liveGlobals } = readSettings(payload)
  const withDrafts = collections.filter(
    (slug) => payload.collections[slug as CollectionSlug]?.config.versions?.drafts,
  )
  return new Set([
    ...withDrafts,
    ...liveCollections,
    ...liveGlobals.map((slug) => toNoun({ slug, id: null })),
  ])
}

/** Rows of documents that are live themselves; made anew, since databases write into their filters. */
const whereSourceIsLive = () => ({ sourceIsLive: { equals: true } })

/**
 * Which of these documents something live uses, at any remove. It climbs from them to what is public by itself, level
 * by level, with a query a level.
 */
export const readUsedByLive = async ({
  payload,
  req,
  keys,
}: {
  payload: Payload
  req?: PayloadRequest
  keys: Key[]
}): Promise<Set<Key>> => {
  const roots = readRoots(payload)
  const climbed = new Map<Key, Row>()
  const seen = new Set(keys)
  for (let level = [...seen]; level.length > 0;) {
    const users = await readRows({
      payload,
      req,
      where: [whereSourceIsLive()],
      among: { field: 'live', values: level },
    })
    level = []
    for (const row of users) {
      climbed.set(row.source, row)
      if (roots.has(row.noun) || seen.has(row.source)) continue
      seen.add(row.source)
      level.push(row.source)
    }
  }
  // Down again, along what was climbed.
  const used = new Set<Key>()
  const descend = (row: Row): void => {
    for (const target of row.live) {
      if (!seen.has(target) || used.has(target)) continue
      used.add(target)
      const next = climbed.get(target)
      if (next) descend(next)
    }
  }
  for (const row of climbed.values()) if (roots.has(row.noun)) descend(row)
  return used
}

/** The live documents that point to one, each public by itself or used by something that is. */
export const readLiveUsers = async ({
  payload,
  req,
  key,
}: {
  payload: Payload
  req?: PayloadRequest
  key: Key
}): Promise<Row[]> => {
  const roots = readRoots(payload)
  const users = await readRows({
    payload,
    req,
    where: [whereSourceIsLive()],
    among: { field: 'live', values: [key] },
  })
  const others = users.filter(({ noun, source }) => !roots.has(noun) && source !== key)
  const used = others.length
    ? await readUsedByLive({ payload, req, keys: others.map(({ source }) => source) })
    : new Set<Key>()
  return users.filter(({ noun, source }) => source !== key && (roots.has(noun) || used.has(source)))
}

/** What something live uses, by collection: the ids, each with how many live documents point to it. */
export type LiveUse = ReadonlyMap<string, ReadonlyMap<number | string, number>>

/**
 * What something live uses, at any remove: from all that is public by itself down, level by level, with a query a
 * level. Whether a document found here is in the trash itself, its own collection tells.
 *
 * @param collections The collections that are asked about, each a key of the answer.
 */
export const readLiveUse = async ({
  payload,
  req,
  collections,
}: {
  payload: Payload
  req?: PayloadRequest
  collections: readonly string[]
}): Promise<LiveUse> => {
  const roots = readRoots(payload)
  // Where in a document each target stands is most of a row, and not asked for.
  const select = { source: true, live: true } as const
  const found = new Map<string, Map<number | string, number>>(collections.map((slug) => [slug, new Map()]))
  const seen = new Set<Key>()
  let rows = await readRows({
    payload,
    req,
    where: [whereSourceIsLive(), { noun: { in: [...roots] } }],
    select,
  })
  while (rows.length > 0) {
    const below = new Set<Key>()
    for (const target of rows.flatMap(({ live }) => live)) {
      const { slug, id } = parseKey(payload, target)
      const counts = found.get(slug)
      if (counts && isPossibleId(payload, slug, id)) counts.set(id, (counts.get(id) ?? 0) + 1)
      // What is public by itself was read at first, where it is live.
      if (!seen.has(target) && !roots.has(slug)) below.add(target)
      seen.add(target)
    }
    rows = await readRows({
      payload,
      req,
      where: [whereSourceIsLive()],
      among: { field: 'source', values: [...below] },
      select,
    })
  }
  return found
}

/**
 * Whether something live uses a document, at any remove: for a collection without drafts, whether visitors may have it,
 * as far as it is not in the trash itself.
 */
export const isUsedByLive = async ({
  payload,
  req,
  collection,
  id,
}: {
  payload: Payload
  req?: PayloadRequest
  collection: string
  id: number | string
}): Promise<boolean> => {
  const key = toKey({ slug: collection, id })
  // What most are used by, asked for without reading all of it.
  const direct = await payload.db.findOne({
    collection: readSettings(payload).slug as CollectionSlug,
    where: {
      and: [
        { live: { in: [key] } },
        { sourceIsLive: { equals: true } },
        { noun: { in: [...readRoots(payload)] } },
        { source: { not_equals: key } },
      ],
    },
    req,
  })
  return Boolean(direct) || (await readUsedByLive({ payload, req, keys: [key] })).has(key)
}
