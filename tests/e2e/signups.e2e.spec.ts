import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { AxeBuilder } from '@axe-core/playwright'
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { type Person, toRequestRow, toSignupRow } from '../../plugins/signup/rows.js'
import { createVault } from '../../plugins/signup/vault.js'
import { testSecrets } from '../helpers/startApp.js'
import { type Account, logIn, logInToRest, restAs } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'
import { handAt } from '../helpers/panel/hand.js'
import { readWidth } from '../helpers/panel/readWidth.js'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const organiser: Account = { name: 'Olga', email: 'olga@example.org', password: 'correct horse battery' }
/** Of a branch in the next town. */
const neighbour: Account = { name: 'Omar', email: 'omar@example.org', password: 'correct horse battery' }
const person = { email: 'wren@people.example', firstName: 'Wren', lastName: 'Ashby', phone: '+34600111222' }
/** Where the two branches are near. */
const home = { country: 'ES', postalCode: '28012' }

const toKeeper = () => {
  const [id = '', key = ''] = testSecrets.SIGNUP_KEYS.split(':')
  const vault = createVault({ sealing: [{ id, key }], lookup: testSecrets.SIGNUP_LOOKUP_KEY })
  return { vault, now: new Date() }
}

/** The app's database, which the app may be writing to. */
const open = async (folder: string) => {
  const { $client: client } = drizzle(`file:${folder}/broadside.db`)
  await client.execute('PRAGMA busy_timeout = 10000')
  return client
}

/** One confirmed signup of a branch, as the signup's room stores it. */
const store = async (folder: string, branch: number, call: number, one: Person): Promise<number> => {
  const keeper = toKeeper()
  const taken = {
    person: one,
    receipts: [],
    call,
    language: 'en',
    source: 'poster',
    state: 'waiting' as const,
  }
  const request = await toRequestRow(taken, keeper)
  const { reference, sealed, sealedWith, emailHash, confirmedAt, ...row } = await toSignupRow(
    { ...request, call: { id: call, createdAt: '2035' }, content: { ...one, receipts: [] }, tokens: [] },
    keeper,
  )
  const client = await open(folder)
  const { lastInsertRowid } = await client.execute({
    sql: 'INSERT INTO signups (reference, sealed, sealed_with, email_hash, key, language, source, confirmed_at, branch_id, call_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    args: [
      reference,
      sealed,
      sealedWith,
      emailHash,
      row.key,
      row.language,
      'poster',
      confirmedAt,
      branch,
      call,
    ],
  })
  client.close()
  return Number(lastInsertRowid)
}

const caught = { ...person, email: 'caught@people.example' }

/** Whom mail lies in the outbox for. */
const readMailed = async (folder: string): Promise<string> => {
  const outbox = join(folder, 'outbox')
  const mails = (await readdir(outbox).catch(() => [])).filter((name) => name.endsWith('.eml'))
  return (await Promise.all(mails.map((name) => readFile(join(outbox, name), 'utf8')))).join('\n')
}

/** A request that a screen caught. */
const storeCaught = async (folder: string, call: number): Promise<void> => {
  const taken = {
    person: caught,
    receipts: [],
    call,
    language: 'en',
    state: 'quarantined' as const,
    screen: 'tooFast',
  }
  const row = await toRequestRow(taken, toKeeper())
  const client = await open(folder)
  await client.execute({
    sql: 'INSERT INTO signup_requests (reference, sealed, sealed_with, email_hash, content_hash, language, state, screen, step, due_at, attempts, call_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    args: [
      ...[row.reference, row.sealed, row.sealedWith, row.emailHash, row.contentHash, row.language, row.state],
      ...['tooFast', row.step, row.dueAt, 0, call, row.createdAt],
    ],
  })
  client.close()
}

const speak = (page: Page, language: string, url: string) =>
  page.context().addCookies([{ name: 'payload-lng', value: language, url }])

