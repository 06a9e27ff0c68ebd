import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { whenTransactionEnds } from '../uniqueness/claims/transactions.js'
import { revisionsSlug } from './index.js'

/**
 * The kinds of events of public content: `published`, `changed` while public, `unpublished` in any way, `withdrawn` for
 * good, and `opened` and `closed` when a time passed.
 */
export type ContentEventKind = 'changed' | 'closed' | 'opened' | 'published' | 'unpublished' | 'withdrawn'

/** A document of a collection; `id` is null for a global. */
export type EventDocument = { collection: string; id: number | string | null }

/** The state of public content as a process knows it. Both values only grow. */
export type Revision = {
  /** The time of the newest event, in milliseconds since 1970. */
  number: number
  /** When this process learned of it. Earlier answers may be outdated. */
  at: Date
}

/** An event of public content, reported after the commit. */
export type ContentEvent = {
  kind: ContentEventKind
  /** The affected documents. Everything that shows them has changed too. */
  documents: EventDocument[]
  revision: Revision
  /** Whether another process on the same database caused it. */
  isElsewhere: boolean
}

type Listener = (event: ContentEvent) => Promise<void> | void
type Stored = { key: string; at: number; kind: ContentEventKind; documents: EventDocument[] }
type Known = {
  listeners: Set<Listener>
  revision: Revision | null
  /** Recent events that were already reported. */
  told: Map<string, number>
  /** The reported events of the last two hours, with their tags. */
  recent: { key: string; at: number; tags: Set<string> }[]
  /** The keys of events being stored here; they are reported after the commit. */
  own: Set<string>
  /** When the last check began. */
  lookedAt: number
  /** When the last successful check began. Earlier events of other processes are known. */
  seenAt: number
  looking?: Promise<void>
}

/** Readers make a process check at most this often. */
const lookMs = 1000
/**
 * How long after a check answers count as fresh, in milliseconds. Readers wait for the next check if the last one is older,
 * and its failure is theirs.
 */
export const freshMs = 1800
/** A row may become visible this much later than its time, because its transaction took that long. */
export const lateMs = 60_000
const keptMs = 24 * 3_600_000
/** How far back {@link readEventKeys} knows events. */
const rememberedMs = 2 * 3_600_000

// Shared by all copies of this module, because each bundle has its own and all must know the same events.
const everywhere = globalThis as { [key: symbol]: WeakMap<Payload, Known> | undefined }
const knownBy = (everywhere[Symbol.for('payload-broadside/events')] ??= new WeakMap<Payload, Known>())

const read = (payload: Payload): Known => {
  const known = knownBy.get(payload) ?? {
    ...{ listeners: new Set<Listener>(), revision: null, told: new Map<string, number>() },
    ...{ recent: [], own: new Set<string>(), lookedAt: 0, seenAt: 0 },
  }
  knownBy.set(payload, known)
  return known
}

const keepsRows = ({ collections }: Payload): boolean => revisionsSlug in collections

/** The tag of a document, by which answers note what they read. A global has no id. */
export const toTag = (collection: string, id: number | string | null): string => `${collection}:${id ?? ''}`

/** The tags of an event: its documents and their collections. */
export const toTags = ({ documents }: Pick<ContentEvent, 'documents'>): Set<string> =>
  new Set(documents.flatMap(({ collection, id }) => [collection, toTag(collection, id)]))

const remember = (known: Known, { key, at, documents }: Stored): void => {
  const since = Date.now() - rememberedMs
  known.recent = known.recent.filter((one) => one.at > since)
  known.recent.push({ key, at, tags: toTags({ documents }) })
}

/** The keys of events since a time that have any of these tags. This process knows the events of the last two hours. */
export const readEventKeys = (payload: Payload, tags: readonly string[], since: number): string[] =>
  read(payload).recent.flatMap((event) =>
    event.at > since && tags.some((tag) => event.tags.has(tag)) ? [event.key] : [],
  )

const tell = async (payload: Payload, stored: Stored, isElsewhere: boolean): Promise<void> => {
  const known = read(payload)
  if (known.told.has(stored.key)) return
  known.told.set(stored.key, stored.at)
  const revision = { number: Math.max(stored.at, known.revision?.number ?? 0), at: new Date() }
  // The next check reads the events of the last minute before the newest, however long ago that was.
  for (const [key, at] of known.told) if (at < revision.number - 2 * lateMs) known.told.delete(key)
  known.revision = revision
  remember(known, stored)
  const { kind, documents } = stored
  for (const listen of known.listeners)
    try {
      await listen({ kind, documents, revision, isElsewhere })
    } catch (err) {
      payload.logger.error({ msg: 'Somebody who follows public content failed.', err })
    }
}

/**
 * Reports an event of public content: to listeners in this process at once, to other processes at their next check.
 * With `req`, it is stored in the request's transaction and reported after the commit. A `key` makes it unique across
 * processes; by default each call is its own event.
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
      // Another process was first and reports it.
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
  const since = known.revision ? known.revision.number - lateMs : Date.now() - rememberedMs
  const { docs } = await payload.db.find<Stored & { id: number | string }>({
    collection: revisionsSlug,
    where: { at: { greater_than: since } },
    sort: 'at',
    limit: 0,
    pagination: false,
  })
  if (!known.revision) {
    // Nothing was answered yet, so nobody has to be told.
    const newest = docs.at(-1)
    known.revision = { number: newest?.at ?? since, at: new Date(newest?.at ?? Date.now()) }
    for (const doc of docs) {
      known.told.set(doc.key, doc.at)
      remember(known, doc)
    }
  } else for (const doc of docs) if (!known.own.has(doc.key)) await tell(payload, doc, true)
}

/**
 * Checks for events of other processes, at most once in `everyMs`, and reports them here. Callers only wait if the last
 * check is too old, so readers are at most {@link freshMs} behind. Returns when the last successful check began: events
 * before it were reported.
 */
export const lookForEvents = async (payload: Payload, everyMs = lookMs): Promise<number> => {
  const known = read(payload)
  const now = Date.now()
  if (!keepsRows(payload)) return now
  if (!known.looking && now - known.lookedAt >= everyMs) {
    known.lookedAt = now
    known.looking = look(payload)
      .then(() => void (known.seenAt = now))
      .finally(() => (known.looking = undefined))
    // Waiting callers get the error.
    known.looking.catch(() => {})
  }
  if (now - known.seenAt < freshMs) return known.seenAt
  // The previous one may just have failed.
  if (!known.looking) known.lookedAt = 0
  await (known.looking ?? lookForEvents(payload))
  return known.seenAt
}

/** The state of public content, at most two seconds behind other processes. Null if unknown. */
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

/** Forgets everything that was learned so far. */
export const pruneRevisions = async (payload: Payload): Promise<void> => {
  await payload.db.deleteMany({
    collection: revisionsSlug,
    where: { at: { less_than: Date.now() - keptMs } },
  })
}
