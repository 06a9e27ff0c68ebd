import type { Payload } from 'payload'

/** How many queries a piece of work sent to the database, and how many rows these answered. */
export type Counted = { queries: number; rows: number }

type Answer = { rows?: unknown[] } | undefined
type Run = (...args: unknown[]) => unknown
type Query = (...args: unknown[]) => unknown
type SQLite = { name: string; client: { execute: Run } }
type Postgres = { pool: { Client: { prototype: { query: Query } } } }

const controls = /^\s*(?:begin|commit|rollback|savepoint|release|pragma)/i
/** The look for events of other processes comes once a second, whatever is asked for. */
const looks = /^\s*select\b.*\bfrom "revisions"/is

const toText = (asked: unknown): string =>
  typeof asked === 'string'
    ? asked
    : String(
        (asked as { sql?: string; text?: string } | undefined)?.sql ?? (asked as { text?: string })?.text,
      )

/** Counts at the client of a SQL database. Statements that only control transactions don't count,
 * nor does the look for events. */
export const countQueries = async (
  payload: Payload,
  work: () => Promise<unknown>,
  seen?: (statement: string, rows: number) => void,
): Promise<Counted> => {
  const counted: Counted = { queries: 0, rows: 0 }
  const note = (asked: unknown, answer: Answer) => {
    const statement = toText(asked)
    if (controls.test(statement) || looks.test(statement)) return
    counted.queries += 1
    counted.rows += answer?.rows?.length ?? 0
    seen?.(statement, answer?.rows?.length ?? 0)
  }
  const db = payload.db as unknown as SQLite & Postgres
  if (db.name === 'sqlite') {
    const { client } = db
    const execute = client.execute
    client.execute = async (...args) => {
      const answer = (await execute.apply(client, args)) as Answer
      note(args[0], answer)
      return answer
    }
    try {
      await work()
    } finally {
      client.execute = execute
    }
    return counted
  }
  const { prototype } = db.pool.Client
  const query = prototype.query
  prototype.query = function (this: unknown, ...args) {
    const last = args.at(-1)
    if (typeof last === 'function') {
      const told = last as (error: unknown, answer: Answer) => unknown
      const tell = (error: unknown, answer: Answer) => {
        note(args[0], answer)
        return told(error, answer)
      }
      return query.apply(this, [...args.slice(0, -1), tell])
    }
    const answering = query.apply(this, args)
    return answering instanceof Promise
      ? answering.then((answer: Answer) => {
          note(args[0], answer)
          return answer
        })
      : answering
  }
  try {
    await work()
  } finally {
    prototype.query = query
  }
  return counted
}
