import type { Migration, Payload } from 'payload'
import { SettingError, toReason } from './settingError.js'

type Pool = { connect: () => Promise<{ query: (sql: string) => Promise<unknown>; release: () => void }> }
type Client = { execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> }

/** Any number, so long as every start of Broadside's asks for the same. */
const migrationLock = 7_271_996

/** Whether a developer's schema push has touched this database: Payload's migrate would then wait at a prompt. */
const refusePushed = async (payload: Payload) => {
  const pushed = await payload
    .find({
      collection: 'payload-migrations',
      where: { batch: { equals: -1 } },
      limit: 1,
      overrideAccess: true,
    })
    .catch(() => ({ totalDocs: 0 }))
  if (pushed.totalDocs > 0) {
    throw new SettingError([
      "This database was made by a schema push, so it can't be migrated. Use another, or delete its row with batch -1 in payload_migrations when its schema is the one of the last migration.",
    ])
  }
}

/** Payload ends the process where a migration fails, with a stack: here the failure comes back as a sentence. */
const run = (payload: Payload, migrations: Migration[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const told = migrations.map((migration) => ({
      ...migration,
      up: async (args: never) => {
        try {
          await migration.up(args)
        } catch (error) {
          reject(
            new SettingError([
              `The database could not be brought up to date: ${toReason(error)} (in ${migration.name}). Nothing of it was kept. Check that it is Broadside's own and not one of a newer version, or set another.`,
            ]),
          )
          // Payload waits for ever: what it would say is said.
          await new Promise(() => {})
        }
      },
    }))
    payload.db.migrate({ migrations: told as Migration[] }).then(resolve, reject)
  })

/** Postgres: a second start waits while the first one migrates. Each migration is a transaction of Payload's. */
const withPostgresLock = async (pool: Pool, work: () => Promise<void>) => {
  const client = await pool.connect()
  await client.query(`SELECT pg_advisory_lock(${migrationLock})`)
  try {
    await work()
  } finally {
    await client.query(`SELECT pg_advisory_unlock(${migrationLock})`)
    client.release()
  }
}

/**
 * SQLite: all in one transaction on Payload's only connection, which has none of its own. A start that is killed while
 * it migrates leaves the database as it was.
 */
const inSQLiteTransaction = async (client: Client, work: () => Promise<void>) => {
  const { rows } = await client.execute('PRAGMA foreign_keys')
  // Migrations that rebuild a table ask for this themselves, which has no effect inside a transaction.
  await client.execute('PRAGMA foreign_keys = OFF')
  await client.execute('BEGIN IMMEDIATE')
  try {
    await work()
    await client.execute('COMMIT')
  } catch (error) {
    await client.execute('ROLLBACK')
    throw error
  } finally {
    await client.execute(`PRAGMA foreign_keys = ${Number(rows[0]?.foreign_keys ?? 1)}`)
  }
}

/**
 * Brings an SQL database up to date.
 *
 * Throws a {@link SettingError} where it can't be; then it is as it was.
 */
export const migrate = async (payload: Payload, migrations: Migration[]): Promise<void> => {
  const { pool, client } = payload.db as unknown as { pool?: Pool; client: Client }
  const work = async () => {
    await refusePushed(payload)
    await run(payload, migrations)
  }
  await (pool ? withPostgresLock(pool, work) : inSQLiteTransaction(client, work))
}
