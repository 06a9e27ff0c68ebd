import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { admin, logInToRest, makeEditor, restAs } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'
import { untilSaved } from '../helpers/panel/call.js'
import { readWidth } from '../helpers/panel/readWidth.js'
import { words } from '../helpers/panel/words.js'

type Doc = { id: string; title: string; summary: string; _status: string }

/** What Chromium and Payload log of a connection that is cut. */
const cut = /net::ERR_|Failed to fetch|Error submitting form|status of 5\d\d|Error:|form state|TypeError/

const aBook = { title: 'A book', authors: ['Ada'] }

const read = async (request: APIRequestContext, id: string, collection = 'calls'): Promise<Doc> =>
  (await (await restAs(request))('GET', `/api/${collection}/${id}?draft=true`)).body

const create = async (request: APIRequestContext, content: object, collection = 'calls') => {
  const rest = await restAs(request)
  const { status, body } = await rest('POST', `/api/${collection}?draft=true`, content)
  expect(status, JSON.stringify(body)).toBe(201)
  return (body as { doc: Doc }).doc.id
}

const open = async (page: Page, id: string, collection = 'calls') => {
  await page.goto(`/admin/collections/${collection}/${id}?locale=en`)
  await page.waitForLoadState('networkidle')
}

const openCall = async (page: Page, request: APIRequestContext, content: object): Promise<string> => {
  const id = await create(request, content)
  await open(page, id)
  // The last of the form to be loaded.
  await expect(page.locator('.ContentEditable__root').first()).toBeVisible()
  return id
}

/** What a draft waits with is drawn too: the suite's own pictures wait until nothing does. */
const picture = async (page: Page, name: string) => {
  if (process.env.E2E_PICTURES) await page.screenshot({ path: `${process.env.E2E_PICTURES}/${name}.png` })
}

const notSaved = (page: Page) => page.locator('.not-saved')
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('broadside-typed:')))
const summary = (page: Page) => page.locator('#field-summary')
const dialog = (page: Page) => page.getByRole('dialog', { name: /logged out|ha terminado|Another account/ })
const leaveQuestion = (page: Page) => page.getByText(words.en.panel.general.leaveWithoutSaving)

test.use({ as: 'editor', mayLog: cut })
test.afterEach(({ page }) => (page.isClosed() ? undefined : page.unrouteAll({ behavior: 'ignoreErrors' })))

test('offline: it is said what is not saved, kept on the device, asked before leaving, and sent when the network is back', async ({
  page,
  context,
  request,
}) => {
  const id = await openCall(page, request, { title: 'Old', summary: 'Old.' })
  await context.setOffline(true)
  await page.locator('#action-save').click()
  await expect(page.getByText('Nothing was saved. There is no connection.')).toBeVisible()
  await expect(page.getByText('Failed to fetch')).toHaveCount(0)
  await summary(page).fill('Typed offline.')
  await expect(notSaved(page)).toContainText('Not saved: There is no connection.')
  await expect(notSaved(page)).toContainText('What you type is kept on this device.')
  await expect(page.locator('.doc-controls .autosave')).toBeHidden()
  await picture(page, 'offline-wide')
  await page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(() => readWidth(page)).toBe(390)
  await picture(page, 'offline-phone')
  await page.setViewportSize({ width: 1280, height: 720 })

  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  expect((await asked).type()).toBe('beforeunload')
  await (await asked).dismiss()

  await page.locator('.step-nav a').first().click()
  await expect(leaveQuestion(page)).toBeVisible()
  await page.getByRole('button', { name: words.en.panel.general.stayOnThisPage }).click()
  await page.locator('.localizer').getByRole('button').first().click()
  await page.locator('.popup-button-list__button').filter({ hasText: 'Español' }).click()
  await expect(leaveQuestion(page)).toBeVisible()
  await page.getByRole('button', { name: words.en.panel.general.stayOnThisPage }).click()
  await expect(summary(page)).toHaveValue('Typed offline.')

  await page.locator('#field-title').fill('Typed offline too')
  await context.setOffline(false)
  await expect
    .poll(() => read(request, id))
    .toMatchObject({ title: 'Typed offline too', summary: 'Typed offline.' })
  await expect(notSaved(page)).toHaveCount(0)
  await expect.poll(() => kept(page)).toEqual([])
  await expect(page.locator('[data-conflict]')).toHaveCount(0)
})

test('what was typed offline never replaces what somebody else wrote meanwhile without asking', async ({
  page,
  context,
  request,
}) => {
  const id = await openCall(page, request, { title: 'Old', summary: 'Old.' })
  await context.setOffline(true)
  await summary(page).fill('Mine.')
  await expect(notSaved(page)).toBeVisible()
  const rest = await restAs(request)
  await rest('PATCH', `/api/calls/${id}?draft=true`, { summary: 'Theirs.', title: 'Theirs' })
  await context.setOffline(false)
  await expect(page.getByRole('heading', { name: 'Somebody else changed this while you did' })).toBeVisible()
  await expect(summary(page)).toHaveValue('Mine.')
  await expect(page.locator('#field-title')).toHaveValue('Theirs')
  expect(await read(request, id)).toMatchObject({ summary: 'Theirs.', title: 'Theirs' })
})

