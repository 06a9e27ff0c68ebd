import { setTimeout as sleep } from 'node:timers/promises'
import { type Browser, type BrowserContext, expect, type Locator, type Page } from '@playwright/test'
import { restAs } from '../helpers/harness/admin.js'
import { test as base } from '../helpers/harness/test.js'
import { openTab, publish, untilSaved, writeIn } from '../helpers/panel/call.js'
import { addRow } from '../helpers/panel/fill.js'
import { handAt } from '../helpers/panel/hand.js'
import { takePicture } from '../helpers/panel/pictures.js'
import { readWidth } from '../helpers/panel/readWidth.js'
import { words } from '../helpers/panel/words.js'
import { writeRichText } from '../helpers/panel/writeRichText.js'

type Doc = {
  id: string
  title: string
  summary: string
  _status: string
  actions: { heading: string }[]
  partners: { name: string }[]
}
type Options = NonNullable<Parameters<Browser['newContext']>[0]>
type Language = 'en' | 'es'

const says = {
  en: {
    question: 'Somebody else changed this while you did',
    keepMine: 'Keep mine',
    takeTheirs: 'Take theirs',
    title: 'Title',
    chooseFirst: 'Somebody else changed this too.',
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

const choose = (page: Page, choice: 'keepMine' | 'takeTheirs') =>
  question(page).getByRole('button', { name: says.en[choice] }).click()

const text = { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'At nine.' }] }] } }
const link = (heading: string) => ({ blockType: 'link', heading, label: 'Go', url: 'https://example.org/' })
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** A document that both the test's own page and `other` have open. */
type Both = { id: string; other: Page; read: (locale?: Language) => Promise<Doc> }
type Opened = Options & { language?: Language }
type Asked = Opened & { content: object; collection?: string; who?: 'admin' | 'editor' }

const test = base.extend<{
  /** Another browser's page, with a document open. */
  openAs: (who: 'admin' | 'editor', path: string, options?: Opened) => Promise<Page>
  openBoth: (asked: Asked) => Promise<Both>
}>({
  openAs: async ({ browser, session, baseURL }, give) => {
    const opened: BrowserContext[] = []
    await give(async (who, path, { language = 'en', ...options } = {}) => {
      const context = await browser.newContext({ baseURL, storageState: await session(who), ...options })
      opened.push(context)
      await context.addCookies([{ name: 'payload-lng', value: language, url: baseURL! }])
      const page = await context.newPage()
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      return page
    })
    for (const context of opened) await context.close()
  },
  openBoth: async ({ page, request, openAs }, give) => {
    await give(async ({ content, collection = 'calls', who = 'admin', ...options }) => {
      const rest = await restAs(request)
      const made = await rest('POST', `/api/${collection}?draft=true`, content)
      expect(made.status, JSON.stringify(made.body)).toBe(201)
      const { id } = (made.body as { doc: Doc }).doc
      const path = `/admin/collections/${collection}/${id}?locale=en`
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      const other = await openAs(who, path, options)
      const query = 'draft=true&depth=0&fallback-locale=null'
      const read = async (locale: Language = 'en'): Promise<Doc> =>
        (await rest('GET', `/api/${collection}/${id}?${query}&locale=${locale}`)).body
      return { id, other, read }
    })
  },
})

test.use({ as: 'editor' })

test('two editors who opened a call before either wrote lose nothing of what they write', async ({
  page,
  openBoth,
}) => {
  const { other, read } = await openBoth({ content: { title: 'Lamps', summary: 'Old.' } })
  await write(page, title(page), 'Lamps tonight')
  await write(other, summary(other), 'Bring one.')
  await expect(title(other)).toHaveValue('Lamps tonight')
  await write(page, title(page), 'Lamps tonight, again')
  await expect(summary(page)).toHaveValue('Bring one.')
  expect(await read()).toMatchObject({ title: 'Lamps tonight, again', summary: 'Bring one.' })

  await untilSaved(other, 'At nine.', () => writeRichText(handAt(other), other, text))
  await write(page, summary(page), 'Bring two.')
  await expect(page.locator('.ContentEditable__root')).toHaveText('At nine.')
  expect(await read()).toMatchObject({ summary: 'Bring two.', body: text })
  for (const one of [page, other]) await expect(question(one)).toHaveCount(0)
})

