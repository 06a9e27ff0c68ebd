import type { Payload } from 'payload'
import {
  type ContentEvent,
  lookForEvents,
  onContentEvent,
  readRevision,
} from '../../collections/revisions/events.js'
import { type Content, type Prepared, prepare } from './answers.js'
import { collectReads, toTag } from './reads.js'
import { createRecent } from './recent.js'

type Kept = { prepared: Prepared; tags: string[]; until: number }
/** The tags of what happened while an answer is made. */
type Meanwhile = Set<string>
type Answered = Prepared | Response

/** Answers of the API as bytes, each made once for all who ask, until something that it was made from changes. */
export type Memory = {
  /** The answer under a key; made where it is not kept. What is no content is passed on and not kept. */
  read: (key: string, make: () => Promise<Content | Response>) => Promise<Answered>
  /** The answer under a key, where it is kept. */
  find: (key: string) => Promise<Prepared | undefined>
  /** Forgets all. */
  clear: () => void
}

/** What goes past the hooks tells nobody, and a process may die before it tells: no answer is kept longer. */
const longestMs = 600_000

/** Of something that may have changed anything. */
const anything = '*'

const toTags = ({ documents }: Pick<ContentEvent, 'documents'>): string[] =>
  documents.flatMap(({ collection, id }) => [collection, toTag(collection, id)])

const toBytes = ({ prepared, tags }: Kept, key: string): number =>
  prepared.representations.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) +
  tags.reduce((sum, tag) => sum + 2 * tag.length + 64, 2 * key.length + 512)

/**
 * Opens the memory of a Payload.
 *
 * An answer is kept only if nothing that it was made from changed between the first read for it and the last. Whoever
 * writes is told of as soon as it is committed, and before the write is answered: what was read before that is dropped
 * then, and what is being made from it is not kept. Who asks afterwards never waits for what was begun before.
 *
 * @param maxBytes What it holds at most; 0 keeps nothing.
 */
export const openMemory = (payload: Payload, maxBytes: number): Memory => {
  const byTag = new Map<string, Set<string>>()
  const forget = ({ tags }: Kept, key: string) => {
    for (const tag of tags) {
      const keys = byTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) byTag.delete(tag)
    }
  }
  const kept = createRecent<Kept>({ maxSize: maxBytes, toSize: toBytes, onGone: forget })
  const building = new Map<string, Promise<Answered>>()
  const underWay = new Set<Meanwhile>()

  const keep = (key: string, one: Kept) => {
    if (!kept.set(key, one)) return
    for (const tag of one.tags) byTag.set(tag, (byTag.get(tag) ?? new Set()).add(key))
  }

  const drop = (tags: string[]) => {
    for (const meanwhile of underWay) for (const tag of tags) meanwhile.add(tag)
    building.clear()
    for (const tag of tags) for (const key of [...(byTag.get(tag) ?? [])]) kept.delete(key)
  }

  const clear = () => {
    for (const meanwhile of underWay) meanwhile.add(anything)
    building.clear()
    kept.clear()
  }

  const build = async (key: string, make: () => Promise<Content | Response>): Promise<Answered> => {
    const meanwhile: Meanwhile = new Set()
    underWay.add(meanwhile)
    const began = Date.now()
    try {
      // Asked before the first read: an answer with what changes meanwhile is dated too early, and never too late.
      const revision = await readRevision(payload)
      const { result, reads } = await collectReads(make)
      if (result instanceof Response) return result
      const instants = [...reads.instants]
      const until = Math.min(...instants.filter((instant) => instant > began))
      const passed = instants.filter((instant) => instant <= began)
      const known = revision && new Date(Math.max(revision.at.getTime(), ...passed))
      const prepared = await prepare(result, { changed: result.changed ?? known, until })
      const tags = [...reads.tags]
      // An answer that says nothing of what it was made from could never be dropped.
      const isKnown = prepared.changed !== null && (tags.length > 0 || result.changed !== undefined)
      const isStale = meanwhile.has(anything) || tags.some((tag) => meanwhile.has(tag))
      if (isKnown && !isStale) keep(key, { prepared, tags, until: Math.min(until, began + longestMs) })
      return prepared
    } finally {
      underWay.delete(meanwhile)
    }
  }

  onContentEvent(payload, (event) => drop(toTags(event)))

  const find: Memory['find'] = async (key) => {
    await lookForEvents(payload)
    const known = kept.get(key)
    return known && Date.now() < known.until ? known.prepared : undefined
  }

  return {
    clear,
    find,
    read: async (key, make) => {
      const known = await find(key)
      if (known) return known
      const begun = building.get(key)
      if (begun) return begun
      const done = build(key, make).finally(() => {
        if (building.get(key) === done) building.delete(key)
      })
      building.set(key, done)
      return done
    },
  }
}

type SQLite = {
  name: string
  client: { execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> }
}

/**
 * Without a write-ahead log SQLite reads what is not committed yet (docs/decisions/019-whole-writes.md). What was made
 * from it and is rolled back is nothing that anybody is told of, so all is forgotten then. Call when the database is up.
 */
export const forgetRolledBack = async (payload: Payload, { clear }: Pick<Memory, 'clear'>): Promise<void> => {
  const { client, name } = payload.db as unknown as SQLite
  if (name !== 'sqlite') return
  const { rows } = await client.execute('PRAGMA journal_mode')
  if (rows[0]?.journal_mode === 'wal') return
  const { db } = payload
  const rollBack = db.rollbackTransaction
  db.rollbackTransaction = async (id) => {
    try {
      await rollBack.call(db, id)
    } finally {
      clear()
    }
  }
}
