import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { restAs } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'
import { openTab, topDrawer, untilSaved } from '../helpers/panel/call.js'
import { choose } from '../helpers/panel/fill.js'
import { handAt } from '../helpers/panel/hand.js'
import { type Language, words } from '../helpers/panel/words.js'

type Id = number | string
type Doc = { id: Id } & Record<string, unknown>

test.use({ as: 'editor' })

const create = async (request: APIRequestContext, path: string, data: object): Promise<Id> => {
  const { status, body } = await (await restAs(request))('POST', `/api/${path}`, data)
  expect(status, JSON.stringify(body)).toBe(201)
  return (body as { doc: Doc }).doc.id
}

const readCall = async (request: APIRequestContext, id: Id): Promise<Doc> => {
  const { body } = await (await restAs(request))('GET', `/api/calls/${id}?draft=true&depth=0`)
  return body
}

const open = async (page: Page, path: string, language: Language = 'en') => {
  // The panel keeps the language that somebody wrote in last: a row of Spanish texts would be empty here.
  await page.goto(`/admin/collections/${path}?locale=${language}`)
  await page.waitForLoadState('networkidle')
  return handAt(page)
}

const picked = (page: Page, field: string) =>
  page.locator(`#field-${field} .relationship--multi-value-label__text`)

test('a book that is there, however its number is typed, is offered in the picker and taken by keyboard', async ({
  page,
  request,
}) => {
  await create(request, 'books', { title: 'A Lamp Book', authors: ['Ada'], isbn: '978-0-306-40615-7' })
  const actions = [{ blockType: 'readBooks', heading: 'Read', books: [{}] }]
  const id = await create(request, 'calls?draft=true', { title: 'Read by lamplight', actions })
  const hand = await open(page, `calls/${id}`)
  await openTab(hand, words.en.waysToAct)
  const picker = page.locator('#field-actions__0__books__0__book')
  await hand.press(picker.locator('.relationship-add-new__add-button'))
  await hand.write(topDrawer(page).locator('#field-isbn'), 'ISBN 0306406152')
  const offer = topDrawer(page).getByRole('status').filter({ hasText: 'A Lamp Book already exists.' })
  await offer.getByRole('button', { name: 'Use the existing one' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.drawer--is-open')).toHaveCount(0)
  await expect(picker).toContainText('A Lamp Book')
  await expect(page.locator('#field-actions__0__books').getByText('1. A Lamp Book')).toBeVisible()
})

test('an article in the trash is restored where it is picked, and chosen', async ({ page, request }) => {
  const url = 'https://ledger.example.com/a-lamp-in-the-trash'
  const article = await create(request, 'articles', { title: 'A lamp in the trash', url })
  await (
    await restAs(request)
  )('PATCH', `/api/articles/${article}`, { deletedAt: new Date().toISOString() })
  const actions = [{ blockType: 'readArticles', heading: 'Read' }]
  const id = await create(request, 'calls?draft=true', { title: 'Out of the trash', actions })
  const hand = await open(page, `calls/${id}`)
  await openTab(hand, words.en.waysToAct)
  await hand.press(page.locator('#field-actions__0__articles .relationship-add-new__add-button'))
  await hand.write(topDrawer(page).locator('#field-url'), `${url}?utm_source=mail`)
  await expect(topDrawer(page).getByText('A lamp in the trash is in the trash.')).toBeVisible()
  const restoring = topDrawer(page).getByRole('button', { name: 'Restore it' })
  await untilSaved(page, `"articles":[${JSON.stringify(article)}]`, () => hand.press(restoring))
  await expect(page.locator('.drawer--is-open')).toHaveCount(0)
  await expect(picked(page, 'actions__0__articles')).toHaveText(['A lamp in the trash'])
})

test('the drawer closes on what was made in it, also when the call that saves itself is answered meanwhile', async ({
  page,
  request,
}) => {
  const actions = [{ blockType: 'readArticles', heading: 'Read' }]
  const id = await create(request, 'calls?draft=true', { title: 'Two things at once', actions })
  const hand = await open(page, `calls/${id}`)
  await openTab(hand, words.en.waysToAct)
  const isMade = page.waitForResponse(
    (response) => response.url().includes('/api/articles?') && response.request().method() === 'POST',
  )
  await page.route(
    ({ href }) => href.includes('autosave=true'),
    async (route) => {
      const response = await route.fetch()
      await isMade
      await route.fulfill({ response })
    },
  )
  await page.locator('#field-actions__0__heading').fill('Read these')
  await hand.press(page.locator('#field-actions__0__articles .relationship-add-new__add-button'))
  await hand.write(topDrawer(page).locator('#field-url'), 'https://ledger.example.com/two-things')
  await hand.write(topDrawer(page).locator('#field-title'), 'Two things')
  await hand.press(topDrawer(page).locator('#action-save'))
  await expect(page.locator('.drawer--is-open')).toHaveCount(0)
  await expect(picked(page, 'actions__0__articles')).toHaveText(['Two things'])
})

test('an episode that has the GUID in the podcast is offered, also out of the trash, and comes back as a draft', async ({
  page,
  request,
}) => {
  const podcast = await create(request, 'podcasts', { title: 'Lamps', description: 'Of light.' })
  const enclosure = { url: 'https://audio.example.org/a.mp3', type: 'audio/mpeg', length: 9 }
  const episode = { title: 'A lamp is heard', podcast, guid: 'lamp-1', enclosure, _status: 'published' }
  const id = await create(request, 'episodes', episode)
  const rest = await restAs(request)
  await rest('PATCH', `/api/episodes/${id}`, { deletedAt: new Date().toISOString() })
  const hand = await open(page, 'episodes/create')
  await hand.write(page.locator('#field-guid'), 'lamp-1')
  await choose(hand, page.locator('#field-podcast'), 'Lamps')
  await expect(page.getByRole('status').filter({ hasText: 'A lamp is heard is in the trash.' })).toBeVisible()
  await hand.press(page.getByRole('button', { name: 'Restore it' }))
  const offer = page.getByRole('status').filter({ hasText: 'A lamp is heard already exists.' })
  await expect(offer.getByRole('link', { name: 'Open it' })).toHaveAttribute(
    'href',
    new RegExp(`/admin/collections/episodes/${id}$`),
  )
  const { body } = await rest('GET', `/api/episodes/${id}?draft=true&depth=0`)
  expect(body as Doc).toMatchObject({ _status: 'draft', guid: 'lamp-1' })
})

test('on a page of its own, a slogan that is there is led to, in Spanish', async ({
  page,
  request,
  baseURL,
}) => {
  await page.context().addCookies([{ name: 'payload-lng', value: 'es', url: baseURL! }])
  const id = await create(request, 'slogans?locale=es', { text: '¡Faroles para todas!' })
  const hand = await open(page, 'slogans/create', 'es')
  await hand.write(page.locator('#field-text'), 'faroles para TODAS')
  const offer = page.getByRole('status').filter({ hasText: '¡Faroles para todas! ya existe.' })
  await expect(offer.getByRole('link', { name: 'Abrir' })).toHaveAttribute(
    'href',
    new RegExp(`/admin/collections/slogans/${id}$`),
  )
})

test.describe('an admin', () => {
  test.use({ as: 'admin' })

  test('who takes a consent’s key a second time is led to the first', async ({ page, request }) => {
    const consent = {
      key: 'lamp-news',
      purpose: 'News of lamps',
      wording: 'You may write to me about lamps.',
    }
    await create(request, 'consents', consent)
    const hand = await open(page, 'consents/create')
    await hand.write(page.locator('#field-key'), 'lamp-news')
    await expect(page.getByRole('status').filter({ hasText: 'lamp-news already exists.' })).toBeVisible()
  })
})

test('chosen slogans are put in order by keyboard, and by dragging', async ({ page, request }) => {
  const texts = ['One lamp', 'Two lamps', 'Three lamps']
  const slogans: Id[] = []
  for (const text of texts) slogans.push(await create(request, 'slogans', { text }))
  const id = await create(request, 'calls?draft=true', { title: 'Lamps in order', slogans })
  const hand = await open(page, `calls/${id}`)
  await expect(picked(page, 'slogans')).toHaveText(texts)

  const order = page.locator('#field-slogans details')
  await order.locator('summary').focus()
  await page.keyboard.press('Enter')
  await order.getByRole('button', { name: 'Move down: One lamp' }).focus()
  const active = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  await page.keyboard.press('Enter')
  await expect(picked(page, 'slogans')).toHaveText(['Two lamps', 'One lamp', 'Three lamps'])
  await expect(order.getByRole('status')).toHaveText('One lamp: 2 of 3')
  await expect.poll(active).toBe('Move down: One lamp')
  await page.keyboard.press('Enter')
  await expect(picked(page, 'slogans')).toHaveText(['Two lamps', 'Three lamps', 'One lamp'])
  // At the end there is no way down: the hand goes to the other button.
  await expect.poll(active).toBe('Move up: One lamp')

  const values = page.locator('#field-slogans .multi-value')
  const [from, to] = [(await values.first().boundingBox())!, (await values.last().boundingBox())!]
  await page.mouse.move(from.x + 12, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + 40, from.y + from.height / 2, { steps: 5 })
  await untilSaved(page, `"slogans":${JSON.stringify([slogans[2], slogans[0], slogans[1]])}`, async () => {
    await page.mouse.move(to.x + to.width - 6, to.y + to.height / 2, { steps: 12 })
    await page.mouse.up()
  })
  await expect(picked(page, 'slogans')).toHaveText(['Three lamps', 'One lamp', 'Two lamps'])
  expect((await readCall(request, id)).slogans).toEqual([slogans[2], slogans[0], slogans[1]])
  expect(hand.presses).toBe(0)
})

test('ways to act are moved by keyboard and by dragging, and say what they are when they are folded', async ({
  page,
  request,
}) => {
  const actions = [
    { blockType: 'link', heading: 'First' },
    { blockType: 'spread', heading: 'Second', messages: [{ channel: 'whatsapp', message: 'Come along' }] },
    { blockType: 'signUp', heading: 'Third' },
  ]
  const id = await create(request, 'calls?draft=true', { title: 'Ways in order', actions })
  const hand = await open(page, `calls/${id}`)
  await openTab(hand, words.en.waysToAct)
  await expect(page.getByText('1. WhatsApp · Come along')).toBeVisible()
  await hand.press(page.getByRole('button', { name: 'Collapse All' }).first())
  const rows = page.locator('#field-actions .blocks-field__row > .collapsible__toggle-wrap')
  await expect(rows).toHaveText([/1. Link: First/, /2. Spread the call: Second/, /3. Sign up: Third/])

  await rows.first().locator('.array-actions__button').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Move Down' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(rows).toHaveText([/1. Spread the call: Second/, /2. Link: First/, /3. Sign up: Third/])

  const handles = rows.locator('.collapsible__drag')
  const [from, to] = [(await handles.last().boundingBox())!, (await handles.first().boundingBox())!]
  await page.mouse.move(from.x + 5, from.y + 5)
  await page.mouse.down()
  await page.mouse.move(from.x + 5, from.y - 10, { steps: 4 })
  await page.mouse.move(to.x + 5, to.y - 20, { steps: 20 })
  await page.mouse.up()
  await expect(rows).toHaveText([/1. Sign up: Third/, /2. Spread the call: Second/, /3. Link: First/])
  const headings = async () =>
    ((await readCall(request, id)).actions as { heading: string }[]).map(({ heading }) => heading)
  await expect.poll(headings).toEqual(['Third', 'Second', 'First'])
})
