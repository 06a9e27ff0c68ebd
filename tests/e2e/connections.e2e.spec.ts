import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { admin, logIn, restAs, setupToken } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'

// A Broadside of its own, whose every Node writes down whom it connects to, from its first moment.

const recorder = fileURLToPath(new URL('../helpers/recordConnections.cjs', import.meta.url))
const record = 'connections.jsonl'
const loopback = ['localhost', '127.0.0.1', '::1']

test.use({
  hasAdmin: false,
  settings: { SEED: 'demo', NODE_OPTIONS: `--require ${recorder}`, RECORD_CONNECTIONS: record },
})

test('panel and site ask no host but their own, and the server asks nobody', async ({
  app,
  context,
  page,
}) => {
  test.setTimeout(180_000)
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
  await page.close()
  console.log(`The browser asked: ${[...asked].join(', ')}`)
  expect([...asked]).toEqual([new URL(app.url).host])

  const file = join(app.folder, record)
  expect(existsSync(file), 'the server wrote down at least its own way to Next').toBe(true)
  const connections = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; host: string })
  const hosts = [...new Set(connections.map(({ kind, host }) => `${kind} ${host}`))]
  console.log(`The server asked: ${hosts.join(', ')}`)
  expect(connections.filter(({ host }) => !loopback.includes(host))).toEqual([])
})
