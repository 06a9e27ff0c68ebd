import { randomUUID } from 'node:crypto'
import { type CollectionSlug, createLocalReq, type Payload } from 'payload'
import {
  type Content,
  isSameContent,
  readContent,
  readLiveWith,
  type Row,
  toDocumentContent,
} from './content.js'
import { indexDocument } from './indexDocument.js'
import { isPossibleId, parseKey, type Source, toKey, toNoun } from './key.js'
import { addRow, markerKey, readRow, readRows } from './rows.js'
import { readSettings } from './settings.js'

type Data = Record<string, unknown>
type Document = Data & { id: number | string }

/** How the index and a document differ. `orphaned`: there is no such document. */
export type Difference = { source: string; kind: 'missing' | 'orphaned' | 'stale' }

/** The documents of a collection, a page at a time, in the order of their ids. */
async function* readPages(payload: Payload, slug: string, size: number): AsyncGenerator<Document[]> {
  let last: number | string | undefined
  for (;;) {
    const { docs } = await payload.db.find<Document>({
      collection: slug as CollectionSlug,
      where: last === undefined ? {} : { id: { greater_than: last } },
      sort: 'id',
      limit: size,
      pagination: false,
      locale: 'all',
    })
    if (docs.length === 0) return
    yield docs
    last = docs.at(-1)!.id
  }
}

/** What the documents of a page point to. */
const readContents = async (
  payload: Payload,
  slug: string,
  docs: Document[],
): Promise<[Source, Content][]> => {
  const newest = new Map<string, Data>()
  if (payload.collections[slug as CollectionSlug]!.config.versions?.drafts) {
    const { docs: versions } = await payload.db.findVersions<Data>({
      collection: slug as CollectionSlug,
      where: { and: [{ parent: { in: docs.map(({ id }) => id) } }, { latest: { equals: true } }] },
      limit: 0,
      pagination: false,
    })
    for (const { parent, version } of versions) newest.set(String(parent), version)
  }
  const isLiveWith = await readLiveWith({ payload, slug, stored: docs })
  return Promise.all(
    docs.map(async (stored): Promise<[Source, Content]> => {
      const asked = { payload, slug, stored, newest: newest.get(String(stored.id)) ?? stored, isLiveWith }
      return [{ slug, id: stored.id }, await toDocumentContent(asked)]
    }),
  )
}

/** What a document points to, and what the index says of it, where they differ still when both are read again. */
const toDifference = async (payload: Payload, source: Source): Promise<Difference | null> => {
  const content = await readContent({ payload, source })
  const row = await readRow({ payload, source: toKey(source) })
  if (!content) return row ? { source: toKey(source), kind: 'orphaned' } : null
  if (!row) return { source: toKey(source), kind: 'missing' }
  return isSameContent(row, content) ? null : { source: toKey(source), kind: 'stale' }
}

/** A document whose row differs, and, where it had none, what belongs there. */
type Found = { source: Source; difference: Difference; content?: Content }

/** Compares the documents of a collection with the index, page by page. */
async function* compareCollection({
  payload,
  slug,
  size,
}: {
  payload: Payload
  slug: string
  size: number
}): AsyncGenerator<{ checked: number; found: Found[] }> {
  for await (const docs of readPages(payload, slug, size)) {
    const contents = await readContents(payload, slug, docs)
    const rows = await readRows({
      payload,
      among: { field: 'source', values: contents.map(([source]) => toKey(source)) },
    })
    const known = new Map(rows.map((row) => [row.source, row]))
    const found: Found[] = []
    for (const [source, content] of contents) {
      const row = known.get(toKey(source))
      if (row && isSameContent(row, content)) continue
      if (!row) {
        found.push({ source, content, difference: { source: toKey(source), kind: 'missing' } })
        continue
      }
      const difference = await toDifference(payload, source)
      if (difference) found.push({ source, difference })
    }
    yield { checked: docs.length, found }
  }
}

/** Compares a global with the index. */
const compareGlobal = async (payload: Payload, slug: string): Promise<Found[]> => {
  const source = { slug, id: null }
  const difference = await toDifference(payload, source)
  return difference ? [{ source, difference }] : []
}

