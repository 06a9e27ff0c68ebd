import type { Payload } from 'payload'
import { lookForEvents, onContentEvent, readRevision, toTags } from '../../collections/revisions/events.js'
import { type Draft, type Prepared, prepare } from './answers.js'
import { collectReads } from './reads.js'
import { createStore, isMinor, type Kept } from './store.js'
import { openStoredAnswers } from './storedAnswers.js'

type Answered = Prepared | Response

/** An answer as it is offered to sinks: under which key it is kept, and the path and query that it was asked for under. */
export type Offer = { key: string; url: string; kept: Kept }

/** Hands out answers outside this process, such as a server in front of it. It drops them when told. */
export type Sink = {
  keep: (offer: Offer) => void
  /** Resolves when it hands out no answer that was made from any of these. */
  drop: (tags: readonly string[]) => Promise<void> | void
  /** Resolves when it hands out nothing that it was given so far. */
  clear: () => Promise<void> | void
}

/** Collects the events of a time span. */
export type Watch = {
  /** Whether anything with these tags changed since the watch began. */
  isStale: (tags: readonly string[]) => boolean
  end: () => void
}

/** Answers of the API as bytes, each made once for all clients, until something that it was made from changes. */
export type Memory = {
  /** The answer under a key; made if it isn't kept. A `Response` is passed on and not kept. */
  read: (key: string, make: () => Promise<Draft | Response>) => Promise<Answered>
  /** The answer under a key, if it is kept. */
  find: (key: string) => Promise<Prepared | undefined>
  /** Offers an answer to the sinks: by default the kept one under the key, if there is one. */
  offer: (offer: Omit<Offer, 'kept'> & Partial<Pick<Offer, 'kept'>>) => void
  hasSinks: () => boolean
  /** Adds a sink until the returned function is called. */
  addSink: (sink: Sink) => () => void
  watch: () => Watch
  clear: () => Promise<void>
}

/** Writes past the hooks report no event, and a process may die before it reports one. No answer is kept longer. */
const longestMs = 600_000

/** The tag of an event that may have changed anything. */
const anything = '*'

/**
 * Opens the memory of a Payload.
 *
 * An answer is kept only if nothing that it was made from changed between its first and its last read. Writes are reported
 * after their commit, and before they are answered. That drops earlier answers, and keeps answers in the making from being
 * kept. Later requests don't wait for those either.
 *
 * @param maxBytes The maximum size of all answers; 0 keeps nothing.
 * @param version Identifies the code and settings that make answers. With it they are stored in the database too, for
 * processes that lost one or have just started.
 */
export const openMemory = (payload: Payload, maxBytes: number, version?: string): Memory => {
  const stored = version === undefined ? undefined : openStoredAnswers(payload, version)
  const store = createStore({ maxBytes })
  const building = new Map<string, Promise<Answered>>()
  const watches = new Set<Set<string>>()
  const sinks = new Set<Sink>()

  const watch = (): Watch => {
    const changed = new Set<string>()
    watches.add(changed)
    return {
      isStale: (tags) => changed.has(anything) || tags.some((tag) => changed.has(tag)),
      end: () => void watches.delete(changed),
    }
  }

  const drop = async (tags: string[]) => {
    for (const changed of watches) for (const tag of tags) changed.add(tag)
    building.clear()
    store.drop(tags)
    await Promise.all([...sinks].map((sink) => sink.drop(tags)))
  }

  const clear = async () => {
    for (const changed of watches) changed.add(anything)
    building.clear()
    store.clear()
    await Promise.all([...sinks].map((sink) => sink.clear()))
  }

  const build = async (key: string, make: () => Promise<Draft | Response>): Promise<Answered> => {
    const { isStale, end } = watch()
    const began = Date.now()
    try {
      // Read first, so that an answer is dated too early rather than too late.
      const revision = await readRevision(payload)
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
      // Nothing could drop an answer without tags.
      const isKnown = prepared.changed !== null && (tags.length > 0 || result.changed !== undefined)
      if (isKnown && !isStale(tags)) {
        const kept = { prepared, tags, until: Math.min(until, began + longestMs) }
        store.keep(key, kept)
        if (!isMinor(prepared) && tags.length > 0) stored?.write(key, kept, began)
      }
      return prepared
    } finally {
      end()
    }
  }

  onContentEvent(payload, async (event) => {
    await drop([...toTags(event)])
    // Hidden content doesn't stay in the database. Each process clears, because each may have a write waiting.
    if (event.kind === 'withdrawn' || event.kind === 'unpublished') await stored?.clear()
  })

  const find: Memory['find'] = async (key) => {
    await lookForEvents(payload)
    return store.get(key)?.prepared
  }

  return {
    clear,
    find,
    watch,
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
    offer: ({ key, url, kept = store.get(key) }) => {
      if (kept) for (const sink of sinks) sink.keep({ key, url, kept })
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