test('what both changed is asked about, and what is chosen is stored and shown', async ({
  page,
  openBoth,
}) => {
  const { other, read } = await openBoth({ content: { title: 'Lamps', summary: 'Old.' } })
  await write(page, title(page), 'Lamps tonight')
  await write(other, title(other), 'Lanterns')
  await expect(question(other)).toContainText('Lamps tonight')
  await expect(title(other)).toHaveValue('Lanterns')
  expect((await read()).title).toBe('Lamps tonight')
  await write(other, summary(other), 'Bring one.')
  expect(await read()).toMatchObject({ title: 'Lamps tonight', summary: 'Bring one.' })

  await choose(other, 'keepMine')
  await expect(question(other)).toHaveCount(0)
  await expect.poll(async () => (await read()).title).toBe('Lanterns')
  await expect(title(other)).toHaveValue('Lanterns')
  await untilSaved(page, 'At nine.', () => writeRichText(handAt(page), page, text))
  await expect(title(page)).toHaveValue('Lanterns')
  await expect(summary(page)).toHaveValue('Bring one.')
  await expect(question(page)).toHaveCount(0)

  await write(other, title(other), 'Lanterns at dusk')
  await write(page, title(page), 'Lamps at noon')
  await expect(question(page)).toContainText('Lanterns at dusk')
  await choose(page, 'takeTheirs')
  await expect(question(page)).toHaveCount(0)
  await expect(title(page)).toHaveValue('Lanterns at dusk')
  await write(page, summary(page), 'Bring three.')
  expect(await read()).toMatchObject({ title: 'Lanterns at dusk', summary: 'Bring three.' })
  await expect(title(page)).toHaveValue('Lanterns at dusk')
})

test('who is asked in the middle of a word goes on writing it', async ({ page, openBoth }) => {
  const { other, read } = await openBoth({ content: { title: 'Lamps', summary: 'Old.' } })
  await write(other, title(other), 'Lanterns')
  // An answer that is on its way for longer than one pauses.
  await page.route(
    ({ href }) => href.includes('autosave=true'),
    async (route) => {
      const response = await route.fetch()
      await sleep(1500)
      await route.fulfill({ response })
    },
  )
  const sent = page.waitForRequest((request) => request.url().includes('autosave=true'))
  await title(page).fill('')
  await title(page).pressSequentially('Lamps to')
  await sent
  await title(page).pressSequentially('night', { delay: 50 })
  await expect(question(page)).toContainText('Lanterns')
  await title(page).pressSequentially(', again')
  await expect(title(page)).toBeFocused()
  await expect(title(page)).toHaveValue('Lamps tonight, again')
  await page.unrouteAll({ behavior: 'wait' })
  await write(page, summary(page), 'Bring one.')
  expect(await read()).toMatchObject({ title: 'Lanterns', summary: 'Bring one.' })
  await choose(page, 'keepMine')
  await expect.poll(async () => (await read()).title).toBe('Lamps tonight, again')
})

test('what the other side picked is told by its title', async ({ page, request }) => {
  const rest = await restAs(request)
  const make = async (path: string, content: object) =>
    ((await rest('POST', path, content)).body as { doc: Doc }).doc.id
  const [lamps, lanterns] = [`Lamps ${Date.now()}`, `Lanterns ${Date.now()}`]
  const slogans = [
    await make('/api/slogans', { text: lamps }),
    await make('/api/slogans', { text: lanterns }),
  ]
  const id = await make('/api/calls?draft=true', { title: 'Lamps', slogans: [slogans[0]] })
  await page.goto(`/admin/collections/calls/${id}?locale=en`)
  await page.waitForLoadState('networkidle')
  const picked = page.locator('#field-slogans')
  await expect(picked).toContainText(lamps)
  const change = (ids: string[]) => rest('PATCH', `/api/calls/${id}?draft=true`, { slogans: ids })
  expect((await change(slogans.toReversed())).status).toBe(200)
  await picked.locator('.clear-indicator').click()
  await expect(question(page)).toContainText(`${lanterns} · ${lamps}`)
  await choose(page, 'takeTheirs')
  await expect(picked).toContainText(lanterns)
  await expect(question(page)).toHaveCount(0)
})

