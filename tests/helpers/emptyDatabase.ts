import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { database } from './testDatabase.js'

/** A database for the app itself: nothing is in it, and these settings name it. */
export type EmptyDatabase = { settings: Record<string, string>; folder: string; remove: () => Promise<void> }

const onServer = async (statement: string) => {
  const { drizzle } = await import('@payloadcms/db-postgres/drizzle/node-postgres')
  const server = drizzle(process.env.TEST_DATABASE_URL!)
  await server.execute(statement)
  await server.$client.end()
}

/** Makes an {@link EmptyDatabase} on the server under test. MongoDB makes one when it is first written to. */
export const emptyDatabase = async (): Promise<EmptyDatabase> => {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-empty-'))
  const name = `empty${process.pid}x${Date.now().toString(36)}`
  if (database === 'postgres') await onServer(`CREATE DATABASE ${name}`)
  const at = database === 'sqlite' ? undefined : new URL(process.env.TEST_DATABASE_URL!)
  if (at) at.pathname = `/${name}`
  return {
    settings: { DATABASE_URL: at?.href ?? '', DATA_DIR: folder },
    folder,
    remove: async () => {
      if (database === 'postgres') await onServer(`DROP DATABASE ${name} WITH (FORCE)`)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