test('a proxy’s page, an error and a redirect elsewhere are no answer', async ({ page, request }) => {
  const id = await openCall(page, request, { title: 'Old', summary: 'Old.' })
  const answers = [
    { status: 200, contentType: 'text/html', body: '<h1>Welcome to the hotel</h1>' },
    { status: 502, contentType: 'text/html', body: 'Bad gateway' },
    { status: 500, contentType: 'application/json', body: '{"errors":[{"message":"x"}]}' },
    { status: 200, contentType: 'application/json', body: '{"doc":' },
  ]
  let asked = 0
  await page.route(
    ({ href }) => href.includes('autosave=true'),
    async (route) => {
      const answer = answers[asked]
      asked += 1
      await (answer ? route.fulfill(answer) : route.continue())
    },
  )
  await summary(page).fill('Typed.')
  await expect(notSaved(page)).toContainText('Not saved: The server does not answer.')
  for (const count of [2, 3, 4]) {
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await expect.poll(() => asked).toBeGreaterThanOrEqual(count)
    await expect(notSaved(page)).toBeVisible()
  }
  expect(await read(request, id)).toMatchObject({ summary: 'Old.' })
  await expect.poll(async () => (await read(request, id)).summary, { timeout: 40_000 }).toBe('Typed.')
  await expect(notSaved(page)).toHaveCount(0)
})

