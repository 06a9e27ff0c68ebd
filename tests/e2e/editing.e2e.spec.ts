import { type APIRequestContext, expect, type Page } from '@playwright/test'
import searches from '../fixtures/places/country-searches.json' with { type: 'json' }
import { logIn, restAs } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'
import { openTab, topDrawer, untilSaved } from '../helpers/panel/call.js'
import { handAt } from '../helpers/panel/hand.js'
import { words } from '../helpers/panel/words.js'

type Row = { id: string; heading?: string; text?: string; latitude?: number; longitude?: number }
type Call = { id: string; title: string; summary: string; body?: unknown; actions: Row[]; _status: string }

test.use({ as: 'editor' })

const read = async (
  request: APIRequestContext,
  id: string,
  { locale, draft = true }: { locale: 'en' | 'es'; draft?: boolean },
): Promise<Call> => {
  const rest = await restAs(request)
  const { body } = await rest(
    'GET',
    `/api/calls/${id}?draft=${draft}&locale=${locale}&fallback-locale=null&depth=0`,
  )
  return body
}

/** A call in two languages, whose Spanish leaves out what need not be there. */
const make = async (request: APIRequestContext, { isLive }: { isLive: boolean }): Promise<string> => {
  const rest = await restAs(request)
  const heading = { en: 'Spread it', es: 'Difúndelo' }
  const { body } = await rest('POST', '/api/calls?draft=true&locale=en&depth=0', {
    languages: ['en', 'es'],
    title: `Lamps on the bridge ${Date.now()}`,
    summary: 'Bring one.',
    actions: [{ blockType: 'spread', heading: heading.en, text: 'Tell everybody.' }],
  })
  const { id, actions } = (body as { doc: Call }).doc
  const { status } = await rest('PATCH', `/api/calls/${id}?draft=${!isLive}&locale=es&depth=0`, {
    title: `Faroles en el puente ${Date.now()}`,
    summary: 'Trae uno.',
    actions: [{ id: actions[0]!.id, blockType: 'spread', heading: heading.es }],
    ...(isLive && { _status: 'published' }),
  })
  expect(status).toBe(200)
  return id
}

const open = async (page: Page, id: string, locale: 'en' | 'es' = 'en') => {
  await page.goto(`/admin/collections/calls/${id}?locale=${locale}`)
  await page.waitForLoadState('networkidle')
}

const pressInMenu = async (page: Page, item: string) => {
  await page.locator('.doc-controls__popup .popup-button').click()
  await page.locator(item).click()
}

test('copying one language over another leaves what is live as it is', async ({ page, request }) => {
  const id = await make(request, { isLive: true })
  const live = await read(request, id, { locale: 'es', draft: false })
  await open(page, id)
  await pressInMenu(page, '#copy-locale-data__button')
  const drawer = topDrawer(page)
  await drawer.locator('#field-toLocale .rs__control').click()
  await page.getByRole('option', { name: 'Español' }).click()
  await drawer.locator('input[name="overwriteExisting"]').check({ force: true })
  await drawer.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page).toHaveURL(/locale=es/)
  await expect.poll(async () => (await read(request, id, { locale: 'es' })).summary).toBe('Bring one.')
  expect(await read(request, id, { locale: 'es', draft: false })).toMatchObject({
    title: live.title,
    summary: 'Trae uno.',
    _status: 'published',
  })
})

test('what is empty in the language that was published stays empty', async ({ page, request }) => {
  const id = await make(request, { isLive: false })
  await open(page, id, 'es')
  const published = page.waitForResponse(
    (answer) => answer.request().method() === 'PATCH' && !answer.url().includes('autosave'),
  )
  await page.locator('#action-save').click()
  expect((await published).status()).toBe(200)
  await untilSaved(page, 'Trae dos.', () => page.locator('#field-summary').fill('Trae dos.'))
  const { actions, body } = await read(request, id, { locale: 'es' })
  expect([actions[0]!.text ?? null, body ?? null]).toEqual([null, null])
})

test('a copied row has its text in both languages', async ({ page, request }) => {
  const id = await make(request, { isLive: false })
  await open(page, id)
  await openTab(handAt(page), words.en.waysToAct)
  await page.locator('#actions-row-0 .array-actions__button').first().click()
  await page.locator('.array-actions__duplicate').click()
  await untilSaved(page, 'Spread it again', () =>
    page.locator('#field-actions__1__heading').fill('Spread it again'),
  )
  const headings = async (locale: 'en' | 'es') =>
    (await read(request, id, { locale })).actions.map(({ heading }) => heading)
  expect(await headings('en')).toEqual(['Spread it', 'Spread it again'])
  expect(await headings('es')).toEqual(['Difúndelo', 'Difúndelo'])
})

test('a row that is pasted over another one brings its text in both languages', async ({ page, request }) => {
  const id = await make(request, { isLive: false })
  const rest = await restAs(request)
  const { actions } = await read(request, id, { locale: 'en' })
  const other = { blockType: 'spread', heading: 'Tell friends', text: 'By letter.' }
  const { body } = await rest('PATCH', `/api/calls/${id}?draft=true&locale=en&depth=0`, {
    actions: [...actions, other],
  })
  const rows = (body as { doc: Call }).doc.actions
  await rest('PATCH', `/api/calls/${id}?draft=true&locale=es&depth=0`, {
    actions: rows.map((row, at) => ({ ...row, heading: ['Difúndelo', 'Cuéntalo'][at], text: null })),
  })
  await open(page, id)
  await openTab(handAt(page), words.en.waysToAct)
  const press = async (row: number, name: string) => {
    await page.locator(`#actions-row-${row} .array-actions__button`).first().click()
    await page.getByRole('button', { name, exact: true }).click()
  }
  await press(0, 'Copy Row')
  await press(1, 'Paste Row')
  await expect(page.locator('#field-actions__1__heading')).toHaveValue('Spread it')
  await untilSaved(page, 'Spread it more', () =>
    page.locator('#field-actions__1__heading').fill('Spread it more'),
  )
  const headings = async (locale: 'en' | 'es') =>
    (await read(request, id, { locale })).actions.map(({ heading }) => heading)
  expect(await headings('en')).toEqual(['Spread it', 'Spread it more'])
  expect(await headings('es')).toEqual(['Difúndelo', 'Difúndelo'])
})

