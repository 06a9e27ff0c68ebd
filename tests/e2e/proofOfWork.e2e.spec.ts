import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { expect, type Page } from '@playwright/test'
import { es } from '../../plugins/signup/translations/es.js'
import { publishDemo } from '../helpers/harness/publishDemo.js'
import { test } from '../helpers/harness/test.js'

// What is usual, in an app of this file's own: others are not to be under attack.
test.use({ settings: { PROOF_OF_WORK: 'underAttack' } })

let slug: string
test.beforeAll(async ({ request }) => {
  slug = (await publishDemo(request)).open
})

/** How the newest request was taken. */
const readTaken = async (folder: string) => {
  const { $client: client } = drizzle(`file:${folder}/broadside.db`)
  const { rows } = await client.execute('SELECT state, screen FROM signup_requests ORDER BY id DESC LIMIT 1')
  client.close()
  return [rows[0]?.state, rows[0]?.screen]
}

const fillIn = async (page: Page, email: string) => {
  const form = page.locator('form.sign-up')
  await form.getByRole('textbox', { name: 'Correo electrónico' }).fill(email)
  await form.getByRole('textbox', { name: 'Nombre' }).fill('Wren')
  await form.getByRole('textbox', { name: 'Código postal' }).fill('28012')
  await form.getByRole('combobox', { name: 'País' }).selectOption('ES')
  await form.getByRole('checkbox').first().check()
  // Nobody fills a form in within a second, and a screen puts aside who does.
  await page.waitForTimeout(1_100)
  return form.getByRole('button', { name: 'Cuenta conmigo' })
}

test('a page from before an attack finds out as it is sent, and the browser does what is asked', async ({
  page,
  app,
  request,
}) => {
  await page.goto(`/es/calls/${slug}`)
  const challenges: unknown[] = []
  page.on('response', async (answer) => {
    if (answer.url().includes('/signups/challenge'))
      challenges.push(((await answer.json()) as { challenge: unknown }).challenge)
  })
  const calm = await fillIn(page, 'calm@people.example')
  await calm.click()
  await expect(page.locator('p.taken')).toBeFocused()
  expect(challenges).toEqual([null])
  expect(await readTaken(app.folder)).toEqual(['waiting', null])

  await page.goto(`/es/calls/${slug}`)
  const form = page.locator('form.sign-up')
  const send = await fillIn(page, 'wren@people.example')
  // A flood that the outbox does not mail.
  const flood = {
    call: slug,
    email: 'flood@people.example',
    postalCode: '28012',
    country: 'ES',
    homepage: 'x',
  }
  for (let wave = 0; wave < 31; wave++)
    await Promise.all(
      Array.from({ length: 10 }, async () =>
        expect((await request.post('/api/v1/signups', { data: flood })).status()).toBe(202),
      ),
    )

  // The sentence comes and goes within a second.
  await form.evaluate((element) => {
    const status = element.querySelector('[role=status]')!
    new MutationObserver(() => (document.title += ` ${status.textContent}`)).observe(status, {
      childList: true,
    })
  })
  await send.click()
  await expect(page.locator('p.taken')).toBeFocused()
  expect(await page.title()).toContain(es.content.proofWait)
  expect(challenges).toHaveLength(2)
  expect(challenges[1]).not.toBeNull()
  expect(await readTaken(app.folder)).toEqual(['waiting', null])

  const html = await (await request.get(`/es/calls/${slug}`)).text()
  expect(html).toContain('data-proof="/api/v1/signups/challenge"')
  expect(html).not.toContain('keySignature')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('people get through while the attack is on: their mail only waits its turn', async ({ page, app }) => {
    await page.goto(`/es/calls/${slug}`)
    const send = await fillIn(page, 'robin@people.example')
    await send.click()
    await expect(page.locator('main')).toContainText('Ahora mira tu correo')
    expect(await readTaken(app.folder)).toEqual(['slow', 'proofOfWork'])
  })
})
