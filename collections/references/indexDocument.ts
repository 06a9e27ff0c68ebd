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
import { isSameContent, readContent, toBelongings } from './content.js'
import { type Key, parseKey, type Source, toKey, toNoun } from './key.js'
import { isUsedByLive, readRoots } from './liveUse.js'
import { addRow, readRow, readRows } from './rows.js'
import { readSettings } from './settings.js'

type Runs = Map<Key, { current: Promise<unknown>; next?: Promise<unknown> }>
const runs = new WeakMap<Payload, Runs>()

/**
 * Runs one piece of work for a key at a time in this process. Those who ask while it runs share one more run that begins
 * when it has ended: it sees what all of them did before they asked.
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
  // Whoever asked before is told of their own failure.
  const next = run.current.then(begin, begin)
  run.next = next
  return next
}

type Asked = {
  req: PayloadRequest
  source: Source
  /** The source was made by this request: where that is a transaction, nobody else sees it yet. */
  isNew?: boolean
}

/** Whether a source was live, as the index knew it, and is now. */
type Kept = { wasLive: boolean; isLive: boolean }

/** A writer puts its token into the row, reads the source, writes, and begins again when another put its own there. */
const writeRow = async ({
  req,
  source,
  isNew,
  isInTransaction,
}: Asked & { isInTransaction: boolean }): Promise<Kept> => {
  const { payload } = req
  const key = toKey(source)
  const collection = readSettings(payload).slug as CollectionSlug
  const where: Where = { source: { equals: key } }
  let wasLive: boolean | undefined

  for (;;) {
    const token = randomUUID()
    const isThere = await payload.db.updateOne({
      collection,
      where,
      data: { token },
      options: { atomic: true } as never,
      req,
    })
    const content = await readContent({ payload, req, source })
    if (!content) {
      await payload.db.deleteMany({ collection, where, req })
      return { wasLive: wasLive ?? false, isLive: false }
    }
    const { sourceIsLive: isLive } = content
    if (!isThere) {
      // What a transaction has written is not known to be kept until it ends: outside of it, the row begins empty.
      const isOutside = isInTransaction && !isNew
      const isMade = await addRow({
        payload,
        req: isInTransaction && isNew ? req : undefined,
        source,
        content: isOutside ? undefined : content,
        token,
      })
      wasLive ??= false
      if (isMade && !isOutside) return { wasLive, isLive }
      continue
    }
    const known = await readRow({ payload, req, source: key })
    wasLive ??= known?.sourceIsLive === true
    if (known && !isSameContent(known, content))
      await payload.db.updateOne({
        collection,
        id: known.id,
        // SQL wants all that is required; the token is whoever's took the last turn.
        data: { ...content, source: key, noun: known.noun },
        returning: false,
        req,
      })
    const kept = await readRow({ payload, req, source: key })
    if (kept?.token === token) return { wasLive, isLive }
    // Two that are in step would never let each other finish.
    await sleep(Math.random() * 20)
  }
}

/**
 * Makes a source's row say what the source points to now. However many do so at once, in however many processes, the
 * last state is what stays (docs/decisions/010-references.md). In a transaction the token is a lock.
 */
export const indexDocument = async (asked: Asked): Promise<Kept> => {
  const { req, source } = asked
  const isInTransaction = (await readTransactionId(req)) !== null
  const write = () => writeRow({ ...asked, isInTransaction })
  // A transaction that waited here for another could be what that one waits for.
  return isInTransaction ? write() : together(req.payload, toKey(source), write)
}

/** Looks again into what points to a document; with `nouns`, into that of those kinds alone. */
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

/** The index says what a saved document points to. What belongs to it is live with it. */
export const indexReferences: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const { payload } = req
  const source = { slug: collection.slug, id: (doc as { id: number | string }).id }
  const isNew = operation === 'create'
  const kept = await indexDocument({ req, source, isNew })
  const nouns = !isNew && kept.isLive !== kept.wasLive ? toBelongings(payload, collection.slug) : []
  // It may be public by what belongs to it alone, which goes offline with it.
  const wasPublic = nouns.length > 0 && kept.wasLive && (await isPublic({ req, source }))
  if (nouns.length > 0) await indexUsers({ req, key: toKey(source), nouns })
  const { isDraft, isRestoring } = readWrite(req, { collection: collection.slug, id: source.id })
  const isDraftSave = isDraft && (isRestoring || (doc as { _status?: unknown })._status !== 'published')
  if (!isDraftSave) await tellChange({ req, source, isNew, wasPublic, ...kept })
}

/** Whether visitors get a source, as far as the index knows: by itself, or by what uses it. */
const isPublic = async ({ req, source, isNew }: Asked): Promise<boolean> => {
  const { payload } = req
  const { slug: collection, id } = source
  if (readRoots(payload).has(toNoun(source))) return true
  return !isNew && id !== null && isUsedByLive({ payload, req, collection, id })
}

/** Tells those who follow public content what a write did to it. What nobody reads is nobody's news. */
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

/** The same for a global. */
export const indexGlobalReferences: GlobalAfterChangeHook = async ({ global, req }) => {
  const source = { slug: global.slug, id: null }
  await tellChange({ req, source, ...(await indexDocument({ req, source })) })
}

/**
 * A deleted document is in the index no more. What pointed to it is read again: SQL has taken the pointer out of it, and
 * SQLite may give the id to the next document.
 */
export const forgetReferences: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const { payload } = req
  const key = toKey({ slug: collection.slug, id })
  const wasLive = (await readRow({ payload, req, source: key }))?.sourceIsLive === true
  if (wasLive) await tellChange({ req, source: { slug: collection.slug, id }, wasLive, isLive: false })
  await payload.db.deleteMany({
    collection: readSettings(payload).slug as CollectionSlug,
    where: { source: { equals: key } },
    req,
  })
  await indexUsers({ req, key })
}
