import { type APIRequestContext, type Browser, expect, type Locator, type Page } from '@playwright/test'
import { restAs } from './harness/admin.js'
import { test } from './harness/test.js'
import { openTab, untilSaved, writeIn } from './panel/call.js'
import { handAt } from './panel/hand.js'
import { readWidth } from './panel/readWidth.js'
import { words } from './panel/words.js'

type Doc = { id: string; title: string; summary: string; actions: { heading: string }[] }
type Options = NonNullable<Parameters<Browser['newContext']>[0]>
type Language = 'en' | 'es'

const says = {
  en: {
    question: 'Somebody else changed this while you did',
    keepMine: 'Keep mine',
    takeTheirs: 'Take theirs',
    title: 'Title',
  },
  es: {
    question: 'Otra persona cambió esto al mismo tiempo que tú',
    keepMine: 'Conservar lo mío',
    takeTheirs: 'Tomar lo suyo',
    title: 'Título',
  },
}

const question = (page: Page, language: Language = 'en') =>
  page.getByRole('region', { name: says[language].question })
const presence = (page: Page) => page.locator('.co-editing [role="status"]')
const title = (page: Page) => page.locator('#field-title')
const summary = (page: Page) => page.locator('#field-summary')

/** Writes into a field and waits until the draft has saved itself with it. */
const write = (page: Page, field: Locator, text: string) => untilSaved(page, text, () => field.fill(text))

const link = (heading: string) => ({ blockType: 'link', heading, url: 'https://example.org/' })

test.use({ as: 'editor' })

/** Two editors of one call: the first is the test's own page. */
const openBoth = async (
  {
    page,
    request,
    browser,
    session,
    baseURL,
  }: {
    page: Page
    request: APIRequestContext
    browser: Browser
    session: (who: 'admin' | 'editor') => Promise<Options['storageState']>
    baseURL: string | undefined
  },
  { content, ...options }: Options & { content: object; who?: 'admin' | 'editor'; language?: Language },
) => {
  const { who = 'admin', language = 'en', ...context } = options
  const rest = await restAs(request)
  const made = await rest('POST', '/api/calls?draft=true', content)
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const { id } = (made.body as { doc: Doc }).doc
  const other = await (
    await browser.newContext({ baseURL, storageState: await session(who), ...context })
  ).newPage()
  if (language === 'es')
    await other.context().addCookies([{ name: 'payload-lng', value: 'es', url: baseURL! }])
  for (const one of [page, other]) {
    await one.goto(`/admin/collections/calls/${id}?locale=en`)
    await one.waitForLoadState('networkidle')
  }
  const read = async (locale: Language = 'en'): Promise<Doc> =>
    (
      await rest(
        'GET',
        `/api/calls/${id}?draft=true&depth=0&fallback-locale=null&locale=${locale}`,
        undefined,
      )
    ).body
  return { id, other, read, close: () => other.context().close() }
}

test('two editors who opened a call before either wrote lose nothing of what they write', async ({
  page,
  request,
  browser,
  session,
  baseURL,
}) => {
  const { other, read, close } = await openBoth(
    { page, request, browser, session, baseURL },
    { content: { title: 'Lamps', summary: 'Old.' } },
  )
  await write(page, title(page), 'Lamps tonight')
  await write(other, summary(other), 'Bring one.')
  await expect(title(other)).toHaveValue('Lamps tonight')
  await write(page, title(page), 'Lamps tonight, again')
  await expect(summary(page)).toHaveValue('Bring one.')
  expect(await read()).toMatchObject({ title: 'Lamps tonight, again', summary: 'Bring one.' })
  for (const one of [page, other]) await expect(question(one)).toHaveCount(0)
  await close()
})

