import { randomUUID } from 'node:crypto'
import { type CollectionSlug, createLocalReq, type Payload, type SelectIncludeType } from 'payload'
import { type Content, isSameContent, type Row } from './content.js'
import { indexDocument } from './indexDocument.js'
import { isPossibleId, type Key, parseKey, type Source, toKey, toNoun } from './key.js'
import { readContent, readLiveWith, toDocumentContent } from './readContent.js'
import { addRow, markerKey, readRow, readRows } from './rows.js'
import { readSettings } from './settings.js'
import { findWrongUse, settleUse } from './storeUse.js'
import { hasUseField, useFieldName } from './useField.js'

type Data = Record<string, unknown>
type Document = Data & { id: number | string }

/**
 * A difference between the index and a document. `orphaned`: the document doesn't exist. `stale`: the row is outdated, or
 * the stored use of the document is wrong.
 */
export type Difference = { source: string; kind: 'missing' | 'orphaned' | 'stale' }

/** The documents of a collection, page by page, ordered by id. */
async function* readPages(
  payload: Payload,
  slug: string,
  size: number,
  select?: SelectIncludeType,
): AsyncGenerator<Document[]> {
  let last: number | string | undefined
  for (;;) {
    const { docs } = await payload.db.find<Document>({
      collection: slug as CollectionSlug,
      where: last === undefined ? {} : { id: { greater_than: last } },
      select,
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

/** Compares a document with its row again, to ignore differences caused by a concurrent save. */
const toDifference = async (payload: Payload, source: Source): Promise<Difference | null> => {
  const content = await readContent({ payload, source })
  const row = await readRow({ payload, source: toKey(source) })
  if (!content) return row ? { source: toKey(source), kind: 'orphaned' } : null
  if (!row) return { source: toKey(source), kind: 'missing' }
  return isSameContent(row, content) ? null : { source: toKey(source), kind: 'stale' }
}

/** A difference, with the content to index if the row was missing. */
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

/** The rows of a page whose document doesn't exist or isn't indexed. */
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

/** The rows without a document, page by page. */
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

/** The documents whose stored use differs from the index, page by page. */
async function* readWrongUse({ payload, size }: { payload: Payload; size: number }): AsyncGenerator<Key[]> {
  for (const slug of readSettings(payload).collections.filter((one) => hasUseField(payload, one)))
    for await (const docs of readPages(payload, slug, size, { [useFieldName]: true }))
      yield findWrongUse(
        payload,
        docs.map(({ id }) => toKey({ slug, id })),
      )
}

/** How many differences are listed. */
const mostListed = 1000

/** The result of comparing the index with all documents. */
export type RebuiltReferences = {
  /** The number of documents and globals compared. */
  checked: number
  /** How many differences there were. */
  different: number
  /** The first thousand of them. */
  differences: Difference[]
  /** Whether the differences were repaired. */
  isRepaired: boolean
}

const repair = async (payload: Payload, { source, content }: Found): Promise<void> => {
  // If somebody saves the document meanwhile, their row is the correct one.
  if (content && (await addRow({ payload, source, content, token: randomUUID() }))) return
  await indexDocument({ req: await createLocalReq({}, payload), source, isThorough: true })
}

/**
 * Compares the index of references with all documents, reports differences and repairs them. It is safe to run while
 * people edit, and to repeat.
 *
 * @param fix Whether to repair differences or only report them. @default true
 * @param pageSize How many documents to read at a time. @default 100
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
  let [checked, different] = [0, 0]
  const list = (found: Difference[]) => {
    different += found.length
    differences.push(...found.slice(0, mostListed - differences.length))
  }
  const settle = async (found: Found[]) => {
    list(found.map(({ difference }) => difference))
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
    list(orphans.map(({ source }) => ({ source, kind: 'orphaned' })))
    if (fix && orphans.length > 0)
      await payload.db.deleteMany({
        collection: index as CollectionSlug,
        where: { source: { in: orphans.map(({ source }) => source) } },
      })
  }
  // The stored use is derived from the index, so it is compared once the index is right.
  if (fix || different === 0)
    for await (const keys of readWrongUse({ payload, size })) {
      list(keys.map((source) => ({ source, kind: 'stale' })))
      if (fix) await settleUse({ payload }, keys)
    }
  return { checked, different, differences, isRepaired: fix }
}
