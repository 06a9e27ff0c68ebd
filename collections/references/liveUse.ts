import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { isPossibleId, type Key, parseKey, toKey, toNoun } from './key.js'
import { readSettings } from './settings.js'
import type { Row } from './content.js'
import { readRows } from './rows.js'
import { toPointed } from './toPointing.js'

/** The sources that are public on their own: collections with drafts, and those named in the options. */
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

/** Matches rows of live documents. Built for each query, because databases modify their filters. */
const whereSourceIsLive = () => ({ sourceIsLive: { equals: true } })

/**
 * The subset of these documents that live content uses, directly or indirectly. It walks up to the roots, with one
 * query per level.
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
  // Walks back down along the same pointers.
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

/** The live documents that point to a document, each of which is a root or used by live content. */
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

/**
 * The documents used by live content: for each collection the ids, with the number of live documents that point to
 * each.
 */
export type LiveUse = ReadonlyMap<string, ReadonlyMap<number | string, number>>

/**
 * All documents that live content uses, directly or indirectly. It walks down from the live roots, with one query per
 * level. It doesn't check whether a document is in the trash; that is up to its collection.
 *
 * @param collections The collections to report, each a key of the result.
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
  // Skips `places`, which make up most of a row.
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
      // Live roots were already read by the first query.
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

type Asking = { payload: Payload; req?: PayloadRequest }

/** Whether a collection that isn't a root can point to this one. */
const hasUsersBetween = (payload: Payload, collection: string): boolean => {
  const roots = readRoots(payload)
  return readSettings(payload).collections.some(
    (slug) => !roots.has(slug) && toPointed(payload, slug).has(collection),
  )
}

/** Whether a live root points to any of these documents. Reads one row. */
const hasLiveRoot = async ({ payload, req, keys }: Asking & { keys: Key[] }): Promise<boolean> => {
  const root = await payload.db.findOne({
    collection: readSettings(payload).slug as CollectionSlug,
    where: {
      and: [
        { live: { in: keys } },
        whereSourceIsLive(),
        { noun: { in: [...readRoots(payload)] } },
        { source: { not_in: keys } },
      ],
    },
    select: { source: true },
    req,
  })
  return Boolean(root)
}

/**
 * Whether live content uses a document, directly or indirectly. It climbs the index level by level and stops at the first
 * live root.
 */
export const isUsedByLive = async ({
  payload,
  req,
  collection,
  id,
}: Asking & { collection: string; id: number | string }): Promise<boolean> => {
  const roots = readRoots(payload)
  const seen = new Set([toKey({ slug: collection, id })])
  let nouns = [collection]
  for (let level = [...seen]; level.length > 0;) {
    if (await hasLiveRoot({ payload, req, keys: level })) return true
    // Only roots point to most collections.
    if (!nouns.some((noun) => hasUsersBetween(payload, noun))) return false
    const users = await readRows({
      payload,
      req,
      where: [whereSourceIsLive(), { noun: { not_in: [...roots] } }],
      among: { field: 'live', values: level },
      select: { source: true, noun: true },
    })
    const above = users.filter(({ source }) => !seen.has(source))
    for (const { source } of above) seen.add(source)
    level = above.map(({ source }) => source)
    nouns = [...new Set(above.map(({ noun }) => noun))]
  }
  return false
}
