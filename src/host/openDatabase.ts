import { getPayload, type Migration, type Payload, type SanitizedConfig } from 'payload'
import { toDialect } from './database.js'
import type { Env } from './parseEnv.js'
import { SettingError } from './settingError.js'

type Pool = { connect: () => Promise<{ query: (sql: string) => Promise<unknown>; release: () => void }> }

/** Any number, so long as every start of Broadside's asks for the same. */
const migrationLock = 7_271_996

/** An error's own words, without what follows them: a password never stands in the first line. */
const toReason = (error: unknown) => {
  const { message, cause } = error as Error & { cause?: Error }
  const [line] = (message || cause?.message || String(error)).split('\n')
  return line!.replace(/^Error: cannot (connect|initialize)[^:]*[:.]\s*(Details: )?/, '').replace(/\.$/, '')
}

/** The address as it may be shown: without its user and password. */
const toShown = (databaseURL: string) => databaseURL.replace(/\/\/[^@/]*@/, '//')

const connect = async (config: SanitizedConfig, { databaseURL, dataDir }: Env): Promise<Payload> => {
  try {
    // Silent while it connects: the one sentence below says what a stack would.
    return await getPayload({
      config: { ...config, logger: { options: { level: 'silent' }, destination: process.stderr } as never },
    })
  } catch (error) {
    throw new SettingError([
      databaseURL
        ? `The database at ${toShown(databaseURL)} can't be used: ${toReason(error)}. Check that it runs, and DATABASE_URL.`
        : `The database in ${dataDir} can't be opened: ${toReason(error)}. Check the folder, or set DATA_DIR to another.`,
    ])
  }
}

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

/** Keeps a second start waiting while the first one migrates; on SQLite the data folder's lock has done so already. */
const holdMigrationLock = async (payload: Payload): Promise<() => Promise<void>> => {
  const { pool } = payload.db as unknown as { pool?: Pool }
  if (!pool) return async () => {}
  const client = await pool.connect()
  await client.query(`SELECT pg_advisory_lock(${migrationLock})`)
  return async () => {
    await client.query(`SELECT pg_advisory_unlock(${migrationLock})`)
    client.release()
  }
}

/**
 * Payload on the settings' database, brought up to date: SQL is migrated, MongoDB has its indexes.
 *
 * Throws a {@link SettingError} where the database can't be reached or refuses.
 */
export const openDatabase = async ({
  config,
  env,
  migrations,
}: {
  config: SanitizedConfig
  env: Env
  migrations: Record<'postgres' | 'sqlite', object[]>
}): Promise<Payload> => {
  const dialect = toDialect(env.databaseURL)
  const payload = await connect(config, env)
  payload.logger.level = 'error'
  if (dialect === 'mongodb') return payload
  const release = await holdMigrationLock(payload)
  try {
    await refusePushed(payload)
    await payload.db.migrate({ migrations: migrations[dialect] as Migration[] })
  } finally {
    await release()
  }
  return payload
}
