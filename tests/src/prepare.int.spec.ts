import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CollectionSlug, getPayload, type Payload, type SanitizedConfig } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundle } from '../../src/front/bundle.mjs'
import { emptyDatabase, type EmptyDatabase } from '../helpers/emptyDatabase.js'
import { testSecrets } from '../helpers/startApp.js'
import { database } from '../helpers/testDatabase.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

let empty: EmptyDatabase
let firstStarts: Start[]
let payload: Payload

type Start = { code: number | null; lines: string[]; setupToken?: string }

const findFreePort = async () => {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** What `npm start` runs before it serves, in a process and a folder of its own: no .env.local is near. */
const prepare = async (settings: Record<string, string> = {}, ...command: string[]): Promise<Start> => {
  const [verb = 'start', ...rest] = command
  const child = spawn(
    process.execPath,
    ['--conditions=production', join(root, '.build/prepare.mjs'), verb, ...rest],
    {
      cwd: empty.folder,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        ...testSecrets,
        NODE_ENV: 'production',
        PORT: String(await findFreePort()),
        SERVER_URL: 'http://localhost:3000',
        SEED: 'demo',
        ...empty.settings,
        ...settings,
      },
    },
  )
  let said = ''
  let setupToken: string | undefined
  child.stdout!.on('data', (chunk: Buffer) => (said += chunk))
  child.stderr!.on('data', (chunk: Buffer) => (said += chunk))
  child.on('message', (prepared: { setupToken?: string }) => ({ setupToken } = prepared))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, lines: said.trim().split('\n').filter(Boolean), setupToken }
}

/** The app's own config, but that it makes no index: those that are there were made by the starts before. */
const withoutIndexing = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  db: {
    ...config.db,
    init: (args) =>
      Object.assign(config.db.init(args), {
        ensureIndexes: false,
        ...(database === 'mongodb' && { connectOptions: { autoIndex: false } }),
      }),
  },
})

type Raw = {
  pool: {
    query: (sql: string) => Promise<{ rows: unknown[] }>
    on: (event: 'error', listen: () => void) => void
  }
  client: { execute: (sql: string) => Promise<{ rows: unknown[] }> }
  connection: {
    db: {
      collections: () => Promise<{ collectionName: string; indexes: () => Promise<{ name: string }[]> }[]>
    }
  }
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name)

/** Tables, columns and indexes, as the database itself tells them. */
const readSchema = async () => {
  const db = payload.db as unknown as Raw
  if (database === 'postgres') {
    const columns = await db.pool.query(
      `SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`,
    )
    const indexes = await db.pool.query(
      `SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`,
    )
    return [...columns.rows, ...indexes.rows]
  }
  if (database === 'sqlite')
    return (await db.client.execute('SELECT name, sql FROM sqlite_master ORDER BY name')).rows
  const collections = await db.connection.db.collections()
  const schema = await Promise.all(
    collections.map(async (collection) => ({
      name: collection.collectionName,
      indexes: (await collection.indexes()).sort(byName),
    })),
  )
  return schema.sort(byName)
}

const readRows = async () => {
  const rows: Record<string, unknown> = {}
  for (const { slug } of payload.config.collections) {
    const collection = slug as CollectionSlug
    const { docs } = await payload.db.find({ collection, limit: 0, pagination: false, sort: 'id', where: {} })
    rows[slug] = docs
  }
  return rows
}

const count = async (collection: CollectionSlug) =>
  (await payload.count({ collection, where: { id: { exists: true } }, trash: true, overrideAccess: true }))
    .totalDocs

beforeAll(async () => {
  empty = await emptyDatabase()
  await bundle(root, 'prepare')
  firstStarts = await Promise.all([prepare(), prepare()])
  Object.assign(process.env, testSecrets, { SERVER_URL: 'http://localhost:3000' }, empty.settings)
  const { default: config } = await import('../../payload.config.js')
  payload = await getPayload({ config: withoutIndexing(await config) })
})
afterAll(async () => {
  // Its database is dropped under Payload's idle connections, which Payload keeps.
  if (database === 'postgres') (payload?.db as unknown as Raw).pool.on('error', () => {})
  await payload?.destroy()
  await empty?.remove()
})

