import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { expect, type Page } from '@playwright/test'
import { type AddressObject, simpleParser } from 'mailparser'
import { bodyOf, formOf } from '../fuzz/bodies.js'
import { naughtyValue } from '../fuzz/naughty.js'
import { type Random, random } from '../fuzz/random.js'
import { restAs } from '../helpers/harness/admin.js'
import { publishDemo } from '../helpers/harness/publishDemo.js'
import { test } from '../helpers/harness/test.js'

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

/** What every stored request has. */
const readRequests = async (folder: string) => {
  const { $client: client } = drizzle(`file:${folder}/broadside.db`)
  const { rows } = await client.execute(
    'SELECT reference, sealed, sealed_with, email_hash, content_hash, language, state, step, call_id FROM signup_requests',
  )
  client.close()
  return rows.map((row) => ({ ...row }))
}

/** What is typed to be run by whoever shows it. */
const markup = '<b id="echo">'
const script = '"><script>echo()</script>'

const expectAccessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
}

/** Looks at a page as it stands. axe is a script: where there are none, it looks at the same page in a browser with them. */
const checkPage = async (page: Page, { hasScript = true } = {}) => {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0)
  if (hasScript) return expectAccessible(page)
  const body = await page.content()
  const context = await page
    .context()
    .browser()!
    .newContext({ javaScriptEnabled: true, viewport: page.viewportSize() })
  const same = await context.newPage()
  await same.route(page.url(), (route) => route.fulfill({ contentType: 'text/html', body }))
  await same.goto(page.url())
  await expectAccessible(same)
  await context.close()
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
    mailed: /look into your mailbox/i,
    confirm: 'Sign up now',
    confirmed: 'You are signed up',
    before: 'You were signed up already',
    unknown: 'This link does not work',
    reworded: 'You may write to me once a week.',
  },
  es: {
    name: 'Nombre',
    email: 'Correo electrónico',
    postalCode: 'Código postal',
    country: 'País',
    button: 'Cuenta conmigo',
    refused: 'Algo salió mal. Por favor, revisa tus datos e inténtalo de nuevo.',
    emailInvalid: 'Esto no es una sola dirección de correo. Escríbela como nombre@example.org.',
    mailed: /mira tu correo/i,
    confirm: 'Inscribirme ahora',
    confirmed: 'Inscripción hecha',
    before: 'Tu inscripción ya estaba hecha',
    unknown: 'Este enlace no funciona',
    reworded: 'Pueden escribirme una vez a la semana.',
  },
} as const

const ways = (['en', 'es'] as const).flatMap((language) =>
  [true, false].map((hasScript) => ({ language, hasScript })),
)

