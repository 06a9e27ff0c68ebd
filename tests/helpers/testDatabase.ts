import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseAdapterObj, Payload } from 'payload'
import type { Database } from './databaseServer.js'

/** The database under test; a suite may ask to say what differs, never to skip in silence. */
export const database = (process.env.TEST_DATABASE ?? 'sqlite') as Database

let made = 0

/** A throwaway database of this file's own on the server under test. `remove` after `payload.destroy()`. */
export const testDatabase = async (): Promise<{
  adapter: DatabaseAdapterObj
  folder: string
  remove: () => void
  drop: (payload: Payload) => Promise<void>
}> => {
  const name = `t${process.pid}x${made++}x${Date.now().toString(36)}`
  const folder = mkdtempSync(join(tmpdir(), 'broadside-test-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const url = process.env.TEST_DATABASE_URL ?? ''
  if (database === 'postgres') {
    const { postgresAdapter } = await import('@payloadcms/db-postgres')
    return {
      adapter: postgresAdapter({ pool: { connectionString: url, max: 10 }, push: true, schemaName: name }),
      folder,
      remove,
      drop: async (payload) => {
        await (payload.db as unknown as { pool: { query: (sql: string) => Promise<unknown> } }).pool.query(
          `DROP SCHEMA IF EXISTS "${name}" CASCADE`,
        )
      },
    }
  }
  if (database === 'mongodb') {
    const { compatibilityOptions, mongooseAdapter } = await import('@payloadcms/db-mongodb')
    const at = new URL(url)
    at.pathname = `/${name}`
    const compat = process.env.DATABASE_COMPAT as keyof typeof compatibilityOptions | undefined
    return {
      adapter: mongooseAdapter({
        url: at.href,
        ensureIndexes: true,
        transactionOptions: false,
        ...(compat ? compatibilityOptions[compat] : {}),
      }),
      folder,
      remove,
      drop: async (payload) => {
        await (
          payload.db as unknown as { connection: { dropDatabase: () => Promise<unknown> } }
        ).connection.dropDatabase()
      },
    }
  }
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  return {
    adapter: sqliteAdapter({
      client: { url: `file:${join(folder, 'test.db')}` },
      wal: true,
      busyTimeout: 5000,
      push: true,
    }),
    folder,
    remove,
    drop: async () => {},
  }
}