it('of two first starts at once on an empty database both end well, and one makes the demo', async () => {
  expect(firstStarts.map(({ code }) => code)).toEqual([0, 0])
  const said = firstStarts.map(({ lines }) =>
    lines.map((line) => line.replace(/^(Made the database) .*|\..*/, '$1')),
  )
  // The embedded database is the only one that a start makes.
  const made = database === 'sqlite' ? ['Made the database'] : []
  expect(said.sort()).toEqual(
    [
      ['The demo campaign is already there; nothing was changed'],
      [...made, 'The demo campaign was made'],
    ].sort(),
  )
  expect([await count('calls'), await count('slogans'), await count('media')]).toEqual([3, 10, 15])
})

it('while there is no user, each start answers with a set-up token of its own', () => {
  const tokens = firstStarts.map(({ setupToken }) => setupToken)
  expect(tokens.every((token) => token!.length >= 32)).toBe(true)
  expect(new Set(tokens).size).toBe(2)
})

it('what must be unique is so from the first write after a start: of sixteen at once one is stored', async () => {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 16 }, () =>
      payload.create({
        collection: 'slogans',
        data: { text: 'No one is illegal!' },
        overrideAccess: true,
      }),
    ),
  )
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await count('slogans')).toBe(11)
  const leases = await Promise.allSettled(
    Array.from({ length: 16 }, () =>
      payload.db.create({
        collection: 'leases' as CollectionSlug,
        data: { key: 'one', holder: 'x', until: 0 },
      }),
    ),
  )
  expect(leases.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

it('later starts, two at once, change neither the schema nor a row', async () => {
  const before = { schema: await readSchema(), rows: await readRows() }
  const later = await Promise.all([prepare(), prepare()])
  const kept = ['The demo campaign is already there; nothing was changed.']
  expect(later).toMatchObject([
    { code: 0, lines: kept },
    { code: 0, lines: kept },
  ])
  expect({ schema: await readSchema(), rows: await readRows() }).toEqual(before)
})

it('the index of references is compared by a command, which tells what it repaired', async () => {
  const gone = 'calls:nothing'
  await payload.db.create({
    collection: 'references' as CollectionSlug,
    data: { source: gone, noun: 'calls', token: 'x', live: [], newest: [], places: {}, sourceIsLive: false },
  })
  const first = await prepare({}, 'references')
  expect(first.code).toBe(0)
  expect(first.lines).toContainEqual(expect.stringContaining(`${gone}: orphaned`) as string)
  const second = await prepare({}, 'references')
  expect(second.lines.at(-1)).toMatch(
    /^Compared \d+ documents with the index of references: no differences\.$/,
  )
})

it('access is reset by a command that prints a link, and knows no account but those that are there', async () => {
  const unknown = await prepare({}, 'access:reset', 'nobody@example.org')
  expect([unknown.code, unknown.lines]).toEqual([
    1,
    ['There is no account with the address nobody@example.org.'],
  ])
  const { code, lines } = await prepare({}, 'access:reset')
  expect([code, lines]).toEqual([1, ['Name the account: npm run access:reset -- ana@example.org']])
})

it('a database that refuses is one sentence without the password, and exit code 1', async () => {
  if (database === 'sqlite') {
    const folder = join(empty.folder, 'refusing')
    mkdirSync(folder)
    writeFileSync(join(folder, 'broadside.db'), 'This is a letter and no database. '.repeat(100))
    expect(await prepare({ DATA_DIR: folder })).toEqual({
      code: 1,
      lines: [expect.stringMatching(/^The database in .*refusing can't be opened: .*not a database/)],
    })
    return
  }
  const at = new URL(empty.settings.DATABASE_URL!)
  const { host } = at
  at.username = 'stranger'
  at.password = 'hunter22'
  const { code, lines } = await prepare({ DATABASE_URL: at.href })
  expect([code, lines.length]).toEqual([1, 1])
  expect(lines[0]).toContain(`${at.protocol}//${host}${at.pathname} can't be used: `)
  expect(lines[0]).not.toMatch(/hunter22|ECONNREFUSED|Error: cannot/)
  if (database === 'postgres') expect(lines[0]).toContain('password authentication failed')
})
