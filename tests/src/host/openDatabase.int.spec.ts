import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-sqlite'
import { buildConfig, type Payload } from 'payload'
import { afterAll, expect, it } from 'vitest'
import { database } from '../../../src/host/database.js'
import { openDatabase } from '../../../src/host/openDatabase.js'
import { parseEnv } from '../../../src/host/parseEnv.js'
import { SettingError } from '../../../src/host/settingError.js'
import { migrations } from '../../../src/migrations/sqlite/index.js'
import { testSecrets } from '../../helpers/startApp.js'

const folder = mkdtempSync(join(tmpdir(), 'broadside-open-'))
const env = parseEnv({ ...testSecrets, DATA_DIR: folder })
let payload: Payload
afterAll(async () => {
  await payload.destroy()
  rmSync(folder, { recursive: true, force: true })
})

type Client = { execute: (statement: string) => Promise<{ rows: Record<string, unknown>[] }> }
const readTables = async ({ db }: Payload) => {
  const { rows } = await (db as unknown as { client: Client }).client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table'",
  )
  return rows.map(({ name }) => name)
}

it('a migration that fails half-way is one sentence, leaves nothing, and the next start is well', async () => {
  const config = await buildConfig({
    secret: env.secret,
    db: await database(env),
    collections: [{ slug: 'posts', fields: [] }],
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  const failing = {
    name: 'failing',
    up: async ({ db }: { db: { run: (statement: unknown) => Promise<unknown> } }) => {
      await db.run(sql`CREATE TABLE half (id integer)`)
      await db.run(sql`CREATE TABLE half (id integer)`)
    },
    down: async () => {},
  }
  const refused = await openDatabase({ config, env, migrations: { sqlite: [failing], postgres: [] } }).catch(
    (error: unknown) => error,
  )
  expect(refused).toBeInstanceOf(SettingError)
  expect((refused as SettingError).sentences).toEqual([
    expect.stringMatching(
      /^The database could not be brought up to date: .*table half already exists.* \(in failing\)/,
    ),
  ])
  payload = await openDatabase({ config, env, migrations: { sqlite: migrations, postgres: [] } })
  const tables = await readTables(payload)
  expect(tables).toContain('payload_migrations')
  expect(tables).not.toContain('half')
})
