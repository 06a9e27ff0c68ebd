import { AsyncResource } from 'node:async_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import type { Payload } from 'payload'
import { slugs } from '../../collections/slugs.js'
import type { RequestRow } from './rows.js'

/** Stores a request. Resolves once the row is durable, and rejects if it wasn't stored. */
export type InsertRequest = (row: RequestRow) => Promise<void>

const collection = slugs['signup-requests']

/** One insert per row, through Payload's adapter. */
export const insertAlone =
  ({ db }: Pick<Payload, 'db'>): InsertRequest =>
  async (row) => {
    // MongoDB's adapter mutates its argument.
    await db.create({ collection, data: { ...row } })
  }

type Drizzle = {
  name: string
  tables?: Record<string, unknown>
  drizzle?: { insert: (table: unknown) => { values: (rows: object[]) => Promise<unknown> } }
}

/** The number of event loop turns without new rows before the waiting ones are committed. */
const quietTurns = 4

/** Unset columns are written as null, so that every row has the same statement. */
const toColumns = (row: RequestRow): object =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? null]))

/** SQLite's limit of variables per statement; a row has fewer than twenty columns. */
const mostAtOnce = 100

type Waiting = { row: RequestRow; resolve: () => void; reject: (fault: unknown) => void }

// Runs outside the first caller's context, because the batch belongs to several requests.
const outside = new AsyncResource('signup-requests')

/**
 * On SQLite and Postgres, rows that arrive during a write are committed together, because a commit waits for the disk
 * once, however many rows it has. A row that can't be stored fails alone.
 */
export const insertTogether = (payload: Pick<Payload, 'db'>, table: unknown): InsertRequest => {
  const { drizzle } = payload.db as unknown as Required<Pick<Drizzle, 'drizzle'>>
  const alone = insertAlone(payload)
  const waiting: Waiting[] = []
  let isWriting = false

  const store = async (group: Waiting[]) => {
    try {
      await drizzle.insert(table).values(group.map(({ row }) => toColumns(row)))
      for (const { resolve } of group) resolve()
    } catch {
      for (const { row, resolve, reject } of group) await alone(row).then(resolve, reject)
    }
  }
  /** Lets pending requests join the batch, since a commit blocks the event loop. */
  const gather = async () => {
    for (let quiet = 0; quiet < quietTurns && waiting.length < mostAtOnce; quiet++) {
      const before = waiting.length
      await turn()
      if (waiting.length > before) quiet = 0
    }
  }
  const writeAll = async () => {
    isWriting = true
    while (waiting.length > 0) {
      await gather()
      await store(waiting.splice(0, mostAtOnce))
    }
    isWriting = false
  }
  return (row) =>
    new Promise((resolve, reject) => {
      waiting.push({ row, resolve, reject })
      if (!isWriting) void outside.runInAsyncScope(writeAll)
    })
}

const known = new WeakMap<object, InsertRequest>()

/** How this Payload stores requests: in batches on SQL, one by one elsewhere. */
export const readInsertRequest = (payload: Payload): InsertRequest => {
  const found = known.get(payload)
  if (found) return found
  const { name, tables, drizzle } = payload.db as unknown as Drizzle
  const table = tables?.[collection.replaceAll('-', '_')]
  const isSQL = name === 'sqlite' || name === 'postgres'
  const made = isSQL && drizzle && table ? insertTogether(payload, table) : insertAlone(payload)
  known.set(payload, made)
  return made
}
