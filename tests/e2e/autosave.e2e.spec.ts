import { setTimeout as sleep } from 'node:timers/promises'
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { restAs } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'
import { openTab, untilSaved, writeIn } from '../helpers/panel/call.js'
import { addRow } from '../helpers/panel/fill.js'
import { handAt } from '../helpers/panel/hand.js'
import { beSlow } from '../helpers/panel/slow.js'
import { words } from '../helpers/panel/words.js'

type Doc = { id: string; title: string; summary: string; actions: object[]; partners: { name: string }[] }

/** How long an answer to a draft that saves itself is on its way, in milliseconds, as to a phone far away. */
const delay = 1500

const readCall = async (request: APIRequestContext, id: string): Promise<Doc> => {
  const { body } = await (await restAs(request))('GET', `/api/calls/${id}?draft=true`)
  return body
}

const openCall = async (page: Page, content: object): Promise<string> => {
  const rest = await restAs(page.context().request)
  const { status, body } = await rest('POST', '/api/calls?draft=true', content)
  expect(status, JSON.stringify(body)).toBe(201)
  const { id } = (body as { doc: Doc }).doc
  await page.goto(`/admin/collections/calls/${id}?locale=en`)
  await page.waitForLoadState('networkidle')
  return id
}

/**
 * Does something each time when the draft has saved itself and the answer is still on its way. A second save is asked
 * for within `delay` of a change, and waits for the first.
 */
const whileAnswered = (page: Page, act: (count: number) => Promise<void>) => {
  let count = 0
  return page.route(
    ({ href }) => href.includes('autosave=true'),
    async (route) => {
      const response = await route.fetch()
      count += 1
      await sleep(delay)
      await act(count)
      await route.fulfill({ response })
    },
  )
}

/** Says nothing while there is something that is not saved yet. */
const preflight = (page: Page) => page.locator('.preflight button')

test.use({ as: 'editor' })

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

test('what is typed in several fields while a draft saves itself stays, and is saved', async ({
  page,
  request,
}) => {
  const before = { heading: 'Write', text: 'Ten.', label: 'Form', url: 'https://example.org/old' }
  const written = { text: 'Ten minutes.', label: 'Open the form', url: 'https://example.org/form' }
  const id = await openCall(page, {
    title: 'From far away',
    actions: [{ blockType: 'link', ...before }],
  })
  await openTab(handAt(page), words.en.waysToAct)
  const field = (name: string) => page.locator(`#field-actions__0__${name}`)
  await whileAnswered(page, async (count) => {
    if (count > 1) return
    for (const [name, text] of Object.entries(written)) await field(name).fill(text)
  })
  await field('heading').fill('Write to them')
  const read = async () => (await readCall(request, id)).actions[0]
  await expect.poll(read).toMatchObject({ heading: 'Write to them', ...written })
  for (const [name, text] of Object.entries(written)) await expect(field(name)).toHaveValue(text)
  await expect(preflight(page)).toHaveAttribute('aria-busy', 'false')
})

test('the address goes on following the title while it is typed, also by way of an answer that comes late', async ({
  page,
}) => {
  await openCall(page, { title: 'Lamps', summary: 'Old.' })
  const title = page.locator('#field-title')
  await whileAnswered(page, async (count) => {
    if (count > 1) return
    await title.fill('Lamps on the bridge tonight')
    await page.locator('#field-summary').fill('Bring one.')
  })
  await title.fill('Lamps on the bridge')
  await expect(page.locator('#field-slug')).toHaveValue('lamps-on-the-bridge-tonight')
  await expect(title).toHaveValue('Lamps on the bridge tonight')
})

test('what is typed last, at the end of the second of two saves in a row, is saved', async ({
  page,
  request,
}) => {
  const id = await openCall(page, { title: 'In a row', partners: [{ name: 'Old' }] })
  await openTab(handAt(page), words.en.partners)
  const name = page.locator('#field-partners__0__name')
  await whileAnswered(page, async (count) => {
    if (count > 2) return
    await name.fill(`Long Spoon Kitchen ${count}`)
    if (count === 1) await sleep(delay)
  })
  await name.fill('Long Spoon Kitchen')
  const read = async () => (await readCall(request, id)).partners[0]!.name
  await expect.poll(read).toBe('Long Spoon Kitchen 2')
  await expect(preflight(page)).toHaveAttribute('aria-busy', 'false')
})

