import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  GlobalAfterChangeHook,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'
import { readWrite } from '../drafts/write.js'
import { recordEvent } from '../revisions/events.js'
import { readTransactionId } from '../uniqueness/claims/transactions.js'
import {
  type Content,
  isSameContent,
  readContent,
  readDraftContent,
  type Row,
  toBelongings,
  toStoredContent,
} from './content.js'
import { type Key, parseKey, type Source, toKey, toNoun } from './key.js'
import { isUsedByLive, readRoots } from './liveUse.js'
import { addRow, readRow, readRows } from './rows.js'
import { readSettings } from './settings.js'
import { storeUse } from './storeUse.js'

type Runs = Map<Key, { current: Promise<unknown>; next?: Promise<unknown> }>
const runs = new WeakMap<Payload, Runs>()

/**
 * Runs work for a key one run at a time within this process. Callers that arrive during a run share a single next run,
 * which starts after it and therefore sees all of their changes.
 */
export const together = <Result>(
  payload: Payload,
  key: Key,
  work: () => Promise<Result>,
): Promise<Result> => {
  const known: Runs = runs.get(payload) ?? new Map()
  runs.set(payload, known)
  const run = known.get(key)
  if (run?.next) return run.next as Promise<Result>

  const begin = (): Promise<Result> => {
    const current = work().finally(() => {
      if (known.get(key)?.current === current && !known.get(key)?.next) known.delete(key)
    })
    known.set(key, { current })
    return current
  }
  if (!run) return begin()
  // A failure of the current run concerns its own callers only.
  const next = run.current.then(begin, begin)
  run.next = next
  return next
}

type Asked = {
  req: PayloadRequest
  source: Source
  /** The source was created by this request. In a transaction, nobody else can see it yet. */
  isNew?: boolean
  /** Only a draft was saved, beside what is stored. */
  isBeside?: boolean
  /** Its row may contradict itself, since somebody wrote it past this module. */
  isThorough?: boolean
}

/** Whether a source was live according to the index, and whether it is now. */
type Kept = { wasLive: boolean; isLive: boolean }

/** The same, with what a live source gained and lost. */
type Written = Kept & { added: Key[]; removed: Key[] }

/** What the row of a live source points to. */
const toLive = (row: Content | null | undefined): Key[] => (row?.sourceIsLive ? (row.live ?? []) : [])

/**
 * Writes the row with optimistic locking: stores a token, reads the source, writes, and starts over if another writer
 * replaced the token.
 */
const writeRow = async ({
  req,
  source,
  isNew,
  isBeside,
  isThorough,
  isInTransaction,
}: Asked & { isInTransaction: boolean }): Promise<Written> => {
  const { payload } = req
  const key = toKey(source)
  const collection = readSettings(payload).slug as CollectionSlug
  const where: Where = { source: { equals: key } }
  let wasLive: boolean | undefined
  const before = new Set<Key>()

  for (let tries = 0; ; tries++) {
    const token = randomUUID()
    const isThere = (await payload.db.updateOne({
      collection,
      where,
      data: { token },
      options: { atomic: true } as never,
      req,
    })) as unknown as Row | null
    const own = isThere && !isThorough ? toStoredContent(isThere) : undefined
    const known = own ?? (isThere && (await readRow({ payload, req, source: key })))
    // Where others write too, everything is read.
    const content =
      (known && isBeside && tries === 0 && (await readDraftContent({ payload, req, source }, known))) ||
      (await readContent({ payload, req, source }))
    if (!content) {
      for (const target of toLive(known)) before.add(target)
      await payload.db.deleteMany({ collection, where, req })
      return { wasLive: wasLive ?? false, isLive: false, added: [], removed: [...before] }
    }
    const { sourceIsLive: isLive } = content
    const after = new Set(toLive(content))
    const toWritten = () => ({
      wasLive: wasLive ?? false,
      isLive,
      // After the first try the row may have it from an earlier one.
      added: [...after].filter((target) => tries > 0 || !before.has(target)),
      removed: [...before].filter((target) => !after.has(target)),
    })
    if (!isThere) {
      // An uncommitted change may still be rolled back, so a row created outside of the transaction starts out empty.
      const isOutside = isInTransaction && !isNew
      const isMade = await addRow({
        payload,
        req: isInTransaction && isNew ? req : undefined,
        source,
        content: isOutside ? undefined : content,
        token,
      })
      wasLive ??= false
      if (isMade && !isOutside) return toWritten()
      continue
    }
    wasLive ??= known?.sourceIsLive === true
    for (const target of toLive(known)) before.add(target)
    // Whoever took the token meanwhile reads after this, and writes the row if that differs.
    if (known && isSameContent(known, content)) return toWritten()
    await payload.db.updateOne({
      collection,
      id: isThere.id,
      // SQL needs all required fields. The token keeps whatever the last writer stored.
      data: { ...content, source: key, noun: isThere.noun },
      returning: false,
      req,
    })
    // In a transaction the token is a lock: nobody else has written since.
    if (isInTransaction) return toWritten()
    const kept = await readRow({ payload, req, source: key })
    if (kept?.token === token) return toWritten()
    // A random wait keeps two writers in lockstep from blocking each other forever.
    await sleep(Math.random() * 20)
  }
}

/**
 * Updates a source's row to what the source points to now. The last state wins, however many callers and processes do
 * so at once (docs/decisions/010-references.md). In a transaction the token acts as a lock.
 */
export const indexDocument = async (asked: Asked): Promise<Kept> => {
  const { req, source } = asked
  const isInTransaction = (await readTransactionId(req)) !== null
  const write = async (): Promise<Kept> => {
    const { added, removed, ...kept } = await writeRow({ ...asked, isInTransaction })
    await storeUse({ req, source, added, removed })
    return kept
  }
  // A transaction must not wait here, since the one it waits for could be waiting for it.
  if (isInTransaction) return write()
  // Who shares a run has all of it done.
  return together(req.payload, `${toKey(source)} ${asked.isBeside ? 'draft' : ''}`, write)
}

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
  // Moving it to the trash, or out of it, changes what is stored, however that is asked for.
  const isBeside = isDraftSave && !isNew && isSameInstant(doc.deletedAt, previousDoc?.deletedAt)
  const kept = await indexDocument({ req, source, isNew, isBeside })
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
