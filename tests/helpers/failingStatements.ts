import type { Payload } from 'payload'

type Statement = string | { sql: string }
type Client = { execute: (statement: Statement, ...rest: unknown[]) => Promise<unknown> }

const is = (kind: RegExp, statement: Statement) =>
  kind.test(typeof statement === 'string' ? statement : statement.sql)
const reads = /^\s*(?:select|pragma|explain)\b/i
/** What changes nothing that is stored is refused like the rest, and no failure begins with it. */
const marks = /^\s*(?:savepoint|release|rollback)\b/i

/**
 * From the n-th statement on SQLite takes none that writes, the ends of transactions among them, as for a process that
 * is gone. `revive` gives it back.
 */
export const failingStatements = (payload: Payload, from: number) => {
  const { client } = payload.db as unknown as { client: Client }
  // Below whatever the package puts around the client.
  const below = Object.getPrototypeOf(client) as Client
  const { execute } = below
  let count = 0
  below.execute = function (this: Client, statement, ...rest) {
    if (is(reads, statement)) return execute.call(this, statement, ...rest)
    if (!is(marks, statement)) count++
    if (count >= from) return Promise.reject(new Error(`Statement ${count} is refused by the test.`))
    return execute.call(this, statement, ...rest)
  }
  return {
    count: () => count,
    revive: () => {
      below.execute = execute
    },
  }
}