test('what is typed is saved also when its turn comes in the moment in which an answer takes it for saved', async ({
  page,
  request,
}) => {
  const id = await openCall(page, { title: 'In one breath', partners: [{ name: 'Old' }] })
  await openTab(handAt(page), words.en.partners)
  const name = page.locator('#field-partners__0__name')
  const work = (milliseconds: number) =>
    page.evaluate((time) => {
      const until = Date.now() + time
      while (Date.now() < until);
    }, milliseconds)
  let working: Promise<void> | undefined
  await whileAnswered(page, async (count) => {
    if (count > 2) return
    await name.fill(`Long Spoon Kitchen ${count}`)
    if (count === 1) return sleep(delay)
    await sleep(950)
    // A slow phone draws: both the answer and the time to save come meanwhile.
    working = work(700)
    await sleep(100)
  })
  await name.fill('Long Spoon Kitchen')
  const read = async () => (await readCall(request, id)).partners[0]!.name
  await expect.poll(read).toBe('Long Spoon Kitchen 2')
  await working
  await expect(preflight(page)).toHaveAttribute('aria-busy', 'false')
})

test('what was typed a moment before another language is chosen is saved, and stays while that one is written', async ({
  page,
  request,
}) => {
  const id = await openCall(page, { title: 'In two languages', partners: [{ name: 'Old' }] })
  await openTab(handAt(page), words.en.partners)
  const name = page.locator('#field-partners__0__name')
  await name.fill('Long Spoon Kitchen')
  await writeIn(handAt(page), 'Español')
  await expect.poll(async () => (await readCall(request, id)).partners[0]!.name).toBe('Long Spoon Kitchen')
  await expect(name).toHaveValue('Long Spoon Kitchen')
  await openTab(handAt(page), words.en.theCall)
  await untilSaved(page, 'En dos lenguas', () => page.locator('#field-title').fill('En dos lenguas'))
  expect((await readCall(request, id)).partners[0]!.name).toBe('Long Spoon Kitchen')
})

for (const [from, to, language] of [
  ['en', 'es', 'Español'],
  ['es', 'en', 'English'],
] as const)
  test(`what is typed as soon as ${language} was chosen is saved in ${language} alone`, async ({
    page,
    request,
  }) => {
    test.slow()
    const rest = await restAs(request)
    const { body } = await rest('POST', '/api/calls?draft=true', {
      ...{ title: 'Lamps', summary: 'Bring one.', languages: ['en', 'es'] },
    })
    const { id } = (body as { doc: Doc }).doc
    await rest('PATCH', `/api/calls/${id}?draft=true&locale=es`, { title: 'Faroles', summary: 'Trae uno.' })
    await page.goto(`/admin/collections/calls/${id}?locale=${from}`)
    await page.waitForLoadState('networkidle')
    const read = async (): Promise<object> =>
      (await rest('GET', `/api/calls/${id}?draft=true&locale=all`)).body
    await beSlow(page)
    const title = page.locator('#field-title')
    const summary = page.locator('#field-summary')
    // Not saved yet: the other form is read anew when it is.
    const saved = page.waitForResponse(
      (response) =>
        response.request().method() === 'PATCH' &&
        (response.request().postData() ?? '').includes('Bring two.'),
    )
    await summary.fill('Bring two.')
    await page.locator('.localizer').getByRole('button').first().click()
    await page.locator('.popup-button-list__button').filter({ hasText: language }).click()
    await expect(page.locator('.localizer')).toContainText(language)
    await saved
    await title.fill('Lanterns')
    // Longer than it takes to read the form anew.
    await summary.pressSequentially('!!!!', { delay: 500 })
    await expect.poll(read).toMatchObject({
      title: { en: 'Lamps', es: 'Faroles', [to]: 'Lanterns' },
      summary: { [from]: 'Bring two.', [to]: expect.stringMatching(/^([^!]*!){4}[^!]*$/) },
    })
    await page.waitForLoadState('networkidle')
    await expect(title).toHaveValue('Lanterns')
  })