for (const { language, hasScript } of ways) {
  const way = `${language}-${hasScript ? 'script' : 'plain'}`
  const words = said[language]
  const prefix = language === 'en' ? '' : `/${language}`
  const check = (page: Page) => checkPage(page, { hasScript })
  const inForm = (page: Page) => {
    const form = page.locator('form.sign-up')
    return {
      form,
      summary: page.getByRole('alert').filter({ hasText: words.refused }),
      email: form.getByRole('textbox', { name: words.email }),
      name: form.getByRole('textbox', { name: words.name }),
      postalCode: form.getByRole('textbox', { name: words.postalCode }),
      country: form.getByRole('combobox', { name: words.country }),
      consents: form.getByRole('checkbox'),
      send: () => form.getByRole('button', { name: words.button }).click(),
    }
  }

  test.describe(`${language}, ${hasScript ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled: hasScript })

    test('somebody signs up, mends what they typed, and confirms by the mail', async ({ page, app }) => {
      test.slow()
      const to = `wren-${way}@people.example`
      const address = `${prefix}/calls/${slug}?source=poster-${way}`
      await page.goto(address)
      const { summary, email, name, postalCode, country, consents, send } = inForm(page)
      await expect(consents.and(page.getByRole('checkbox', { checked: true }))).toHaveCount(0)
      await check(page)

      await email.fill('wren at people')
      await name.fill('Wren <b>"Ash"</b>')
      await postalCode.fill('28012')
      await country.selectOption('ES')
      await consents.first().check()
      await send()

      await expect(summary).toBeFocused()
      await expect(name).toHaveValue('Wren <b>"Ash"</b>')
      await expect(postalCode).toHaveValue('28012')
      await expect(country).toHaveValue('ES')
      await expect(consents.first()).toBeChecked()
      await expect(email).toHaveValue('wren at people')
      await expect(email).toHaveAttribute('aria-invalid', 'true')
      await expect(email).toHaveAccessibleDescription(words.emailInvalid)
      expect(page.url()).toBe(`${app.url}${address}`)
      expect(await page.context().cookies()).toEqual([])
      await check(page)
      await summary.getByRole('link', { name: words.emailInvalid }).click()
      await expect(email).toBeFocused()

      await email.fill(to)
      await send()
      await expect(page.locator('main')).toContainText(words.mailed)
      expect(page.url()).not.toContain('people')
      if (hasScript) await expect(page.getByRole('status')).toBeFocused()
      else expect(new URL(page.url()).pathname).toBe(`${prefix}/calls/${slug}/signed-up`)
      await check(page)
      expect(await readSources(app.folder)).toContain(`poster-${way}`)

      const mail = await readMail(app.folder, to)
      expect(mail.text).not.toContain('Wren')
      const link = toLink(mail.text!, 'confirm')
      expect(link).toContain(`${app.url}${prefix}/signup/confirm`)
      const heading = page.getByRole('heading', { level: 1 })
      const press = () => page.getByRole('button', { name: words.confirm }).click()
      await page.goto(link)
      await expect(heading).toHaveText(words.confirm)
      await check(page)
      await press()
      await expect(heading).toHaveText(words.confirmed)
      await check(page)
      await page.goto(link)
      await press()
      await expect(heading).toHaveText(words.before)
      await page.goto(`${link}x`)
      await press()
      await expect(heading).toHaveText(words.unknown)
    })

    // The script and the page are alike in both languages: one each is enough.
    if (hasScript !== (language === 'en')) return
    test('somebody whose consent was reworded meanwhile reads the new words, and ticks that one again', async ({
      page,
      request,
    }) => {
      await page.goto(`${prefix}/calls/${slug}?source=old-${way}`)
      const { form, summary, email, postalCode, country, consents, send } = inForm(page)
      const [first, second] = [consents.nth(0), consents.nth(1)]
      await email.fill(`robin-${way}@people.example`)
      await postalCode.fill('28012')
      await country.selectOption('ES')
      await first.check()
      await second.check()
      const key = await first.getAttribute('value')
      const reworded = `${words.reworded} (${way})`
      const rest = await restAs(request)
      const { body } = await rest('GET', `/api/consents?where[key][equals]=${key}`)
      const [{ id }] = (body as { docs: [{ id: number }] }).docs
      const written = await rest('PATCH', `/api/consents/${id}?locale=${language}`, { wording: reworded })
      expect(written.status).toBe(200)
      await expect(form).not.toContainText(reworded)
      await send()

      await expect(summary).toBeFocused()
      await expect(form).toContainText(reworded)
      await expect(first).not.toBeChecked()
      await expect(first).toHaveAttribute('aria-invalid', 'true')
      await expect(second).toBeChecked()
      await expect(email).toHaveValue(`robin-${way}@people.example`)
      await expect(country).toHaveValue('ES')
      await check(page)
      await first.check()
      await send()
      await expect(page.locator('main')).toContainText(words.mailed)
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

test('a page of the site is no server function, however broken what is sent to it', async ({ request }) => {
  const id = 'a'.repeat(42)
  const send = async (path: string, type: string, data: string) => {
    const headers = { 'Next-Action': id, 'Content-Type': type, Origin: 'https://elsewhere.example' }
    return (await request.post(path, { headers, data, maxRedirects: 0 })).status()
  }
  for (const path of ['/', '/es', '/branches', '/nowhere', '/preview/calls/1'])
    for (const [type, data] of [
      ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n["$K1"]'],
      ['multipart/form-data; boundary=x', '--x\r\n'],
      ['text/plain', '["$F1"]'],
      ['text/plain', '{'],
    ] as const)
      expect([path, type, await send(path, type, data)]).toEqual([path, type, 404])
  for (const path of [`/calls/${slug}`, '/calls/no-such-call', '/signup/confirm?token=x'])
    expect(await send(path, 'text/plain', '{')).toBe(415)
})

/** A form as a page posts it, or anything but one. */
const toPost = (dice: Random, at: number) => {
  const { pick, chance } = dice
  const badness = pick([0, 0, 0.15, 0.5])
  const data: Record<string, unknown> = {
    ...{ email: `page-${at}@people.example`, firstName: markup, postalCode: '28012', country: 'ES' },
    ...{ phone: '', homepage: '', source: 'poster', call: slug, language: 'en' },
  }
  for (const name of Object.keys(data)) {
    if (chance(badness / 2)) delete data[name]
    else if (chance(badness)) data[name] = chance(0.3) ? [markup, script] : naughtyValue(dice)
  }
  if (chance(badness)) data[pick(['consents', 'version', 'never', '$ACTION_ID_x', '$ACTION_REF_1'])] = script
  if (chance(0.05)) data.email = 'x'.repeat(20_000)
  return chance(0.75) ? formOf(dice, data) : bodyOf(dice, data)
}

test('nothing that is posted to a page breaks it, is shown as markup, or is kept in part', async ({
  app,
}) => {
  const pages = [`/calls/${slug}`, `/es/calls/${slug}?source=a&source=b`, '/signup/confirm?token=x', '/']
  const before = (await readRequests(app.folder)).length
  const statuses: number[] = []
  for (let at = 0; at < 150; at++) {
    const dice = random(1, at)
    const { body, headers } = toPost(dice, at)
    const path = dice.pick([...pages.slice(0, 2), ...pages])
    const answer = await fetch(`${app.url}${path}`, {
      ...{ method: 'POST', headers, redirect: 'manual' },
      body: body as BodyInit | undefined,
    })
    const text = await answer.text()
    const sent = `post ${at} to ${path}`
    expect([sent, answer.status < 500]).toEqual([sent, true])
    expect([sent, /<b id="echo"|<script>(?:echo|alert)/.test(text)]).toEqual([sent, false])
    statuses.push(answer.status)
  }
  // More than the first check is tried.
  for (const status of [303, 400, 404, 405, 413]) expect(statuses).toContain(status)
  const rows = await readRequests(app.folder)
  expect(rows.length - before).toBe(statuses.filter((status) => status === 303).length)
  for (const row of rows) expect(Object.values(row)).not.toContain(null)
})