test('what both changed is asked about, and what is chosen is stored and shown', async ({
  page,
  request,
  browser,
  session,
  baseURL,
}) => {
  const { other, read, close } = await openBoth(
    { page, request, browser, session, baseURL },
    { content: { title: 'Lamps', summary: 'Old.' } },
  )
  await write(page, title(page), 'Lamps tonight')
  await write(other, title(other), 'Lanterns')
  await expect(question(other)).toContainText('Lamps tonight')
  await expect(title(other)).toHaveValue('Lanterns')
  expect((await read()).title).toBe('Lamps tonight')
  await write(other, summary(other), 'Bring one.')
  expect(await read()).toMatchObject({ title: 'Lamps tonight', summary: 'Bring one.' })

  await question(other).getByRole('button', { name: says.en.keepMine }).click()
  await expect(question(other)).toHaveCount(0)
  await expect.poll(async () => (await read()).title).toBe('Lanterns')
  await expect(title(other)).toHaveValue('Lanterns')

  await write(page, title(page), 'Lamps at noon')
  await expect(question(page)).toContainText('Lanterns')
  await question(page).getByRole('button', { name: says.en.takeTheirs }).click()
  await expect(question(page)).toHaveCount(0)
  await expect(title(page)).toHaveValue('Lanterns')
  await write(page, summary(page), 'Bring two.')
  expect(await read()).toMatchObject({ title: 'Lanterns', summary: 'Bring two.' })
  await expect(title(page)).toHaveValue('Lanterns')
  await close()
})