test('what was typed a moment before the editor goes elsewhere is saved', async ({ page, request }) => {
  const id = await openCall(page, { title: 'On the way out' })
  await page.locator('#field-summary').fill('Typed in haste.')
  await page.locator('.step-nav a').nth(1).click()
  await expect.poll(async () => (await readCall(request, id)).summary).toBe('Typed in haste.')
})

test('what was typed a moment before the tab is closed is saved', async ({ page, request }) => {
  const id = await openCall(page, { title: 'On the way out' })
  await page.locator('#field-summary').fill('Typed in haste.')
  await page.goto('about:blank')
  await expect.poll(async () => (await readCall(request, id)).summary).toBe('Typed in haste.')
})

test('what was typed a moment before another app comes is sent before its turn, and can be gone on with', async ({
  page,
  request,
}) => {
  const id = await openCall(page, { title: 'On the phone' })
  const sent = page.waitForRequest((request) => request.url().includes('autosave=true'))
  await page.locator('#field-summary').fill('Typed in haste.')
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  // A form that saves itself in its turn sends parts, and later.
  expect((await sent).headers()['content-type']).toBe('application/json')
  await (await sent).response()
  // Before the form saves itself in its turn.
  await untilSaved(page, 'Typed at leisure.', () => page.locator('#field-summary').fill('Typed at leisure.'))
  expect((await readCall(request, id)).summary).toBe('Typed at leisure.')
  await expect(page.locator('[data-conflict]')).toHaveCount(0)
})

test('what is put back as it was while a draft saves itself stays so, and is saved', async ({
  page,
  request,
}) => {
  const id = await openCall(page, { title: 'Lamps', summary: 'Old.' })
  const summary = page.locator('#field-summary')
  await whileAnswered(page, async (count) => {
    if (count === 1) await summary.fill('Old.')
  })
  await untilSaved(page, 'New.', () => summary.fill('New.'))
  await expect.poll(async () => (await readCall(request, id)).summary).toBe('Old.')
  await expect(summary).toHaveValue('Old.')
})

test.describe('without a connection', () => {
  test.use({ mayLog: /net::ERR_FAILED|Failed to fetch/ })

  test('that what was typed last could not be saved is said on the page that comes next', async ({
    page,
  }) => {
    await openCall(page, { title: 'On the way out' })
    await page.route(
      ({ href }) => href.includes('autosave=true'),
      (route) => route.abort(),
    )
    await page.locator('#field-summary').fill('Typed in haste.')
    await page.locator('.step-nav a').nth(1).click()
    const told = page.getByText('What you typed last was not saved. It is kept on this device')
    const leave = page.getByRole('button', { name: words.en.panel.general.leaveAnyway })
    // A busy machine clicks when the form knows already, and asks.
    await expect(told.or(leave)).toBeVisible()
    if (await leave.isVisible()) await leave.click()
    await expect(told).toBeVisible()
  })
})

test('who leaves a call that is saved sends nothing more', async ({ page }) => {
  await openCall(page, { title: 'All there' })
  await untilSaved(page, 'Typed at leisure.', () => page.locator('#field-summary').fill('Typed at leisure.'))
  await expect(preflight(page)).toHaveAttribute('aria-busy', 'false')
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`))
  await page.locator('.step-nav a').nth(1).click()
  await expect(page.locator('.collection-list')).toBeVisible()
  expect(sent.filter((line) => line.startsWith('PATCH'))).toEqual([])
})

test('a row that is added at the end of the second of two saves in a row can be written in', async ({
  page,
}) => {
  const hand = handAt(page)
  await openCall(page, { title: 'With partners' })
  await openTab(hand, words.en.partners)
  const partners = page.locator('#field-partners')
  await whileAnswered(page, async (count) => {
    if (count > 2) return
    await addRow(hand, partners)
    if (count === 1) await sleep(delay)
  })
  await addRow(hand, partners)
  for (const index of [0, 1, 2]) await expect(page.locator(`#field-partners__${index}__name`)).toBeVisible()
})