/** A live call, a branch of the organiser's, and somebody who signed up. */
const makeWorld = async (request: APIRequestContext, folder: string) => {
  const rest = await restAs(request)
  const make = async (path: string, data: object) => {
    const { status, body } = await rest('POST', path, data)
    expect(status, JSON.stringify(body)).toBe(201)
    return (body as { doc: { id: number } }).doc.id
  }
  const place = { country: 'ES', _status: 'published' }
  const branch = await make('/api/branches', {
    name: 'Madrid',
    city: 'Madrid',
    postalCode: '28004',
    ...place,
  })
  const next = await make('/api/branches', { name: 'Alcalá', city: 'Alcalá', postalCode: '28801', ...place })
  const makeCall = (title: string) =>
    make('/api/calls', {
      ...{ title, summary: 'In short.', languages: ['en'], _status: 'published' },
      actions: [{ blockType: 'spread', heading: 'Tell it' }],
    })
  const call = await makeCall('March on Friday')
  const other = await makeCall('Sing on Sunday')
  await make('/api/users', { ...organiser, roles: ['organiser'], branches: [branch] })
  await make('/api/users', { ...neighbour, roles: ['organiser'], branches: [next] })
  const wren = await store(folder, branch, call, person)
  const robin = await store(folder, branch, call, {
    ...person,
    email: 'robin@people.example',
    firstName: 'Robin',
  })
  return { call, other, branch, wren, robin }
}

