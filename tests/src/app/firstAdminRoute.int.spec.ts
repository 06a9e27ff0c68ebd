import type { SanitizedConfig } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type * as Route from '../../../src/app/(setup)/setup/route.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

// The app's own config would open the app's own database: the page gets the test host's instead.
const given = vi.hoisted(() => {
  let resolve: (config: SanitizedConfig) => void = () => {}
  const promise = new Promise<SanitizedConfig>((done) => (resolve = done))
  return { promise, resolve }
})
vi.mock('@payload-config', () => ({ default: given.promise }))

const token = 'a "token" <for> tests'
let host: TestHost
let page: typeof Route

beforeAll(async () => {
  host = await startTestHost({ options: { setupToken: token } })
  given.resolve(host.config)
  page = await import('../../../src/app/(setup)/setup/route.js')
})
afterAll(() => host.stop())

const address = 'http://localhost:3000/setup'
const ana = { name: 'Ana <Ruiz>', email: 'ana@example.org', password: 'four words in a row' }

const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  page.POST(new Request(address, { method: 'POST', body: new URLSearchParams(fields), headers }))

const countUsers = async () =>
  (await host.payload.count({ collection: 'users', where: { id: { exists: true } }, overrideAccess: true }))
    .totalDocs

it('the printed link opens the form with the token in it, kept by nobody', async () => {
  const answer = await page.GET(new Request(`${address}?token=${encodeURIComponent(token)}`))
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('value="a &#34;token&#34; &#60;for&#62; tests"')
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
    'content-security-policy': expect.stringMatching(
      /^default-src 'none'; script-src 'sha256-[^' ]+'; .*frame-ancestors 'none'/,
    ),
  })
})

it('opening the page changes nothing, with whatever in its address', async () => {
  const query = new URLSearchParams({ ...ana, token })
  await page.GET(new Request(`${address}?${query}`))
  expect(await countUsers()).toBe(0)
})

it('the page speaks Spanish to who asks in Spanish', async () => {
  const answer = await page.GET(new Request(address, { headers: { 'Accept-Language': 'es-MX,es;q=0.9' } }))
  expect(await answer.text()).toContain('<html lang="es">')
})

it('a wrong token is refused, and a short password too, with what was typed kept but the password', async () => {
  const wrong = await post({ ...ana, token: 'another token' })
  expect(wrong.status).toBe(403)
  expect(await wrong.text()).toMatch(/id="token-fault">The set-up token is missing or not right/)
  const short = await post({ ...ana, token, password: 'short' })
  expect(short.status).toBe(400)
  const html = await short.text()
  expect(html).toMatch(/id="password-fault">[^<]*fewer than 12 characters/)
  expect(html).toContain('value="Ana &#60;Ruiz&#62;"')
  expect(html).not.toContain('value="short"')
  expect(await countUsers()).toBe(0)
})

it('the right token makes the first admin and leads to the log-in, and then no more', async () => {
  const made = await post({ ...ana, token, timeZone: 'Europe/Madrid' })
  expect(made.status).toBe(200)
  expect(await made.text()).toContain('href="/admin/login"')
  const again = await post({ ...ana, email: 'eva@example.org', token }, { 'Accept-Language': 'es' })
  expect(again.status).toBe(403)
  expect(await again.text()).toMatch(/Ya hay una administradora/)
  expect(await countUsers()).toBe(1)
})

it('the zone of the browser it was made in is the organisation’s, until another is chosen', async () => {
  const read = async () =>
    (await host.payload.findGlobal({ slug: 'organisation', overrideAccess: true })) as { timeZone?: unknown }
  expect(await read()).toMatchObject({ timeZone: 'Europe/Madrid' })
  await host.payload.updateGlobal({
    slug: 'organisation',
    data: { name: 'We', contactEmail: 'we@example.org', controller: 'We', timeZone: 'Asia/Kathmandu' },
    overrideAccess: true,
  })
  expect(await read()).toMatchObject({ timeZone: 'Asia/Kathmandu' })
})

it('a body that is no form is refused like a wrong token', async () => {
  const answer = await page.POST(new Request(address, { method: 'POST', body: '{}' }))
  expect(answer.status).toBe(403)
})
