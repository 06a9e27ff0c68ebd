import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseAdapterObj, Payload } from 'payload'
import { toMongoOptions } from '../../src/host/database.js'
import type { Database } from './databaseServer.js'
import { askPostgres, fromPostgresTemplate, fromSQLiteTemplate } from './schemaTemplate.js'

/** The database under test; a suite may ask to say what differs, never to skip in silence. */
export const database = (process.env.TEST_DATABASE ?? 'sqlite') as Database

let made = 0

/** The address of a database on the server under test. */
const toURL = (name: string): string => {
  const url = new URL(process.env.TEST_DATABASE_URL!)
  url.pathname = `/${name}`
  return url.href
}

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
  if (database === 'postgres') {
    const { postgresAdapter } = await import('@payloadcms/db-postgres')
    return {
      adapter: fromPostgresTemplate(
        postgresAdapter({ pool: { connectionString: toURL(name), max: 10 }, push: true }),
        name,
      ),
      folder,
      remove,
      drop: async (payload) => {
        // It is dropped under Payload's idle connections, which Payload keeps.
        ;(payload.db as unknown as { pool: { on: (event: 'error', listen: () => void) => void } }).pool.on(
          'error',
          () => {},
        )
        await askPostgres(async (query) => void (await query(`DROP DATABASE ${name} WITH (FORCE)`)))
      },
    }
  }
  if (database === 'mongodb') {
    const { compatibilityOptions, mongooseAdapter } = await import('@payloadcms/db-mongodb')
    const compat = process.env.DATABASE_COMPAT as keyof typeof compatibilityOptions | undefined
    return {
      adapter: mongooseAdapter({
        url: toURL(name),
        ...toMongoOptions(compat && compatibilityOptions[compat]),
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
  const file = join(folder, 'test.db')
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  return {
    adapter: fromSQLiteTemplate(
      sqliteAdapter({
        client: { url: `file:${file}` },
        // No suite pulls the plug: waiting for the disk at each write would take half of their time.
        wal: { synchronous: 'OFF' },
        busyTimeout: 5000,
        push: true,
      }),
      file,
    ),
    folder,
    remove,
    drop: async () => {},
  }
}