/** The rows of one page that belong to no document, or to none that is looked into. */
const toOrphans = async (payload: Payload, rows: Row[]): Promise<Row[]> => {
  const { collections, globals } = readSettings(payload)
  const known = new Set([...collections, ...globals.map((slug) => toNoun({ slug, id: null }))])
  const there = new Set<string>(globals.map((slug) => toNoun({ slug, id: null })))
  for (const slug of new Set(rows.map(({ noun }) => noun).filter((noun) => collections.includes(noun)))) {
    const ids = rows
      .filter(({ noun }) => noun === slug)
      .map(({ source }) => parseKey(payload, source).id)
      .filter((id) => isPossibleId(payload, slug, id))
    const { docs } = await payload.db.find<{ id: number | string }>({
      collection: slug as CollectionSlug,
      where: { id: { in: ids } },
      select: { id: true },
      limit: 0,
      pagination: false,
    })
    for (const { id } of docs) there.add(toKey({ slug, id }))
  }
  return rows.filter(({ source, noun }) => !known.has(noun) || !there.has(source))
}

/** The rows of the index that belong to no document, page by page. */
async function* readOrphans({ payload, size }: { payload: Payload; size: number }): AsyncGenerator<Row[]> {
  let last: number | string | undefined
  for (;;) {
    const { docs } = await payload.db.find<Row>({
      collection: readSettings(payload).slug as CollectionSlug,
      where: last === undefined ? {} : { id: { greater_than: last } },
      sort: 'id',
      limit: size,
      pagination: false,
    })
    if (docs.length === 0) return
    last = docs.at(-1)!.id
    yield toOrphans(
      payload,
      docs.filter(({ source }) => source !== markerKey),
    )
  }
}

/** What a comparison of the index with all documents came to. */
export type RebuiltReferences = {
  /** How many documents and globals were compared. */
  checked: number
  differences: Difference[]
  /** Whether the differences were repaired. */
  isRepaired: boolean
}

const repair = async (payload: Payload, { source, content }: Found): Promise<void> => {
  // Whoever saves it at this moment makes the row, and is right.
  if (content && (await addRow({ payload, source, content, token: randomUUID() }))) return
  await indexDocument({ req: await createLocalReq({}, payload), source })
}

/**
 * Compares the index of references with all documents, page by page, reports where they differ, and repairs it. It may
 * run beside editors, and as often as one likes.
 *
 * @param fix Whether differences are repaired, not only told. @default true
 * @param pageSize How many documents are read at a time. @default 100
 *
 * @example
 * const { checked, differences } = await rebuildReferences({ payload, fix: false })
 */
export const rebuildReferences = async ({
  payload,
  fix = true,
  pageSize: size = 100,
}: {
  payload: Payload
  fix?: boolean
  pageSize?: number
}): Promise<RebuiltReferences> => {
  const { slug: index, collections, globals } = readSettings(payload)
  const differences: Difference[] = []
  let checked = 0
  const settle = async (found: Found[]) => {
    differences.push(...found.map(({ difference }) => difference))
    if (fix) for (const one of found) await repair(payload, one)
  }
  for (const slug of collections)
    for await (const page of compareCollection({ payload, slug, size })) {
      checked += page.checked
      await settle(page.found)
    }
  for (const slug of globals) {
    checked += 1
    await settle(await compareGlobal(payload, slug))
  }
  for await (const orphans of readOrphans({ payload, size })) {
    differences.push(...orphans.map(({ source }) => ({ source, kind: 'orphaned' as const })))
    if (fix && orphans.length > 0)
      await payload.db.deleteMany({
        collection: index as CollectionSlug,
        where: { source: { in: orphans.map(({ source }) => source) } },
      })
  }
  return { checked, differences, isRepaired: fix }
}

// One more whenever a document is looked into in another way.
const edition = 4

/**
 * Builds the index where it was never completed for these collections: after an upgrade, or when the options name others.
 * Two processes that start at once both build it, and come to the same.
 */
export const completeIndex = async (payload: Payload): Promise<void> => {
  const { slug, collections, globals, localesIn, liveWith, shownLater } = readSettings(payload)
  const token = JSON.stringify([
    edition,
    [...collections].sort(),
    [...globals].sort(),
    Object.entries(localesIn).sort(),
    Object.entries(liveWith).sort(),
    Object.entries(shownLater).sort(),
  ])
  const marker = await readRow({ payload, source: markerKey })
  if (marker?.token === token) return
  const { checked } = await rebuildReferences({ payload })
  payload.logger.info(`References: the index is complete. ${checked} documents were looked into.`)
  const isMade = !marker && (await addRow({ payload, source: { slug: '', id: 'index' }, token }))
  if (isMade) return
  await payload.db.updateOne({
    collection: slug as CollectionSlug,
    where: { source: { equals: markerKey } },
    data: { token },
    returning: false,
  })
}

/** Forgets that the index was complete: what is saved from now on is not in it. */
export const forgetCompletion = async (payload: Payload, slug: string): Promise<void> => {
  await payload.db.deleteMany({
    collection: slug as CollectionSlug,
    where: { source: { equals: markerKey } },
  })
}
