import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { whenTransactionEnds } from '../uniqueness/claims/transactions.js'
import { revisionsSlug } from './index.js'

/**
 * What happened to something public: `published` · `changed`, while it is public · `unpublished`, by whatever took it
 * offline · `withdrawn`, for ever · `opened` and `closed`: a time of the document passed.
 */
export type ContentEventKind = 'changed' | 'closed' | 'opened' | 'published' | 'unpublished' | 'withdrawn'

/** A document of a collection; `id` is null for a global. */
export type EventDocument = { collection: string; id: number | string | null }

/** How new public content is, as a process knows it: both only ever grow. */
export type Revision = {
  /** Milliseconds since 1970 of the newest event. */
  number: number
  /** When this process learnt of it. What it answered before may be older. */
  at: Date
}

/** Something that happened to public content, told after it was stored for good. */
export type ContentEvent = {
  kind: ContentEventKind
  /** What it happened to. What shows these documents has changed with them. */
  documents: EventDocument[]
  revision: Revision
  /** Whether another process on the same database did it. */
  isElsewhere: boolean
}

type Listener = (event: ContentEvent) => Promise<void> | void
type Stored = { key: string; at: number; kind: ContentEventKind; documents: EventDocument[] }
type Known = {
  listeners: Set<Listener>
  revision: Revision | null
  /** Of the events of late, those that were told already. */
  told: Map<string, number>
  /** Of the events that are being stored here, the keys: they are told here once they are. */
  own: Set<string>
  /** When the last look began. */
  lookedAt: number
  /** When the last look began that has ended well: what others had done by then is known. */
  seenAt: number
  looking?: Promise<void>
}

/** Whoever reads makes a process look as often as this, */
const lookMs = 1000
/** and waits for the look where the last one was longer ago than this. A look that fails is somebody's failure then. */
const behindMs = 1800
/** A row may be seen this much later than it says: its transaction went on. */
const lateMs = 60_000
const keptMs = 24 * 3_600_000

// One for all copies of this module: bundlers make one for each bundle, and what one is told the others have to know.
const everywhere = globalThis as { [key: symbol]: WeakMap<Payload, Known> | undefined }
const knownBy = (everywhere[Symbol.for('payload-broadside/events')] ??= new WeakMap<Payload, Known>())

const read = (payload: Payload): Known => {
  const known = knownBy.get(payload) ?? {
    ...{ listeners: new Set<Listener>(), revision: null, told: new Map<string, number>() },
    ...{ own: new Set<string>(), lookedAt: 0, seenAt: 0 },
  }
  knownBy.set(payload, known)
  return known
}

const keepsRows = ({ collections }: Payload): boolean => revisionsSlug in collections

const tell = async (payload: Payload, stored: Stored, isElsewhere: boolean): Promise<void> => {
  const known = read(payload)
  if (known.told.has(stored.key)) return
  known.told.set(stored.key, stored.at)
  for (const [key, at] of known.told) if (at < Date.now() - 2 * lateMs) known.told.delete(key)
  const revision = { number: Math.max(stored.at, known.revision?.number ?? 0), at: new Date() }
  known.revision = revision
  const { kind, documents } = stored
  for (const listen of known.listeners)
    try {
      await listen({ kind, documents, revision, isElsewhere })
    } catch (err) {
      payload.logger.error({ msg: 'Somebody who follows public content failed.', err })
    }
}

/**
 * Tells that something happened to public content: whoever follows it in this process at once, others when they look.
 * With `req` it is stored in the request's transaction, and told once that is committed.
 *
 * @param key Tells it once, however often and in however many processes it is recorded. @default each time is its own
 */
export const recordEvent = async ({
  payload,
  req,
  kind,
  documents,
  key = randomUUID(),
}: {
  payload: Payload
  req?: PayloadRequest
  kind: ContentEventKind
  documents: EventDocument[]
  key?: string
}): Promise<void> => {
  const stored: Stored = { key, at: Date.now(), kind, documents }
  const { own } = read(payload)
  own.add(key)
  if (keepsRows(payload)) {
    const where = { key: { equals: key } }
    try {
      await payload.db.create({ collection: revisionsSlug, data: stored, returning: false, req })
    } catch (error) {
      own.delete(key)
      // Another process was first, and tells it.
      if (await payload.db.findOne({ collection: revisionsSlug, where, req })) return
      throw error
    }
  }
  const follow = async ({ isCommitted }: { isCommitted: boolean }) => {
    if (isCommitted) await tell(payload, stored, false)
    own.delete(key)
  }
  if (!req || !(await whenTransactionEnds(req, follow))) await follow({ isCommitted: true })
}

const look = async (payload: Payload): Promise<void> => {
  const known = read(payload)
  const isFirst = known.revision === null
  const { docs } = await payload.db.find<Stored & { id: number | string }>({
    collection: revisionsSlug,
    where: known.revision ? { at: { greater_than: known.revision.number - lateMs } } : {},
    sort: isFirst ? '-at' : 'at',
    limit: isFirst ? 1 : 0,
    pagination: false,
  })
  if (isFirst) {
    // Nothing was answered yet: what happened before is in whatever will be.
    const number = docs[0]?.at ?? 0
    known.revision ??= { number, at: new Date(number || Date.now()) }
    for (const { key, at } of docs) known.told.set(key, at)
  } else for (const doc of docs) if (!known.own.has(doc.key)) await tell(payload, doc, true)
}

/**
 * Looks for what other processes did, at most once a second, and tells who follows it here. Whoever asks waits only where
 * the last look is too old to be relied on: so a reader is at most {@link behindMs} behind, and most never wait.
 */
export const lookForEvents = async (payload: Payload): Promise<void> => {
  const known = read(payload)
  if (!keepsRows(payload)) return
  const now = Date.now()
  if (!known.looking && now - known.lookedAt >= lookMs) {
    known.lookedAt = now
    known.looking = look(payload)
      .then(() => void (known.seenAt = now))
      .finally(() => (known.looking = undefined))
    // Those who wait for it are told.
    known.looking.catch(() => {})
  }
  if (now - known.seenAt < behindMs) return
  // The one before may have failed a moment ago.
  if (!known.looking) known.lookedAt = 0
  return known.looking ?? lookForEvents(payload)
}

/** How new public content is. It is at most two seconds behind what other processes did. Null where nothing says so. */
export const readRevision = async (payload: Payload): Promise<Revision | null> => {
  await lookForEvents(payload)
  return read(payload).revision
}

/**
 * Follows what happens to public content, here and in other processes on the same database: those are told when this one
 * looks, which every read of the content API makes it do. A listener that fails is logged.
 *
 * @returns ends it
 *
 * @example
 * const end = onContentEvent(payload, ({ kind, documents }) => purge(documents))
 */
export const onContentEvent = (payload: Payload, listener: Listener): (() => void) => {
  const { listeners } = read(payload)
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Forgets what every process has learnt by now. */
export const pruneRevisions = async (payload: Payload): Promise<void> => {
  await payload.db.deleteMany({
    collection: revisionsSlug,
    where: { at: { less_than: Date.now() - keptMs } },
  })
}
