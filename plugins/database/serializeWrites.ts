import type { Payload } from 'payload'
import { reads, writes } from './adapterMethods.js'
import { writeQueue } from './writeQueue.js'

type Statement = string | { sql: string }
type Client = {
  execute: (statement: Statement, args?: unknown) => Promise<{ rows: Record<string, unknown>[] }>
  batch: (statements: Statement[], mode?: string) => Promise<unknown[]>
}
type Operation = (args: { req?: { transactionID?: unknown } } & Record<string, unknown>) => Promise<unknown>
type SQLite = {
  name: string
  client: Client
  clientConfig: { url: string }
  connect: (options?: { hotReload: boolean }) => Promise<void>
} & Record<string, Operation>

const is = (kind: RegExp, statement: Statement) =>
  kind.test(typeof statement === 'string' ? statement : statement.sql)
const selects = /^\s*(?:select|explain)\b/i
/** Statements that can't run in a transaction or control one manually. */
const controls = /^\s*(?:pragma|vacuum|begin|commit|end|rollback|savepoint|release)\b/i

/**
 * A second, read-only connection that sees only committed data. Undefined for in-memory databases and without a
 * write-ahead log, where it would block on the first connection.
 */
const openReader = async (db: SQLite): Promise<Client | undefined> => {
  const { rows } = await db.client.execute('PRAGMA journal_mode')
  if (!db.clientConfig.url.startsWith('file:') || rows[0]?.journal_mode !== 'wal') return undefined
  const beside = Object.create(db) as Pick<SQLite, 'connect'> & { client?: Client }
  Object.assign(beside, { client: undefined, push: false, prodMigrations: undefined })
  await beside.connect({ hotReload: true })
  const reader = beside.client
  // A bound adapter supplied by the host can't open a second connection.
  if (!reader) return undefined
  await reader.execute('PRAGMA query_only = ON')
  return reader
}

/**
 * Gives SQLite transactions. Each Payload operation is stored completely or not at all, even if the process dies, and
 * adapter calls outside one are atomic. Writes run one at a time; reads see the last commit. Call once at boot, after
 * migrations; does nothing on other databases.
 */
export const serializeWrites = async (payload: Payload): Promise<void> => {
  const db = payload.db as unknown as SQLite
  if (db.name !== 'sqlite') return
  const { client } = db
  const reader = await openReader(db)
  const raw = Object.getPrototypeOf(client) as Client
  const execute: Client['execute'] = (statement, args) => raw.execute.call(client, statement, args)
  const queue = writeQueue(execute)

  client.execute = (statement, args) => {
    if (queue.isRunning() || is(controls, statement)) return execute(statement, args)
    if (is(selects, statement)) return reader ? reader.execute(statement, args) : execute(statement, args)
    return queue.write(undefined, () => execute(statement, args))
  }
  client.batch = (statements) =>
    queue.write(undefined, async () => {
      const results: unknown[] = []
      for (const statement of statements) results.push(await execute(statement))
      return results
    })

  const toId = async (args: Parameters<Operation>[0]) => (await args.req?.transactionID) as string | undefined
  for (const [names, way] of [
    [writes, queue.write],
    [reads, queue.read],
  ] as const)
    for (const name of names) {
      const operation = db[name]!
      db[name] = async (args) => way(await toId(args), () => operation.call(db, args))
    }
  const { db: adapter } = payload
  adapter.beginTransaction = (options) => queue.start((options as { within?: string } | undefined)?.within)
  adapter.commitTransaction = async (id) => queue.commit(String(await id))
  adapter.rollbackTransaction = async (id) => queue.rollBack(String(await id))
}
