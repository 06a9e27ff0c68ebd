import type { Payload } from 'payload'
import { lookForEvents, onContentEvent, readRevision, toTags } from '../../collections/revisions/events.js'
import { type Draft, type Prepared, prepare } from './answers.js'
import { collectReads } from './reads.js'
import { createStore, type Kept } from './store.js'
import { openStoredAnswers } from './storedAnswers.js'

/** The tags of what happened while an answer is made. */
type Meanwhile = Set<string>
type Answered = Prepared | Response

/** Hands out kept answers beside this process, such as a server in front of it. It forgets them when told. */
export type Sink = {
  /** `url` is the path and query that the answer was asked for under. */
  keep: (answer: { key: string; url: string; kept: Kept }) => void
  /** Resolves when no answer that was made from any of these is handed out any more. */
  drop: (tags: readonly string[]) => Promise<void> | void
  /** Resolves when nothing that was kept so far is handed out any more. */
  clear: () => Promise<void> | void
}

/** Answers of the API as bytes, each made once for all who ask, until something that it was made from changes. */
export type Memory = {
  /** The answer under a key; made where it is not kept. A `Response` is passed on and not kept. */
  read: (key: string, make: () => Promise<Draft | Response>) => Promise<Answered>
  /** The answer under a key, where it is kept. */
  find: (key: string) => Promise<Prepared | undefined>
  /** Gives the sinks the answer under a key, where it is kept. `url` is the path and query that it was asked for under. */
  pour: (key: string, url: string) => void
  /**
   * Begins something that isn't kept here, such as a file, and returns how it is given to the sinks: nothing is where one of
   * its tags changed meanwhile. Call it with null where there is nothing to give.
   */
  begin: () => (answer: { key: string; url: string; kept: Kept } | null) => void
  /** Whether anybody is given answers. */
  hasSinks: () => boolean
  /** Adds a sink until the returned function is called. */
  addSink: (sink: Sink) => () => void
  /** Forgets all. */
  clear: () => Promise<void>
}

/** What goes past the hooks tells nobody, and a process may die before it tells: no answer is kept longer. */
const longestMs = 600_000

/** Of something that may have changed anything. */
const anything = '*'

/**
 * Opens the memory of a Payload.
 *
 * An answer is kept only if nothing that it was made from changed between the first read for it and the last. Whoever
 * writes is told of as soon as it is committed, and before the write is answered: what was read before that is dropped
 * then, and what is being made from it is not kept. Who asks afterwards never waits for what was begun before.
 *
 * @param maxBytes What it holds at most; 0 keeps nothing.
 * @param version What answers are made by; with it they are stored in the database too, and a process that lost one or has
 * just begun reads it there.
 */
export const openMemory = (payload: Payload, maxBytes: number, version?: string): Memory => {
  const stored = version === undefined ? undefined : openStoredAnswers(payload, version)
  const store = createStore({ maxBytes })
  const building = new Map<string, Promise<Answered>>()
  const underWay = new Set<Meanwhile>()
  const sinks = new Set<Sink>()

  const drop = async (tags: string[]) => {
    for (const meanwhile of underWay) for (const tag of tags) meanwhile.add(tag)
    building.clear()
    store.drop(tags)
    await Promise.all([...sinks].map((sink) => sink.drop(tags)))
  }

  const clear = async () => {
    for (const meanwhile of underWay) meanwhile.add(anything)
    building.clear()
    store.clear()
    await Promise.all([...sinks].map((sink) => sink.clear()))
  }

  const build = async (key: string, make: () => Promise<Draft | Response>): Promise<Answered> => {
    const meanwhile: Meanwhile = new Set()
    underWay.add(meanwhile)
    const began = Date.now()
    try {
      // Asked before the first read: an answer with what changes meanwhile is dated too early, and never too late.
      const revision = await readRevision(payload)
      const isStale = (tags: readonly string[]) =>
        meanwhile.has(anything) || tags.some((tag) => meanwhile.has(tag))
      const found = await stored?.read(key)
      if (found && !isStale(found.tags)) {
        store.keep(key, { ...found, until: Math.min(found.until, began + longestMs) })
        return found.prepared
      }
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
      if (isKnown && !isStale(tags)) {
        const kept = { prepared, tags, until: Math.min(until, began + longestMs) }
        store.keep(key, kept)
        if (prepared.status === 200 && tags.length > 0) stored?.write(key, kept, began)
      }
      return prepared
    } finally {
      underWay.delete(meanwhile)
    }
  }

  onContentEvent(payload, async (event) => {
    await drop(toTags(event))
    // Whoever caused it removes what is public no more.
    const isHidden = event.kind === 'withdrawn' || event.kind === 'unpublished'
    if (isHidden && !event.isElsewhere) await stored?.clear()
  })

  const find: Memory['find'] = async (key) => {
    await lookForEvents(payload)
    return store.get(key)?.prepared
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
    pour: (key, url) => {
      const kept = sinks.size > 0 ? store.get(key) : undefined
      if (kept) for (const sink of sinks) sink.keep({ key, url, kept })
    },
    begin: () => {
      const meanwhile: Meanwhile = new Set()
      underWay.add(meanwhile)
      return (answer) => {
        underWay.delete(meanwhile)
        if (!answer) return
        const isStale = meanwhile.has(anything) || answer.kept.tags.some((tag) => meanwhile.has(tag))
        // Without tags nothing could end it.
        if (!isStale && answer.kept.tags.length > 0) for (const sink of sinks) sink.keep(answer)
      }
    },
    hasSinks: () => sinks.size > 0,
    addSink: (sink) => {
      sinks.add(sink)
      return () => void sinks.delete(sink)
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
      await clear()
    }
  }
}