test('a call goes live only when somebody has chosen what to publish of it', async ({ page, openBoth }) => {
  const { other, read } = await openBoth({
    content: { title: 'Lamps', summary: 'Old.', actions: [link('Bring one')] },
  })
  await write(other, title(other), 'Lanterns')
  await title(page).fill('Lamps tonight')
  expect(await publish(handAt(page))).toBe(400)
  await expect(question(page)).toContainText('Lanterns')
  await expect(title(page)).toHaveValue('Lamps tonight')
  expect(await read()).toMatchObject({ title: 'Lanterns', _status: 'draft' })
  expect(await publish(handAt(page))).toBe(400)
  await choose(page, 'keepMine')
  await expect(page.getByText(says.en.chooseFirst)).toHaveCount(0)
  await expect.poll(async () => (await read()).title).toBe('Lamps tonight')
  await expect(question(page)).toHaveCount(0)
  expect(await publish(handAt(page))).toBe(200)
  expect(await read()).toMatchObject({ title: 'Lamps tonight', _status: 'published' })
})

test('the same person’s phone counts as somebody else’s: it asks in Spanish, and shows it whole', async ({
  page,
  openBoth,
}) => {
  const { other, read } = await openBoth({
    ...{ content: { title: 'Lamps', summary: 'Old.' }, who: 'editor', language: 'es', ...phone },
  })
  await expect(presence(other)).toHaveText('También abierto: tú, en otra pestaña u otro dispositivo')
  await write(page, title(page), 'Lamps tonight')
  await write(other, title(other), 'Lanterns')
  const asked = question(other, 'es')
  await expect(asked).toContainText('Lamps tonight')
  await expect(asked.locator('strong')).toHaveText(says.es.title)
  await takePicture(other, 'keep-or-take-390', { from: asked })
  expect(await readWidth(other)).toBeLessThanOrEqual(390)
  for (const name of [says.es.keepMine, says.es.takeTheirs]) {
    const { x, width, height } = (await asked.getByRole('button', { name }).boundingBox())!
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(390)
    expect(height).toBeGreaterThanOrEqual(44)
  }
  await asked.getByRole('button', { name: says.es.takeTheirs }).tap()
  await expect(title(other)).toHaveValue('Lamps tonight')
  expect((await read()).title).toBe('Lamps tonight')
})

test('rows that one adds stand beside what the other writes in another', async ({ page, openBoth }) => {
  const { other, read } = await openBoth({
    content: { title: 'Rows', partners: [{ name: 'One' }, { name: 'Two' }] },
  })
  for (const one of [page, other]) await openTab(handAt(one), words.en.partners)
  const name = (of: Page, index: number) => of.locator(`#field-partners__${index}__name`)
  const names = async () => (await read()).partners.map(({ name }) => name)
  await addRow(handAt(page), page.locator('#field-partners'))
  await write(page, name(page, 2), 'Three')
  await write(other, name(other, 1), 'Two, changed')
  await expect(name(other, 2)).toHaveValue('Three')
  await write(page, name(page, 0), 'One, changed')
  await expect(name(page, 1)).toHaveValue('Two, changed')
  expect(await names()).toEqual(['One, changed', 'Two, changed', 'Three'])
  // The form goes on from there.
  await write(other, name(other, 2), 'Three, changed')
  await expect(name(other, 0)).toHaveValue('One, changed')
  expect(await names()).toEqual(['One, changed', 'Two, changed', 'Three, changed'])
  for (const one of [page, other]) await expect(question(one)).toHaveCount(0)
})

