import { join } from 'node:path'
import type { DatabaseAdapterObj } from 'payload'
import type { Env } from './parseEnv.js'

/** Which of the three databases an address names. */
export const toDialect = (databaseURL?: string): 'mongodb' | 'postgres' | 'sqlite' => {
  if (!databaseURL) return 'sqlite'
  return databaseURL.startsWith('mongodb') ? 'mongodb' : 'postgres'
}

/** The embedded database's file. */
export const toDatabaseFile = (dataDir: string): string => join(dataDir, 'broadside.db')

/**
 * The options of Payload's MongoDB adapter that Broadside depends on, over a compatibility preset: a preset may switch
 * off the unique indexes that decide races. There are no transactions: an update of one document is
 * atomic, and writes are ordered so that a crash between two is harmless.
 */
export const toMongoOptions = <Preset extends object>(preset?: Preset) => ({
  ...preset,
  ensureIndexes: true,
  transactionOptions: false as const,
})

/** Whether each field that can be sorted by needs an index: Azure Cosmos DB sorts by no other. */
export const needsSortIndexes = ({ databaseCompat }: Pick<Env, 'databaseCompat'>): boolean =>
  databaseCompat === 'cosmosdb'

/** The adapter for the settings' database. The others are never loaded. */
export const database = async ({
  databaseURL,
  databaseCompat,
  dataDir,
}: Pick<Env, 'databaseCompat' | 'databaseURL' | 'dataDir'>): Promise<DatabaseAdapterObj> => {
  const dialect = toDialect(databaseURL)
  if (dialect === 'mongodb') {
    const { compatibilityOptions, mongooseAdapter } = await import('@payloadcms/db-mongodb')
    return mongooseAdapter({
      url: databaseURL!,
      connectOptions: { serverSelectionTimeoutMS: 8000 },
      ...toMongoOptions(databaseCompat && compatibilityOptions[databaseCompat]),
    })
  }
  if (dialect === 'postgres') {
    const { postgresAdapter } = await import('@payloadcms/db-postgres')
    return postgresAdapter({
      pool: { connectionString: databaseURL, connectionTimeoutMillis: 8000 },
      push: false,
      migrationDir: 'src/migrations/postgres',
    })
  }
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  // Without `transactionOptions`, which lock parallel writes out: Broadside itself makes each write whole
  // (docs/decisions/019-whole-writes.md).
  return sqliteAdapter({
    client: { url: `file:${toDatabaseFile(dataDir)}` },
    wal: { synchronous: 'FULL' },
    busyTimeout: 5000,
    push: false,
    migrationDir: 'src/migrations/sqlite',
  })
}
