import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { expect, type Page } from '@playwright/test'
import { type AddressObject, simpleParser } from 'mailparser'
import { publishDemo } from './harness/publishDemo.js'
import { test } from './harness/test.js'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

let slug: string
test.beforeAll(async ({ request }) => {
  slug = (await publishDemo(request)).open
})

/** The newest mail to somebody that the server has put into its outbox. */
const readMail = async (folder: string, to: string) => {
  const outbox = join(folder, 'outbox')
  const find = async () => {
    const files = (await readdir(outbox).catch(() => [])).filter((name) => name.endsWith('.eml')).sort()
    const mails = await Promise.all(
      files.map(async (name) => simpleParser(await readFile(join(outbox, name)))),
    )
    return mails.filter((mail) => (mail.to as AddressObject).text === to).at(-1)
  }
  await expect.poll(async () => Boolean(await find()), { timeout: 30_000 }).toBe(true)
  return (await find())!
}

const toLink = (text: string, page: 'confirm' | 'disown' | 'unsubscribe'): string =>
  new RegExp(`http\\S+/signup/${page}\\?token=\\S+`).exec(text)![0]

const readSources = async (folder: string): Promise<unknown[]> => {
  const { $client: client } = drizzle(`file:${folder}/broadside.db`)
  const { rows } = await client.execute('SELECT source FROM signup_requests UNION SELECT source FROM signups')
  client.close()
  return rows.map(({ source }) => source)
}

const checkPage = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0)
}

const said = {
  en: {
    name: 'First name',
    email: 'E-mail',
    postalCode: 'Postal code',
    country: 'Country',
    button: 'Count me in',
    refused: 'Something went wrong. Please check your entries and try again.',
    emailInvalid: 'This is not one e-mail address. Write it like name@example.org.',
    mailed: 'Look into your mailbox',
    confirm: 'Sign up now',
    confirmed: 'You are signed up',
    before: 'You were signed up already',
  },
  es: {
    name: 'Nombre',
    email: 'Correo electrónico',
    postalCode: 'Código postal',
    country: 'País',
    button: 'Cuenta conmigo',
    refused: 'Algo salió mal. Por favor, revisa tus datos e inténtalo de nuevo.',
    emailInvalid: 'Esto no es una sola dirección de correo. Escríbela como nombre@example.org.',
    mailed: 'Ahora mira tu correo',
    confirm: 'Inscribirme ahora',
    confirmed: 'Inscripción hecha',
    before: 'Tu inscripción ya estaba hecha',
  },
} as const

for (const { language, hasScript } of [
  { language: 'en', hasScript: true },
  { language: 'es', hasScript: false },
] as const) {
  test.describe(`${language}, ${hasScript ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled: hasScript })

    test('somebody signs up, mends what they typed, and confirms by the mail', async ({ page, app }) => {
      test.slow()
      const words = said[language]
      const email = `wren-${language}@people.example`
      const prefix = language === 'en' ? '' : `/${language}`
      await page.goto(`${prefix}/calls/${slug}?source=poster-${language}`)
      const form = page.locator('form.sign-up')
      await expect(form.getByRole('checkbox', { checked: true })).toHaveCount(0)

      await form.getByRole('textbox', { name: words.email }).fill('wren at people')
      await form.getByRole('textbox', { name: words.name }).fill('Wren <b>"Ash"</b>')
      await form.getByRole('textbox', { name: words.postalCode }).fill('28012')
      await form.getByRole('combobox', { name: words.country }).selectOption('ES')
      await form.getByRole('checkbox').first().check()
      await form.getByRole('button', { name: words.button }).click()

      const summary = page.getByRole('alert').filter({ hasText: words.refused })
      await expect(summary).toBeFocused()
      await expect(form.getByRole('textbox', { name: words.name })).toHaveValue('Wren <b>"Ash"</b>')
      await expect(form.getByRole('combobox', { name: words.country })).toHaveValue('ES')
      await expect(form.getByRole('checkbox').first()).toBeChecked()
      await expect(form.getByRole('textbox', { name: words.email })).toHaveAttribute('aria-invalid', 'true')
      await expect(form.getByRole('textbox', { name: words.email })).toHaveAccessibleDescription(
        words.emailInvalid,
      )
      expect(page.url()).toContain(`${prefix}/calls/${slug}?source=poster-${language}`)
      expect(await page.context().cookies()).toEqual([])
      if (hasScript) await checkPage(page)
      await summary.getByRole('link', { name: words.emailInvalid }).click()
      await expect(form.getByRole('textbox', { name: words.email })).toBeFocused()

      await form.getByRole('textbox', { name: words.email }).fill(email)
      await form.getByRole('button', { name: words.button }).click()
      await expect(page.locator('main')).toContainText(words.mailed)
      expect(page.url()).not.toContain('people')
      if (hasScript) await expect(page.getByRole('status')).toBeFocused()
      else expect(new URL(page.url()).pathname).toBe(`${prefix}/calls/${slug}/signed-up`)
      expect(await readSources(app.folder)).toContain(`poster-${language}`)

      const mail = await readMail(app.folder, email)
      expect(mail.text).not.toContain('Wren')
      const link = toLink(mail.text!, 'confirm')
      expect(link).toContain(`${app.url}${prefix}/signup/confirm`)
      await page.goto(link)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.confirm)
      if (hasScript) await checkPage(page)
      await page.getByRole('button', { name: words.confirm }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.confirmed)
      if (hasScript) await checkPage(page)
      await page.goto(link)
      await page.getByRole('button', { name: words.confirm }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.before)
      await page.goto(`${link}x`)
      await page.getByRole('button', { name: words.confirm }).click()
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words.confirmed)
    })
  })
}

test('whom somebody else signed up says so, is removed, and never hears of it again', async ({
  page,
  app,
  request,
}) => {
  const email = 'robin@people.example'
  const post = { call: slug, email, postalCode: '28012', country: 'ES' }
  const send = async () => expect((await request.post('/api/v1/signups', { data: post })).status()).toBe(202)
  await send()
  const { text = '' } = await readMail(app.folder, email)
  await page.goto(toLink(text, 'disown'))
  await expect(page.getByRole('checkbox')).not.toBeChecked()
  await checkPage(page)
  await page.getByRole('button', { name: 'It was not me' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It is deleted')
  await checkPage(page)
  await page.getByRole('button', { name: 'Never write to me again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You get no more mail from us')
})

test('pages behind a mail’s link are kept by nobody and tell nobody of their address', async ({
  request,
}) => {
  for (const name of ['confirm', 'disown', 'unsubscribe']) {
    const answer = await request.get(`/signup/${name}?token=x`)
    expect([answer.status(), answer.headers()['referrer-policy']]).toEqual([200, 'no-referrer'])
    expect(answer.headers()['cache-control']).toContain('no-store')
    expect(await answer.text()).toContain('<meta name="robots" content="noindex, nofollow"/>')
  }
  expect((await request.get('/signup/nothing?token=x')).status()).toBe(404)
})

test('a form of another kind, or at a page that takes none, is refused', async ({ request }) => {
  const post = (path: string, form: Record<string, string>) =>
    request.post(path, { form, maxRedirects: 0 }).then((answer) => answer.status())
  expect(await post('/calls/no-such-call', { email: 'a@example.org' })).toBe(404)
  expect(await post('/signup/nothing?token=x', {})).toBe(404)
  expect(await post('/signup/confirm?token=x', {})).toBe(404)
  expect(await post(`/calls/${slug}`, { email: 'x'.repeat(17_000) })).toBe(413)
  expect((await request.post(`/calls/${slug}`, { data: {} })).status()).toBe(405)
})
