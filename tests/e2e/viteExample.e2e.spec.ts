import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { publishDemo } from '../helpers/harness/publishDemo.js'
import { test } from '../helpers/harness/test.js'

const run = promisify(execFile)
const example = fileURLToPath(new URL('../../examples/vite', import.meta.url))
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

let folder: string
let server: Server
let site: string
let open: string

/** Builds the example for this app, and serves it from an origin of its own, as a stranger's front end is. */
test.beforeAll(async ({ app, request }) => {
  open = (await publishDemo(request)).open
  folder = mkdtempSync(join(tmpdir(), 'broadside-vite-'))
  await run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: example })
  await run('npm', ['run', 'build', '--', '--outDir', folder, '--emptyOutDir'], {
    cwd: example,
    env: { ...process.env, BROADSIDE_URL: `${app.url}/api/v1` },
  })
  server = createServer(async (asked, answer) => {
    const { pathname } = new URL(asked.url!, 'http://localhost')
    const path = pathname === '/' ? '/index.html' : pathname
    const bytes = await readFile(join(folder, path)).catch(() => null)
    answer.writeHead(bytes ? 200 : 404, { 'Content-Type': types[extname(path)] ?? 'text/plain' }).end(bytes)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
test.afterAll(() => {
  server?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

test('the example in Vite lists calls, shows one with its ways to act, and takes a signup from another origin', async ({
  page,
}) => {
  await page.goto(`${site}/?source=poster-1`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calls to action')
  expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(1)
  await page.locator(`a[href="#/${open}"]`).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^They walked here from Honduras/)
  await expect(page.locator('section[data-type]')).toHaveCount(10)
  await expect(page.getByRole('img').first()).toHaveJSProperty('complete', true)
  await expect(page.locator('[data-type="spread"]').getByRole('link', { name: 'SMS' })).toHaveAttribute(
    'href',
    /^sms:\?&body=/,
  )
  expect(JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!)).toMatchObject(
    {
      '@context': 'https://schema.org',
    },
  )
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  const form = page.locator('form')
  await form.getByLabel(/^E-mail/).fill('ada')
  await form.getByRole('button').click()
  await expect(page.locator('#sign-up-email-fault')).toHaveText(/not one e-mail address/)

  await form.getByLabel(/^E-mail/).fill('ada@example.org')
  await form.getByLabel(/^Postal code/).fill('22000')
  await form.getByLabel(/^Country/).fill('MX')
  for (const consent of await form.getByRole('checkbox').all()) await consent.check()
  await form.getByRole('button').click()
  await expect(page.getByRole('status')).toHaveText(/Look into your mailbox/)
})

test('the example says so where there is no such call', async ({ page }) => {
  await page.goto(`${site}/#/nothing`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such call.')
})