test('the Spanish panel asks in Spanish, and a phone shows it whole', async ({
  page,
  request,
  browser,
  session,
  baseURL,
}, testInfo) => {
  const { other, read, close } = await openBoth(
    { page, request, browser, session, baseURL },
    {
      content: { title: 'Lamps', summary: 'Old.' },
      language: 'es',
      ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  )
  await write(page, title(page), 'Lamps tonight')
  await write(other, title(other), 'Lanterns')
  const asked = question(other, 'es')
  await expect(asked).toContainText('Lamps tonight')
  await expect(asked.locator('strong')).toHaveText(says.es.title)
  await asked.scrollIntoViewIfNeeded()
  await other.screenshot({ path: testInfo.outputPath('question-390.png') })
  expect(await readWidth(other)).toBeLessThanOrEqual(390)
  await asked.getByRole('button', { name: says.es.takeTheirs }).tap()
  await expect(title(other)).toHaveValue('Lamps tonight')
  expect((await read()).title).toBe('Lamps tonight')
  await close()
})

test('rows that one adds stand beside what the other writes in another', async ({
  page,
  request,
  browser,
  session,
  baseURL,
}) => {
  const { id, other, read, close } = await openBoth(
    { page, request, browser, session, baseURL },
    { content: { title: 'Rows', actions: [link('One'), link('Two')] } },
  )
  for (const one of [page, other]) await openTab(handAt(one), words.en.waysToAct)
  const heading = (of: Page, index: number) => of.locator(`#field-actions__${index}__heading`)
  const rest = await restAs(request)
  const { actions } = await read()
  const added = await rest('PATCH', `/api/calls/${id}?draft=true`, { actions: [link('Zero'), ...actions] })
  expect(added.status).toBe(200)
  await write(other, heading(other, 1), 'Two, changed')
  await expect(heading(other, 0)).toHaveValue('Zero')
  await expect(heading(other, 2)).toHaveValue('Two, changed')
  await write(page, heading(page, 0), 'One, changed')
  await expect(heading(page, 1)).toHaveValue('One, changed')
  expect((await read()).actions.map(({ heading }) => heading)).toEqual([
    'Zero',
    'One, changed',
    'Two, changed',
  ])
  // The form goes on from there.
  await write(other, heading(other, 2), 'Two, changed again')
  await expect(heading(other, 1)).toHaveValue('One, changed')
  expect((await read()).actions.map(({ heading }) => heading)).toEqual([
    'Zero',
    'One, changed',
    'Two, changed again',
  ])
  await close()
})

test('two editors in two languages keep both texts', async ({ page, request, browser, session, baseURL }) => {
  const { other, read, close } = await openBoth(
    { page, request, browser, session, baseURL },
    { content: { title: 'Lamps', summary: 'Old.', languages: ['en', 'es'] } },
  )
  await writeIn(handAt(other), 'Español')
  await write(page, title(page), 'Lamps tonight')
  await write(other, title(other), 'Faroles')
  await write(page, title(page), 'Lamps at noon')
  await write(other, summary(other), 'Trae uno.')
  expect(await read('en')).toMatchObject({ title: 'Lamps at noon', summary: 'Old.' })
  expect(await read('es')).toMatchObject({ title: 'Faroles', summary: 'Trae uno.' })
  for (const one of [page, other]) await expect(question(one)).toHaveCount(0)
  await close()
})

test('a call that is left before anything was chosen asks again when it is opened', async ({
  page,
  request,
  browser,
  session,
  baseURL,
}) => {
  const { id, other, read, close } = await openBoth(
    { page, request, browser, session, baseURL },
    { content: { title: 'Lamps', summary: 'Old.' } },
  )
  await write(other, title(other), 'Lamps tonight')
  await write(page, title(page), 'Lanterns')
  await expect(question(page)).toBeVisible()
  await page.locator('.step-nav a').nth(1).click()
  await expect(page.locator('.collection-list')).toBeVisible()
  await page.goto(`/admin/collections/calls/${id}?locale=en`)
  await expect(question(page)).toContainText('Lamps tonight')
  await expect(title(page)).toHaveValue('Lanterns')
  expect((await read()).title).toBe('Lamps tonight')
  await question(page).getByRole('button', { name: says.en.keepMine }).click()
  await expect.poll(async () => (await read()).title).toBe('Lanterns')
  await page.reload()
  await page.waitForLoadState('networkidle')
  await expect(title(page)).toHaveValue('Lanterns')
  await expect(question(page)).toHaveCount(0)
  await close()
})

test('a document without drafts is merged and asked about when it is saved', async ({
  page,
  request,
  browser,
  session,
  baseURL,
}) => {
  const rest = await restAs(request)
  const made = await rest('POST', '/api/articles', {
    ...{ title: 'News', url: `https://example.org/${Date.now()}`, publication: 'Old' },
  })
  const { id } = (made.body as { doc: Doc }).doc
  const other = await (await browser.newContext({ baseURL, storageState: await session('admin') })).newPage()
  for (const one of [page, other]) {
    await one.goto(`/admin/collections/articles/${id}?locale=en`)
    await one.waitForLoadState('networkidle')
  }
  const publication = (of: Page) => of.locator('#field-publication')
  const save = async (of: Page) => {
    const saved = of.waitForResponse((response) => response.request().method() === 'PATCH')
    await of.locator('#action-save').click()
    expect((await saved).status()).toBe(200)
  }
  await publication(page).fill('The Paper')
  await save(page)
  await title(other).fill('News of today')
  await publication(other).fill('The Gazette')
  await save(other)
  await expect(question(other)).toContainText('The Paper')
  const read = async () => (await rest('GET', `/api/articles/${id}?depth=0`, undefined)).body as object
  expect(await read()).toMatchObject({ title: 'News of today', publication: 'The Paper' })
  await expect(publication(other)).toHaveValue('The Gazette')
  await question(other).getByRole('button', { name: says.en.keepMine }).click()
  await save(other)
  expect(await read()).toMatchObject({ title: 'News of today', publication: 'The Gazette' })
  await other.context().close()
})

test('each editor sees who else has the call open, a phone and a laptop of one person too', async ({
  page,
  request,
  browser,
  session,
  baseURL,
}) => {
  const { id, other, close } = await openBoth(
    { page, request, browser, session, baseURL },
    { content: { title: 'Lamps' } },
  )
  await expect(presence(other)).toHaveText('Also open: Rosa')
  /** As who comes back to the tab: it asks at once, and not in its turn. Who was cut off is forgotten within a minute. */
  const sees = (of: Page, said: string) =>
    expect
      .poll(
        async () => {
          await of.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
          return presence(of).textContent()
        },
        { timeout: 75_000 },
      )
      .toBe(said)
  await sees(page, 'Also open: Ada')
  const phone = await (
    await browser.newContext({
      ...{ baseURL, storageState: await session('editor') },
      ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    })
  ).newPage()
  await phone.goto(`/admin/collections/calls/${id}?locale=en`)
  const self = 'you, in another tab or on another device'
  await expect(presence(phone)).toContainText(self)
  await expect(presence(phone)).toContainText('Ada')
  await sees(other, 'Also open: Rosa · Rosa')
  await expect(presence(page)).toContainText('Ada')
  await phone.goto('about:blank')
  await phone.context().close()
  await sees(other, 'Also open: Rosa')
  await sees(page, 'Also open: Ada')
  await close()
  await sees(page, '')
})