test('an ended session is opened again in place, by the same account alone, and the typing goes on', async ({
  page,
  context,
  request,
}) => {
  const me = await makeEditor(request, 'Nadia')
  await logInToRest(page.context().request, me)
  const id = await openCall(page, request, { title: 'Old', summary: 'Old.' })
  await context.clearCookies({ name: 'payload-token' })
  await summary(page).fill('Typed logged out.')
  await expect(dialog(page)).toBeVisible()
  await picture(page, 'log-in-again')
  await page.setViewportSize({ width: 390, height: 844 })
  await picture(page, 'log-in-again-phone')
  const password = dialog(page).getByLabel('Password')

  await password.fill('wrong')
  await dialog(page).getByRole('button', { name: 'Log in' }).click()
  await expect(dialog(page).getByRole('alert')).not.toBeEmpty()

  const email = dialog(page).getByLabel('E-mail')
  const address = await email.inputValue()
  expect(address).toBe(me.email)
  await email.fill(admin.email)
  await password.fill(admin.password)
  await dialog(page).getByRole('button', { name: 'Log in' }).click()
  await expect(dialog(page).getByRole('alert')).toContainText(`That is another account.`)
  expect(await read(request, id)).toMatchObject({ summary: 'Old.' })

  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(notSaved(page)).toContainText('Not saved: You are logged out.')
  await expect(summary(page)).toHaveValue('Typed logged out.')
  await notSaved(page).getByRole('button', { name: 'Log in' }).click()
  await email.fill(address)
  await password.fill(me.password)
  await dialog(page).getByRole('button', { name: 'Log in' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect.poll(async () => (await read(request, id)).summary).toBe('Typed logged out.')
  await expect(notSaved(page)).toHaveCount(0)
  await untilSaved(page, 'And on.', () => summary(page).fill('And on.'))
})

test('a session that runs out over a form with something unsaved asks in place, and does not leave the page', async ({
  page,
  context,
  request,
}) => {
  await page.clock.install()
  const id = await create(request, { ...aBook, title: 'A long day' }, 'books')
  await open(page, id, 'books')
  await page.locator('#field-title').fill('A very long day')
  const left = await page.evaluate(async () => {
    const { exp } = (await (await fetch('/api/users/me')).json()) as { exp: number }
    return exp * 1000 - Date.now()
  })
  await context.clearCookies({ name: 'payload-token' })
  // Of timers that are due at once the clock runs the oldest first; a browser, the one that is due first.
  await page.clock.fastForward(left - 300)
  await page.clock.fastForward(2000)
  await expect(dialog(page)).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/collections/books/${id}`))
  await dialog(page).getByRole('button', { name: 'Not now' }).click()
  await expect(page.locator('#field-title')).toHaveValue('A very long day')
})

test('what one account typed is neither saved in the name of another nor shown to it', async ({
  page,
  context,
  request,
}) => {
  const id = await openCall(page, request, { title: 'Old', summary: 'Old.' })
  await page.route(
    ({ href }) => href.includes('autosave=true'),
    (route) => route.abort(),
  )
  await summary(page).fill('Hers.')
  await expect(notSaved(page)).toBeVisible()
  await expect.poll(() => kept(page)).toHaveLength(1)
  await context.request.post('/api/users/login', { data: admin })
  await page.unrouteAll()
  await expect(dialog(page)).toContainText('Another account is logged in')
  expect(await read(request, id)).toMatchObject({ summary: 'Old.' })

  const other = await context.newPage()
  await open(other, id)
  await expect(summary(other)).toHaveValue('Old.')
  await expect(summary(page)).toHaveValue('Hers.')
})

test('a page that went down gets its typing back, and logging out removes it', async ({
  page,
  context,
  request,
}) => {
  // Logging out ends the session of this test alone.
  await logInToRest(context.request, await makeEditor(request, 'Otto'))
  const id = await openCall(page, request, { title: 'Old', summary: 'Old.' })
  await page.route(
    ({ href }) => href.includes('autosave=true'),
    (route) => route.abort(),
  )
  await summary(page).fill('Before the crash.')
  await expect(notSaved(page)).toContainText('kept on this device')
  await expect.poll(() => kept(page)).toHaveLength(1)

  const second = await context.newPage()
  await open(second, id)
  await expect(summary(second)).toHaveValue('Old.')

  await page.close()
  await open(second, id)
  await expect(summary(second)).toHaveValue('Before the crash.')
  await expect.poll(async () => (await read(request, id)).summary).toBe('Before the crash.')
  await expect.poll(() => kept(second)).toEqual([])

  await second.route(
    ({ href }) => href.includes('autosave=true'),
    (route) => route.abort(),
  )
  await summary(second).fill('And then.')
  await expect.poll(() => kept(second)).toHaveLength(1)
  await second.goto('/admin/logout')
  await expect(second).toHaveURL(/login/)
  expect(await kept(second)).toEqual([])
})

test('a document without autosave offers what was typed, a new one too, and accounts keep nothing', async ({
  page,
  request,
}) => {
  const id = await create(request, aBook, 'books')
  await open(page, id, 'books')
  await page.locator('#field-title').fill('A better book')
  await expect.poll(() => kept(page)).toHaveLength(1)
  await page.goto('about:blank')
  await open(page, id, 'books')
  await expect(page.locator('.kept-typing')).toBeVisible()
  await expect(page.locator('#field-title')).toHaveValue('A book')
  await picture(page, 'kept-typing')
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.locator('#field-title')).toHaveValue('A better book')
  await page.locator('#action-save').click()
  await expect.poll(async () => (await read(request, id, 'books')).title).toBe('A better book')
  await expect.poll(() => kept(page)).toEqual([])

  await page.goto('/admin/collections/articles/create?locale=en')
  await page.locator('#field-title').fill('A new article')
  await expect.poll(() => kept(page)).toHaveLength(1)
  await page.goto('about:blank')
  await page.goto('/admin/collections/articles/create?locale=en')
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.locator('#field-title')).toHaveValue('A new article')
  await page.goto('about:blank')
  await page.goto('/admin/collections/articles/create?locale=en')
  await page.getByRole('button', { name: 'Throw it away' }).click()
  await expect.poll(() => kept(page)).toEqual([])

  await page.goto('/admin/account')
  await page.locator('#field-name').fill('Somebody')
  await page.waitForTimeout(2500)
  expect(await kept(page)).toEqual([])
})

test('a save that was asked for in vain goes out when the server is back', async ({
  page,
  context,
  request,
}) => {
  const id = await create(request, aBook, 'books')
  await open(page, id, 'books')
  await context.setOffline(true)
  await page.locator('#field-title').fill('A better book')
  await page.locator('#action-save').click()
  await expect(notSaved(page)).toContainText('Not saved: There is no connection.')
  await expect(page.getByText('Failed to fetch')).toHaveCount(0)
  await context.setOffline(false)
  await expect.poll(async () => (await read(request, id, 'books')).title).toBe('A better book')
  await expect(notSaved(page)).toHaveCount(0)
})

test('what is deleted meanwhile is said, and nothing of it is kept', async ({ page, context, request }) => {
  const id = await openCall(page, request, { title: 'Old', summary: 'Old.' })
  await context.setOffline(true)
  await summary(page).fill('For nothing.')
  await expect(notSaved(page)).toBeVisible()
  await expect.poll(() => kept(page)).toHaveLength(1)
  const rest = await restAs(request)
  expect((await rest('DELETE', `/api/calls/${id}`)).status).toBe(200)
  await context.setOffline(false)
  await expect(notSaved(page)).toContainText('Not saved:')
  await expect.poll(() => kept(page)).toEqual([])
})

test('the sentences are in the panel’s language', async ({ page, context, request, baseURL }) => {
  await context.addCookies([{ name: 'payload-lng', value: 'es', url: baseURL }])
  await openCall(page, request, { title: 'Viejo' })
  await context.setOffline(true)
  await page.locator('#action-save').click()
  await expect(page.getByText('No se guardó nada. No hay conexión.')).toBeVisible()
  await summary(page).fill('Sin red.')
  await expect(notSaved(page)).toContainText('Sin guardar: No hay conexión.')
  await page.setViewportSize({ width: 390, height: 844 })
  await picture(page, 'offline-spanish-phone')
  await context.clearCookies({ name: 'payload-token' })
  await context.setOffline(false)
  await expect(dialog(page)).toBeVisible()
  await picture(page, 'log-in-again-spanish-phone')
})