test('what was never published is scheduled to be published', async ({ page, request }) => {
  const rest = await restAs(request)
  const branch = await rest('POST', '/api/branches?draft=true', {
    name: 'North',
    city: 'Bilbao',
    country: 'ES',
  })
  const paths = [
    `calls/${await make(request, { isLive: false })}`,
    `branches/${(branch.body as { doc: { id: string } }).doc.id}`,
  ]
  for (const path of paths) {
    await page.goto(`/admin/collections/${path}`)
    await page.waitForLoadState('networkidle')
    await page.locator('.form-submit .popup-button').click()
    await page.locator('#schedule-publish').click()
    await expect(page.getByRole('radio', { name: 'Publish', exact: true })).toBeChecked()
  }
})

test.describe('a schedule', () => {
  test.use({ as: 'nobody', mayLog: /You may not do this/ })

  test('is not offered to an organiser, and one that is refused is told as refused', async ({
    page,
    request,
  }) => {
    const rest = await restAs(request)
    const write = async (path: string, data: object) => {
      const { body } = await rest('POST', path, data)
      return (body as { doc: { id: number } }).doc.id
    }
    const branch = await write('/api/branches', {
      ...{ name: 'South', city: 'Cádiz', country: 'ES', _status: 'published' },
    })
    const account = {
      name: 'Olga',
      email: `olga-${Date.now()}@example.org`,
      password: 'correct horse battery',
    }
    const user = await write('/api/users', { ...account, roles: ['organiser'], branches: [branch] })
    await logIn(page, account)
    await page.goto(`/admin/collections/branches/${branch}`, { waitUntil: 'networkidle' })
    await expect(page.locator('#action-save')).toBeVisible()
    await expect(page.locator('.form-submit .popup-button')).toHaveCount(0)

    await rest('PATCH', `/api/users/${user}`, { roles: ['editor'] })
    await page.reload({ waitUntil: 'networkidle' })
    await page.locator('.form-submit .popup-button').click()
    await page.locator('#schedule-publish').click()
    // The page is open when the role is taken away.
    await rest('PATCH', `/api/users/${user}`, { roles: ['organiser'] })
    await page.locator('.schedule-publish input[type=text]').first().fill('01/01/2040 12:00 PM')
    await page.keyboard.press('Tab')
    await page.locator('#scheduled-publish-save').click()
    await expect(page.getByText('You may not do this, or it can’t be read.')).toBeVisible()
    await expect(page.getByText('Scheduled successfully')).toHaveCount(0)
  })
})

test('a country and its region are found by any of their names', async ({ page, request }) => {
  const rest = await restAs(request)
  const { body } = await rest('POST', '/api/branches?draft=true', { name: 'Anywhere', country: 'FR' })
  await page.goto(`/admin/collections/branches/${(body as { doc: { id: string } }).doc.id}`)
  await page.waitForLoadState('networkidle')
  const [country, region] = [page.locator('#field-country'), page.locator('#field-region')]
  const choose = async (field: typeof country, typed: string, chosen: RegExp | string) => {
    await field.locator('input').first().fill(typed)
    await expect(field.locator('.rs__option').first()).toHaveText(chosen)
    await field.locator('input').first().press('Enter')
    await expect(field.locator('.rs__single-value')).toHaveText(chosen)
  }
  for (const [at, typed] of searches.entries())
    await choose(
      country,
      typed,
      [/United Kingdom/, /United States/, /Türkiye/, /Ivoire/, /United Kingdom/][at]!,
    )
  await country.locator('input').first().fill('UK')
  await expect(country.locator('.rs__option')).toHaveText([/United Kingdom/, /Ukraine/])
  await choose(country, 'Alemania', /Germany/)
  await choose(region, 'Baviera', 'Bayern (DE-BY)')
  await choose(country, 'Belgique', /Belgium/)
  await choose(region, 'wallonie', 'Région wallonne (BE-WAL)')
  await choose(country, 'Kosova', /Kosovo/)
  await expect(region.getByText('This country has no regions')).toBeVisible()
})

test('coordinates are read as they are written, and a pasted pair fills both fields', async ({
  page,
  request,
}) => {
  const rest = await restAs(request)
  const { body } = await rest('POST', '/api/calls?draft=true', {
    title: `Coordinates ${Date.now()}`,
    actions: [{ blockType: 'attend', heading: 'Come' }],
  })
  const { id } = (body as { doc: Call }).doc
  await open(page, id)
  await openTab(handAt(page), words.en.waysToAct)
  const field = (name: string) => page.locator(`#field-actions__0__${name}`)
  await untilSaved(page, '52.52', () => field('latitude').fill('52,5200'))
  await untilSaved(page, '13.405', () => field('longitude').fill('13,4050'))
  expect((await read(request, id, { locale: 'en' })).actions[0]).toMatchObject({
    latitude: 52.52,
    longitude: 13.405,
  })
  await untilSaved(page, '-58.4', () => field('latitude').fill('-34.6, -58.4'))
  await expect(field('longitude')).toHaveValue('-58.4')
  expect((await read(request, id, { locale: 'en' })).actions[0]).toMatchObject({
    latitude: -34.6,
    longitude: -58.4,
  })
})
