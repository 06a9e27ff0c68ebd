import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { readWrite } from '../drafts/write.js'
import { recordEvent } from '../revisions/events.js'
import { type Asked, indexDocument, type Kept, toLive } from './indexDocument.js'
import { type Key, parseKey, toKey, toNoun } from './key.js'
import { isUsedByLive, readRoots } from './liveUse.js'
import { toBelongings } from './readContent.js'
import { readRow, readRows } from './rows.js'
import { readSettings } from './settings.js'
import { storeUse } from './storeUse.js'

/** Reindexes the documents that point to a document, optionally only those of some collections (`nouns`). */
const indexUsers = async ({
  req,
  key,
  nouns,
}: {
  req: PayloadRequest
  key: Key
  nouns?: string[]
}): Promise<void> => {
  const { payload } = req
  const where = nouns ? [{ noun: { in: nouns } }] : []
  const users = new Set<Key>()
  for (const field of ['live', 'newest'] as const)
    for (const { source } of await readRows({ payload, req, where, among: { field, values: [key] } }))
      users.add(source)
  for (const source of users) await indexDocument({ req, source: parseKey(payload, source) })
}

const isSameInstant = (one: unknown, other: unknown): boolean => (one ?? null) === (other ?? null)

/** Indexes what a saved document points to. Documents that belong to it go live and offline with it. */
export const indexReferences: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const { payload } = req
  const source = { slug: collection.slug, id: (doc as { id: number | string }).id }
  const isNew = operation === 'create'
  const { isDraft, isRestoring } = readWrite(req, { collection: collection.slug, id: source.id })
  const isDraftSave = isDraft && (isRestoring || (doc as { _status?: unknown })._status !== 'published')
  // Trashing and restoring change the stored document, even in a draft save.
  const isDraftOnly = isDraftSave && !isNew && isSameInstant(doc.deletedAt, previousDoc?.deletedAt)
  const kept = await indexDocument({ req, source, isNew, isDraftOnly })
  const nouns = !isNew && kept.isLive !== kept.wasLive ? toBelongings(payload, collection.slug) : []
  // It may be public only through documents that belong to it, and these go offline with it.
  const wasPublic = nouns.length > 0 && kept.wasLive && (await isPublic({ req, source }))
  if (nouns.length > 0) await indexUsers({ req, key: toKey(source), nouns })
  if (!isDraftSave) await tellChange({ req, source, isNew, wasPublic, ...kept })
}

/** Whether visitors can see a source according to the index: directly, or because live content uses it. */
const isPublic = async ({ req, source, isNew }: Asked): Promise<boolean> => {
  const { payload } = req
  const { slug: collection, id } = source
  if (readRoots(payload).has(toNoun(source))) return true
  return !isNew && id !== null && isUsedByLive({ payload, req, collection, id })
}

/** Records an event for a write to public content. Changes to content that visitors can't see are skipped. */
const tellChange = async ({
  wasLive,
  isLive,
  wasPublic,
  ...asked
}: Asked & Kept & { wasPublic?: boolean }): Promise<void> => {
  if (!wasLive && !isLive) return
  if (!wasPublic && !(await isPublic(asked))) return
  const { req, source } = asked
  const { payload } = req
  const { slug: collection, id } = source
  const kind = wasLive ? (isLive ? 'changed' : 'unpublished') : 'published'
  await recordEvent({ payload, req, kind, documents: [{ collection, id }] })
}

/** Does the same for a global. */
export const indexGlobalReferences: GlobalAfterChangeHook = async ({ global, req }) => {
  const source = { slug: global.slug, id: null }
  await tellChange({ req, source, ...(await indexDocument({ req, source })) })
}

/**
 * Removes a deleted document from the index, and reindexes the documents that pointed to it: SQL has removed their
 * pointer, and SQLite may reuse the id.
 */
export const forgetReferences: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const { payload } = req
  const key = toKey({ slug: collection.slug, id })
  const row = await readRow({ payload, req, source: key })
  const wasLive = row?.sourceIsLive === true
  if (wasLive) await tellChange({ req, source: { slug: collection.slug, id }, wasLive, isLive: false })
  await payload.db.deleteMany({
    collection: readSettings(payload).slug as CollectionSlug,
    where: { source: { equals: key } },
    req,
  })
  await storeUse({ req, source: { slug: collection.slug, id }, added: [], removed: toLive(row) })
  await indexUsers({ req, key })
}