test('two who bring the rows of a list into order are asked for whose', async ({ page, openBoth }) => {
  const { other, read } = await openBoth({
    content: { title: 'Rows', partners: ['One', 'Two', 'Three'].map((name) => ({ name })) },
  })
  for (const one of [page, other]) await openTab(handAt(one), words.en.partners)
  const moveDown = (of: Page, index: number) =>
    untilSaved(of, 'Three', async () => {
      await of.locator(`#partners-row-${index} .array-actions__button`).first().click()
      await of.getByRole('button', { name: words.en.panel.general.moveDown }).click()
    })
  const stored = async () => (await read()).partners.map(({ name }) => name)
  const shown = (of: Page) =>
    Promise.all([0, 1, 2].map((index) => of.locator(`#field-partners__${index}__name`).inputValue()))
  await moveDown(page, 0)
  await moveDown(other, 1)
  await expect(question(other)).toContainText('Two · One · Three')
  expect(await stored()).toEqual(['Two', 'One', 'Three'])
  expect(await shown(other)).toEqual(['One', 'Three', 'Two'])
  await choose(other, 'takeTheirs')
  await expect.poll(() => shown(other)).toEqual(['Two', 'One', 'Three'])
  await expect(question(other)).toHaveCount(0)

  await moveDown(page, 1)
  await moveDown(other, 0)
  await expect(question(other)).toBeVisible()
  await choose(other, 'keepMine')
  await expect.poll(stored).toEqual(['One', 'Two', 'Three'])
  await untilSaved(page, 'Four', () => page.locator('#field-partners__0__name').fill('Four'))
  await expect.poll(() => shown(page)).toEqual(['One', 'Four', 'Three'])
})

test('two editors in two languages keep both texts', async ({ page, openBoth }) => {
  const { other, read } = await openBoth({
    content: { title: 'Lamps', summary: 'Old.', languages: ['en', 'es'] },
  })
  await writeIn(handAt(other), 'Español')
  await write(page, title(page), 'Lamps tonight')
  await write(other, title(other), 'Faroles')
  await write(page, title(page), 'Lamps at noon')
  await write(other, summary(other), 'Trae uno.')
  expect(await read('en')).toMatchObject({ title: 'Lamps at noon', summary: 'Old.' })
  expect(await read('es')).toMatchObject({ title: 'Faroles', summary: 'Trae uno.' })
  for (const one of [page, other]) await expect(question(one)).toHaveCount(0)
})

test('a call that is left before anything was chosen asks again when it is opened', async ({
  page,
  openBoth,
}) => {
  const { id, other, read } = await openBoth({ content: { title: 'Lamps', summary: 'Old.' } })
  await write(other, title(other), 'Lamps tonight')
  await write(page, title(page), 'Lanterns')
  await expect(question(page)).toBeVisible()
  await page.locator('.step-nav a').nth(1).click()
  await expect(page.locator('.collection-list')).toBeVisible()
  await page.goto(`/admin/collections/calls/${id}?locale=en`)
  await expect(question(page)).toContainText('Lamps tonight')
  await expect(title(page)).toHaveValue('Lanterns')
  expect((await read()).title).toBe('Lamps tonight')
  await choose(page, 'keepMine')
  await expect.poll(async () => (await read()).title).toBe('Lanterns')
  await page.reload()
  await page.waitForLoadState('networkidle')
  await expect(title(page)).toHaveValue('Lanterns')
  await expect(question(page)).toHaveCount(0)
})

test('a document without drafts is merged and asked about when it is saved', async ({ page, openBoth }) => {
  const { other, read } = await openBoth({
    collection: 'articles',
    content: { title: 'News', url: `https://example.org/${Date.now()}`, publication: 'Old' },
  })
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
  expect(await read()).toMatchObject({ title: 'News of today', publication: 'The Paper' })
  await expect(publication(other)).toHaveValue('The Gazette')
  await choose(other, 'keepMine')
  await save(other)
  expect(await read()).toMatchObject({ title: 'News of today', publication: 'The Gazette' })
})

test('each editor sees who else has the call open, a phone and a laptop of one person too', async ({
  page,
  openAs,
  openBoth,
}) => {
  const { id, other } = await openBoth({ content: { title: 'Lamps' } })
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
  const third = await openAs('editor', `/admin/collections/calls/${id}?locale=en`, phone)
  const self = 'you, in another tab or on another device'
  await expect(presence(third)).toContainText(self)
  await expect(presence(third)).toContainText('Ada')
  await sees(other, 'Also open: Rosa · Rosa')
  await expect(presence(page)).toContainText('Ada')
  await third.goto('about:blank')
  await sees(other, 'Also open: Rosa')
  await sees(page, 'Also open: Ada')
  await other.goto('about:blank')
  await sees(page, '')
})
