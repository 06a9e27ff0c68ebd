import type { CollectionSlug, Payload } from 'payload'
import { type Source, toKey } from '../key.js'
import { readLiveWith } from '../live/readLiveWith.js'
import { type Content, isSameContent } from './content.js'
import { readContent, toDocumentContent } from './readContent.js'
import { readRow, readRows } from './readRows.js'

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
export type Found = { source: Source; difference: Difference; content?: Content }

/** Compares the documents of a collection with the index, page by page. */
export async function* compareCollection({
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
export const compareGlobal = async (payload: Payload, slug: string): Promise<Found[]> => {
  const source = { slug, id: null }
  const difference = await toDifference(payload, source)
  return difference ? [{ source, difference }] : []
}
