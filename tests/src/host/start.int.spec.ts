import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import buildApp from '../../helpers/buildApp.js'
import { startApp } from '../../helpers/startApp.js'

const folder = mkdtempSync(join(tmpdir(), 'broadside-start-'))
const taken = createServer()

// In a bare clone nothing is built yet, which takes longer than a test may.
beforeAll(buildApp, 600_000)
beforeAll(async () => {
  taken.listen(0)
  await once(taken, 'listening')
  writeFileSync(join(folder, 'file'), '')
})
afterAll(() => {
  taken.close()
  rmSync(folder, { recursive: true, force: true })
})

const findFreePort = async () => {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const refuse = async (env: Record<string, string>, port?: number) => {
  const app = await startApp({
    port: port ?? (await findFreePort()),
    env: { DATA_DIR: folder, MAY_END: '1', ...env },
  })
  return { code: await app.ended, lines: app.output().trim().split('\n') }
}

it('a taken port is one sentence and exit code 1', async () => {
  const { port } = taken.address() as AddressInfo
  expect(await refuse({}, port)).toEqual({
    code: 1,
    lines: [`Port ${port} is taken by another program. Stop it, or set PORT to another.`],
  })
})

it('a data folder that can’t be written to is one sentence and exit code 1', async () => {
  const { code, lines } = await refuse({ DATA_DIR: join(folder, 'file', 'data') })
  expect([code, lines.length, lines[0]]).toEqual([
    1,
    1,
    expect.stringMatching(/^The data folder .* can't be written to/),
  ])
})

it('a port that is no number is one sentence and exit code 1', async () => {
  expect(await refuse({ PORT: 'abc' })).toEqual({
    code: 1,
    lines: ['PORT is not a port. Set a number from 1 to 65535, or leave it out for 3000.'],
  })
})

it('with DATABASE_URL set each missing secret and the address is a sentence of its own, and exit code 1', async () => {
  const { code, lines } = await refuse({
    DATABASE_URL: 'postgres://127.0.0.1:1/x',
    PAYLOAD_SECRET: '',
    SIGNUP_KEYS: '',
    SIGNUP_LOOKUP_KEY: '',
    SERVER_URL: '',
  })
  expect([code, lines.map((line) => line.split(' is not set. ')[0])]).toEqual([
    1,
    ['PAYLOAD_SECRET', 'SIGNUP_KEYS', 'SIGNUP_LOOKUP_KEY', 'SERVER_URL'],
  ])
})

it.each([
  ['a folder where the database should be', (file: string) => mkdirSync(file)],
  ['a file that is no database', (file: string) => writeFileSync(file, 'not a database'.repeat(1000))],
])('%s is one sentence and exit code 1', async (_, make) => {
  const data = mkdtempSync(join(folder, 'data-'))
  make(join(data, 'broadside.db'))
  const { code, lines } = await refuse({ DATA_DIR: data })
  expect([code, lines.length]).toEqual([1, 1])
  expect(lines[0]).toMatch(/^The database in .* can't be opened: .* set DATA_DIR to another\.$/)
})

it('a database of another program’s is one sentence and exit code 1, and stays as it is', async () => {
  const data = mkdtempSync(join(folder, 'data-'))
  const database = drizzle(`file:${join(data, 'broadside.db')}`)
  await database.run(sql`CREATE TABLE users (id integer)`)
  const { code, lines } = await refuse({ DATA_DIR: data })
  const { rows } = await database.run(sql`SELECT name FROM sqlite_master WHERE type = 'table'`)
  database.$client.close()
  expect([code, lines.length]).toEqual([1, 1])
  expect(lines[0]).toMatch(/^The database could not be brought up to date: .*`?users`? already exists/)
  expect(rows.map(({ name }) => name)).toEqual(['users'])
})

it.each([
  ['postgres://ada:hunter22@127.0.0.1:1/x'],
  ['mongodb://ada:hunter22@127.0.0.1:1/x?serverSelectionTimeoutMS=500'],
])('an unreachable database, %s, is one sentence without its password, and exit code 1', async (url) => {
  const { code, lines } = await refuse({ DATABASE_URL: url })
  expect([code, lines.length]).toEqual([1, 1])
  expect(lines[0]).toMatch(/^The database at .*127\.0\.0\.1:1.* can't be used: .*ECONNREFUSED/)
  expect(lines[0]).not.toContain('hunter22')
})
