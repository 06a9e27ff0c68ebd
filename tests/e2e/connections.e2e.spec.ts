import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { type RunningApp, startApp } from '../helpers/startApp.js'
import { admin, logIn, restAs, setupToken } from './harness/admin.js'

// A Broadside of its own, whose every Node writes down whom it connects to, from its first moment.

const recorder = fileURLToPath(new URL('../helpers/recordConnections.cjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'broadside-connections-'))
const record = join(folder, 'connections.jsonl')
const loopback = ['localhost', '127.0.0.1', '::1']

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

let app: RunningApp

test.beforeAll(async () => {
  test.setTimeout(300_000)
  app = await startApp({
    port: await freePort(),
    env: {
      DATA_DIR: folder,
      SETUP_TOKEN: setupToken,
      SEED: 'demo',
      NODE_OPTIONS: `--require ${recorder}`,
      RECORD_CONNECTIONS: record,
    },
  })
})

test.afterAll(async () => {
  await app?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('panel and site ask no host but their own, and the server asks nobody', async ({ browser }) => {
  test.setTimeout(180_000)
  const context = await browser.newContext({ baseURL: app.url })
  const page = await context.newPage()
  const asked = new Set<string>()
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (/^(http|ws)s?:$/.test(protocol)) asked.add(host)
  })
  const look = async (path: string) => {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
  }

  await page.goto(`/setup?token=${encodeURIComponent(setupToken)}`)
  for (const name of ['name', 'email', 'password'] as const) {
    await page.locator(`input[name="${name}"]`).fill(admin[name])
  }
  await page.locator('button[type="submit"]').click()
  await page.waitForLoadState('networkidle')
  await context.clearCookies()
  await logIn(page)
  const rest = await restAs(context.request)
  const { docs } = (await rest('GET', '/api/calls?where[_status][equals]=published&depth=0&limit=1'))
    .body as {
    docs: { id: number | string; slug: string }[]
  }
  const [call] = docs
  expect(call, 'the demo campaign holds a published call').toBeTruthy()

  for (const path of [
    '/admin',
    '/admin/collections/calls',
    `/admin/collections/calls/${call!.id}`,
    `/admin/collections/calls/${call!.id}/versions`,
    '/admin/collections/slogans',
    '/admin/collections/slogans/create',
    '/admin/collections/media',
    '/admin/collections/media/create',
    '/admin/collections/users',
    '/admin/collections/users/create',
    '/admin/globals/organisation',
    '/admin/account',
    '/',
    '/es',
    `/calls/${call!.slug}`,
    `/es/calls/${call!.slug}`,
  ]) {
    await look(path)
  }
  await context.close()
  console.log(`The browser asked: ${[...asked].join(', ')}`)
  expect([...asked]).toEqual([new URL(app.url).host])

  expect(existsSync(record), 'the server wrote down at least its own way to Next').toBe(true)
  const connections = readFileSync(record, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; host: string })
  const hosts = [...new Set(connections.map(({ kind, host }) => `${kind} ${host}`))]
  console.log(`The server asked: ${hosts.join(', ')}`)
  expect(connections.filter(({ host }) => !loopback.includes(host))).toEqual([])
})
