import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DatabaseAdapterObj } from 'payload'

type Rows = { rows: unknown[] }

/** What is used here of Payload's SQL adapters: node_modules/@payloadcms/drizzle/dist/types.d.ts. */
type Adapter = {
  connect: (options?: { hotReload: boolean }) => Promise<void>
  push?: boolean
  rawTables: Record<string, unknown>
  payload: { config: { localization?: false | { localeCodes: string[] } } }
}
type SQLite = Adapter & { client: { execute: (sql: string) => Promise<Rows> } }
type Postgres = Adapter & {
  pool?: { on: (event: 'error', listen: () => void) => void }
}

/** Names a schema by all that Payload asks before it pushes one again: drizzle/dist/utilities/pushDevSchema.js. */
const toKey = ({ rawTables, payload: { config } }: Adapter): string =>
  createHash('sha256')
    .update(JSON.stringify([rawTables, config.localization && config.localization.localeCodes]))
    .digest('hex')
    .slice(0, 20)

/**
 * Has an adapter `prepare` its new database before it first connects. `push` connects and pushes the schema, as Payload
 * does by itself; `prepare` leaves the database with that schema either way.
 */
const withPrepared = <Made extends Adapter>(
  adapter: DatabaseAdapterObj,
  prepare: (made: Made, key: string, push: () => Promise<void>) => Promise<void>,
): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const made = adapter.init(args) as unknown as Made
    const own = made.connect
    const connect = own.bind(made)
    made.connect = async (options) => {
      made.connect = own
      await prepare(made, toKey(made), connect)
      made.push = false
      await connect(options)
      made.push = true
    }
    return made as never
  },
})

/** Fills a new SQLite file with a copy of the run's first that has its schema: pushing it takes several times as long. */
export const fromSQLiteTemplate = (adapter: DatabaseAdapterObj, file: string): DatabaseAdapterObj =>
  withPrepared<SQLite>(adapter, async (made, key, push) => {
    const template = join(process.env.TEST_TEMPLATES!, `${key}.db`)
    if (existsSync(template)) return copyFileSync(template, file)
    await push()
    await made.client.execute(`VACUUM INTO '${file}.template'`)
    // Two workers may each make it: either is right, and neither is seen before it is whole.
    renameSync(`${file}.template`, template)
  })

/** Asks the Postgres server under test, on one connection that is closed again. */
export const askPostgres = async (
  work: (query: (sql: string) => Promise<Rows>) => Promise<void>,
): Promise<void> => {
  const { drizzle } = await import('@payloadcms/db-postgres/drizzle/node-postgres')
  const connection = { connectionString: process.env.TEST_DATABASE_URL!, max: 1 }
  const { $client } = drizzle({ connection })
  try {
    await work((sql) => $client.query(sql))
  } finally {
    await $client.end()
  }
}

/** How the names of this run's templates begin. */
export const toPostgresPrefix = (): string =>
  `${basename(process.env.TEST_TEMPLATES!).toLowerCase().replace(/\W/g, '_')}_`

/** Ends what Payload's pool still holds of a database, for it closes none itself. */
const disconnect = (name: string) =>
  `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`

/** Makes a new Postgres database of this name as a copy of the run's first that has its schema. */
export const fromPostgresTemplate = (adapter: DatabaseAdapterObj, name: string): DatabaseAdapterObj =>
  withPrepared<Postgres>(adapter, (made, key, push) =>
    askPostgres(async (query) => {
      const template = `${toPostgresPrefix()}${key}`
      // The first makes it while the other worker waits; the lock ends with the connection.
      await query('SELECT pg_advisory_lock(1)')
      const { rows } = await query(`SELECT FROM pg_database WHERE datname = '${template}'`)
      if (rows.length > 0) return void (await query(`CREATE DATABASE ${name} TEMPLATE ${template}`))
      await query(`CREATE DATABASE ${name}`)
      await push()
      made.pool!.on('error', () => {})
      await query(disconnect(name))
      made.pool = undefined
      await query(`CREATE DATABASE ${template} TEMPLATE ${name}`)
    }),
  )