const expectAccessible = async (page: Page, within: string) => {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

let world: Awaited<ReturnType<typeof makeWorld>>
test.beforeAll(async ({ app, browser }) => {
  const visitor = await browser.newContext({ baseURL: app.url })
  world = await makeWorld(visitor.request, app.folder)
  await visitor.close()
})

test('an organiser meets the people of their branch on a phone: from the log-in to the note', async ({
  page,
  app,
  request,
}) => {
  const { press, write } = handAt(page, { hasTouch: true })
  await speak(page, 'en', app.url)
  await logIn(page, organiser)
  const people = page.getByRole('region', { name: 'New in your branches' })
  const card = people.getByRole('listitem').filter({ hasText: 'Wren Ashby' })
  await expect(card).toContainText('March on Friday · Madrid')
  await expect(card).toContainText('+34 600 11 12 22')
  await expect(card.getByRole('link', { name: 'Phone Wren Ashby' })).toHaveAttribute(
    'href',
    'tel:+34600111222',
  )
  await expect(card.getByRole('link', { name: 'Write to Wren Ashby' })).toHaveAttribute(
    'href',
    'mailto:wren@people.example',
  )
  await expect.poll(() => readWidth(page)).toBe(390)
  await expectAccessible(page, '[aria-labelledby="people"]')

  await press(card.getByRole('button', { name: 'Taken by me' }))
  await expect(card).toContainText('Taken, says Olga')
  await expect(card.getByRole('button', { name: 'Taken by me' })).toHaveAttribute('aria-pressed', 'true')
  const note = card.getByLabel('Note', { exact: true })
  await write(note, 'Comes on Friday')
  // Another organiser was faster.
  const rest = await restAs(request, organiser)
  const written = await rest('POST', `/api/signups/${world.wren}/note`, { note: 'Has a van', seen: '' })
  expect(written.status).toBe(200)
  await press(card.getByRole('button', { name: 'Save the note' }))
  await expect(card.getByRole('status')).toContainText('Somebody changed this note meanwhile')
  await expect(card).toContainText('The note now says: Has a van')
  await expect(note).toHaveValue('Comes on Friday')
  await note.fill('Has a van. Comes on Friday')
  await press(card.getByRole('button', { name: 'Save the note' }))
  await expect(card.getByRole('status')).toHaveText('Saved.')
  await page.reload()
  await expect(note).toHaveValue('Has a van. Comes on Friday')

  await people.getByLabel('State').selectOption('Joined')
  await press(people.getByRole('button', { name: 'Show' }))
  await page.waitForURL(/state=joined/)
  await page.waitForLoadState('networkidle')
  await expect(people).toContainText('Nobody matches this.')
  await press(people.getByText('Find somebody by e-mail'))
  await write(people.getByLabel('E-mail'), 'WREN@people.example')
  const asked: string[] = []
  page.on('request', (sent) => asked.push(sent.url()))
  await press(people.getByRole('button', { name: 'Search' }))
  await expect(card).toContainText('Taken, says Olga')
  expect([page.url(), ...asked].filter((url) => /wren/i.test(decodeURIComponent(url)))).toEqual([])
  await expectAccessible(page, '[aria-labelledby="people"]')
  await expect.poll(() => readWidth(page)).toBe(390)
})

for (const [language, said] of [
  ['en', { people: 'People', email: 'E-mail', followUp: 'New', title: 'New in your branches', note: 'Note' }],
  [
    'es',
    {
      ...{ people: 'Gente', email: 'Correo electrónico', followUp: 'Nueva' },
      ...{ title: 'Gente nueva en tus sedes', note: 'Nota' },
    },
  ],
] as const)
  test(`an organiser reads the people of their branch in lists and on pages (${language})`, async ({
    page,
    app,
  }) => {
    await logInToRest(page.request, organiser)
    await speak(page, language, app.url)
    await page.goto('/admin')
    await expect(page.getByRole('heading', { name: said.title })).toBeVisible()
    await expect(page.locator('body')).not.toContainText('signupPeople:')

    await page.goto('/admin/collections/signups')
    const row = page.locator('tbody tr').filter({ hasText: 'Robin' })
    await expect(row.locator('.cell-firstName')).toContainText('Robin')
    await expect(row.locator('.cell-followUp')).toContainText(said.followUp)
    await expect(page.locator('.nav__wrap')).toContainText(said.people)
    await expect(page.locator('body')).not.toContainText('signups:')
    await expect.poll(() => readWidth(page)).toBe(390)

    await page.goto(`/admin/collections/signups/${world.robin}`)
    await expect(page.getByLabel(said.email, { exact: true })).toHaveValue('robin@people.example')
    await expect(page.getByLabel(said.email, { exact: true })).toBeDisabled()
    await expect(page.getByLabel(said.note, { exact: true })).toBeEditable()
    await expect(page.locator('#action-save')).toHaveCount(0)
    await expect(page.locator('body')).not.toContainText('signups:')
    await expect(page.locator('body')).not.toContainText('signupPeople:')
    await expect.poll(() => readWidth(page)).toBe(390)
  })

for (const [language, said] of [
  [
    'en',
    {
      ...{ open: 'Not our area…', press: 'Give them to another branch' },
      ...{ done: 'Given back. Your branch sees this person no more.', state: 'Follow-up' },
    },
  ],
  [
    'es',
    {
      ...{ open: 'No es nuestra zona…', press: 'Pasarla a otra sede' },
      ...{ done: 'Devuelta. Tu sede ya no ve a esta persona.', state: 'Seguimiento' },
    },
  ],
] as const)
  test(`somebody of another area is given back, and met by the next branch (${language})`, async ({
    page,
    browser,
    app,
  }) => {
    const { press } = handAt(page, { hasTouch: true })
    const firstName = `Lark${language}`
    const email = `lark-${language}@people.example`
    await store(app.folder, world.branch, world.other, { ...person, ...home, email, firstName })
    await logInToRest(page.request, organiser)
    await speak(page, language, app.url)
    await page.goto('/admin')
    const card = page.getByRole('listitem').filter({ hasText: firstName })
    await press(card.getByText(said.open))
    await expect(card.getByRole('button', { name: said.press })).toBeInViewport()
    await expectAccessible(page, '[aria-labelledby="people"]')
    await press(card.getByRole('button', { name: said.press }))
    await expect(card.getByRole('status')).toHaveText(said.done)
    await expect(card.getByRole('group')).toHaveCount(0)
    await expect.poll(() => readWidth(page)).toBe(390)
    await page.reload()
    await expect(page.getByRole('listitem').filter({ hasText: 'Robin' })).toBeVisible()
    await expect(card).toHaveCount(0)

    const theirs = await browser.newContext({ baseURL: app.url })
    const other = await theirs.newPage()
    await logInToRest(other.request, neighbour)
    await speak(other, language, app.url)
    await other.goto('/admin')
    const met = other.getByRole('listitem').filter({ hasText: firstName })
    await expect(met).toContainText('Alcalá')
    await expect(met.getByRole('group', { name: new RegExp(`^${said.state}`) })).toBeVisible()
    await theirs.close()
  })

test.describe('an editor', () => {
  test.use({ as: 'editor' })
  test('finds no signups in the menu, nor behind their address', async ({ page }) => {
    await page.goto('/admin')
    await expect(page.locator('.nav__wrap')).toContainText('Calls')
    await expect(page.locator('.nav__wrap')).not.toContainText('Signups')
    await page.goto('/admin/collections/signups')
    await expect(page.locator('tbody')).toHaveCount(0)
    await expect(page.locator('body')).not.toContainText('Wren')
  })
})

test.describe('numbers', () => {
  test.beforeAll(async ({ app }) => {
    for (let at = 0; at < 12; at++)
      await store(app.folder, world.branch, world.call, { ...person, email: `many-${at}@people.example` })
    await storeCaught(app.folder, world.call)
  })

  test.describe('for an editor', () => {
    test.use({ as: 'editor' })
    test('stand on the dashboard and on the call, rounded, and name nobody', async ({ page }) => {
      await page.goto('/admin')
      const numbers = page.getByRole('region', { name: 'Signups' })
      await expect(numbers.getByRole('row', { name: /March on Friday/ })).toContainText('10')
      await expect(numbers.getByRole('row', { name: /In quarantine/ })).toContainText('< 5')
      await expect(numbers.getByRole('button', { name: /Release/ })).toHaveCount(0)
      await expect.poll(() => readWidth(page)).toBe(390)
      await expectAccessible(page, '[aria-labelledby="signup-numbers"]')
      await page.goto(`/admin/collections/calls/${world.call}/signups`)
      const tab = page.getByRole('region', { name: 'Signups' })
      await expect(tab).toContainText('In all: 10')
      await expect(tab.getByRole('row', { name: /poster/ })).toContainText('10')
      await expect(tab.getByRole('row', { name: /Madrid/ })).toContainText('10')
      await expect(page.locator('body')).not.toContainText(/Wren|Ashby|signupPeople:/)
      await expect.poll(() => readWidth(page)).toBe(390)
      await expectAccessible(page, 'section[aria-label="Signups"]')
    })
  })

  test.describe('for an admin', () => {
    test.use({ as: 'admin' })
    test('are exact, and a screen’s day is released from quarantine', async ({ page, app }) => {
      await page.goto('/admin')
      const numbers = page.getByRole('region', { name: 'Signups' })
      await expect(numbers.getByRole('row', { name: /March on Friday/ })).toContainText('14')
      await expectAccessible(page, '[aria-labelledby="signup-numbers"]')
      await numbers.getByRole('button', { name: /^Release .*, Sent too fast$/ }).tap()
      await expect(numbers.getByRole('status').first()).toHaveText('Released: 1. Left: 0.')
      await expect.poll(() => readWidth(page)).toBe(390)
      await page.reload()
      await expect(numbers.getByRole('button', { name: /Release/ })).toHaveCount(0)
      await expect(numbers.getByRole('row', { name: /^In quarantine/ })).toContainText('0')
      // It goes on as if no screen had caught it.
      await expect.poll(() => readMailed(app.folder), { timeout: 30_000 }).toContain(caught.email)
    })
  })
})
