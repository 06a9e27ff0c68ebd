import { type Browser, expect, type Page } from '@playwright/test'
import { restAs } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'
import { addWayToAct, openTab, publish } from '../helpers/panel/call.js'
import { choose, writeDate } from '../helpers/panel/fill.js'
import { handAt } from '../helpers/panel/hand.js'
import { takePicture } from '../helpers/panel/pictures.js'
import { readWidth } from '../helpers/panel/readWidth.js'
import { words } from '../helpers/panel/words.js'

test.use({ as: 'editor' })

type Stored = Record<string, unknown>

/** A page in a browser whose clocks are a zone's. */
const openIn = async (
  { browser, session, baseURL }: { browser: Browser; session: Session; baseURL?: string },
  timezoneId: string,
): Promise<Page> => {
  const context = await browser.newContext({ baseURL, storageState: await session('editor'), timezoneId })
  return context.newPage()
}

type Session = (
  who: 'editor',
) => Promise<Exclude<Parameters<Browser['newContext']>[0], undefined>['storageState']>

const dateOf = (page: Page, field: string) => page.locator(`#field-${field} input`).first()

const readDraft = async (page: Page, path: string): Promise<Stored> => {
  const { body } = await (await restAs(page.context().request))('GET', `/api/${path}?draft=true&depth=0`)
  return body as Stored
}

const create = async (page: Page, noun: string, content: object): Promise<string> => {
  const rest = await restAs(page.context().request)
  const { status, body } = await rest('POST', `/api/${noun}?draft=true`, content)
  expect(status, JSON.stringify(body)).toBe(201)
  return (body as { doc: { id: string } }).doc.id
}

const open = async (page: Page, path: string) => {
  await page.goto(`/admin/collections/${path}`)
  await page.waitForLoadState('networkidle')
}

// A day ahead of UTC, far behind it, and on half hours.
const zones = ['Pacific/Kiritimati', 'Pacific/Auckland', 'Pacific/Apia', 'Pacific/Pago_Pago', 'Asia/Kolkata']

for (const [index, zone] of zones.entries())
  test(`a day is the one that was typed or picked, in the form and in the list, in ${zone}`, async ({
    browser,
    session,
    baseURL,
  }) => {
    const page = await openIn({ browser, session, baseURL }, zone)
    const id = await create(page, 'articles', {
      title: `Read ${index}`,
      url: `https://example.org/read/${index}`,
      publishedOn: '2026-12-30',
    })
    await open(page, `articles/${id}`)
    const field = dateOf(page, 'publishedOn')
    await expect(field).toHaveValue('30 Dec 2026')

    await field.fill('14 Feb 2027')
    await page.keyboard.press('Enter')
    await expect(field).toHaveValue('14 Feb 2027')
    await page.locator('#action-save').click()
    await expect
      .poll(() => readDraft(page, `articles/${id}`))
      .toMatchObject({ publishedOn: '2027-02-14T12:00:00.000Z' })

    await page.reload()
    await page.waitForLoadState('networkidle')
    await expect(field).toHaveValue('14 Feb 2027')
    await field.click()
    await expect(page.locator('.react-datepicker__day--selected')).toHaveText('14')
    await page.locator('.react-datepicker__day--015').click()
    await expect(field).toHaveValue('15 Feb 2027')
    await page.locator('#action-save').click()
    await expect
      .poll(() => readDraft(page, `articles/${id}`))
      .toMatchObject({ publishedOn: '2027-02-15T12:00:00.000Z' })

    await open(page, 'articles?columns=["title","publishedOn"]&limit=50')
    await expect(page.locator('tr').filter({ hasText: `Read ${index}` })).toContainText('15 Feb 2027')
    await page.context().close()
  })

test('an hour is that of the zone which is chosen, whatever the clocks of the browser skip', async ({
  browser,
  session,
  baseURL,
}) => {
  const page = await openIn({ browser, session, baseURL }, 'America/New_York')
  const hand = handAt(page)
  const id = await create(page, 'calls', { title: 'Clocks' })
  const read = () => readDraft(page, `calls/${id}`)
  await open(page, `calls/${id}`)
  const [opens, closes] = [page.locator('#field-opensAt'), page.locator('#field-closesAt')]

  await choose(hand, opens.locator('.timezone-picker'), 'Madrid')
  await dateOf(page, 'opensAt').fill('Mar 14 2027 2:30 AM')
  await page.keyboard.press('Enter')
  await expect(dateOf(page, 'opensAt')).toHaveValue('Mar 14, 2027 2:30 AM')
  await expect.poll(read).toMatchObject({ opensAt: '2027-03-14T01:30:00.000Z', opensAt_tz: 'Europe/Madrid' })

  // From the list of hours, too.
  await dateOf(page, 'opensAt').click()
  await page.getByRole('option', { name: '2:00 AM', exact: true }).click()
  await expect(dateOf(page, 'opensAt')).toHaveValue('Mar 14, 2027 2:00 AM')
  await expect.poll(read).toMatchObject({ opensAt: '2027-03-14T01:00:00.000Z' })

  // The zone after the hour: what the clocks show stays.
  await writeDate(hand, closes, 'Jul 1, 2027 6:00 PM')
  await expect
    .poll(read)
    .toMatchObject({ closesAt: '2027-07-01T22:00:00.000Z', closesAt_tz: 'America/New_York' })
  await choose(hand, closes.locator('.timezone-picker'), 'Madrid')
  await expect(dateOf(page, 'closesAt')).toHaveValue('Jul 1, 2027 6:00 PM')
  await expect(closes.locator('.timezone-picker')).toContainText('Madrid — UTC+2')
  await expect
    .poll(read)
    .toMatchObject({ closesAt: '2027-07-01T16:00:00.000Z', closesAt_tz: 'Europe/Madrid' })

  // An hour that the chosen zone skips is told; another zone has it.
  await dateOf(page, 'closesAt').fill('Mar 28, 2027 2:30 AM')
  await page.keyboard.press('Enter')
  await expect(closes.getByRole('status')).toHaveText(
    'In Madrid the clocks go forward and skip 2:30 AM that day: 3:30 AM is kept.',
  )
  await expect(dateOf(page, 'closesAt')).toHaveValue('Mar 28, 2027 3:30 AM')
  await takePicture(page, 'dates-skipped')
  await choose(hand, closes.locator('.timezone-picker'), 'Kathmandu')
  await expect(closes.getByRole('status')).toHaveCount(0)
  await expect(dateOf(page, 'closesAt')).toHaveValue('Mar 28, 2027 2:30 AM')
  await expect.poll(read).toMatchObject({ closesAt: '2027-03-27T20:45:00.000Z' })

  for (const [city, zone] of [
    ['Tehran', 'Asia/Tehran'],
    ['Kabul', 'Asia/Kabul'],
    ['Johannesburg', 'Africa/Johannesburg'],
    ['Nairobi', 'Africa/Nairobi'],
    ['Jerusalem', 'Asia/Jerusalem'],
  ] as const) {
    await choose(hand, closes.locator('.timezone-picker'), city)
    await expect.poll(read).toMatchObject({ closesAt_tz: zone })
    await expect(dateOf(page, 'closesAt')).toHaveValue('Mar 28, 2027 2:30 AM')
  }
  await page.context().close()
})

test('a schedule is for the time on the clocks of the zone that is chosen after it', async ({
  browser,
  session,
  baseURL,
}) => {
  const page = await openIn({ browser, session, baseURL }, 'Pacific/Auckland')
  const hand = handAt(page)
  const id = await create(page, 'calls', { title: 'Later' })
  await open(page, `calls/${id}`)
  await page.locator('.form-submit .popup-button').click()
  await page.locator('#schedule-publish').click()
  const drawer = page.locator('.schedule-publish')
  await expect(drawer.locator('.timezone-picker')).toContainText('Auckland')
  await writeDate(hand, drawer.locator('#time'), 'Jul 1, 2031 6:00 PM')
  await choose(hand, drawer.locator('.timezone-picker'), 'Madrid')
  await expect(drawer.locator('.timezone-picker')).toContainText('Madrid — UTC+2')
  await expect(drawer.locator('#time input')).toHaveValue('Jul 1, 2031 6:00 PM')
  await takePicture(page, 'dates-schedule')
  await page.locator('#scheduled-publish-save').click()
  const upcoming = drawer.locator('tr').filter({ hasText: 'Europe/Madrid' })
  await expect(upcoming).toContainText('July 1st 2031, 6:00 PM')
  await page.context().close()
})

test('in Spanish, zones are called and found as people call them, and what clocks skip is told', async ({
  browser,
  session,
  baseURL,
}) => {
  const page = await openIn({ browser, session, baseURL }, 'Australia/Lord_Howe')
  await page.context().addCookies([{ name: 'payload-lng', value: 'es', url: baseURL! }])
  const hand = handAt(page)
  const id = await create(page, 'calls', { title: 'Relojes' })
  await open(page, `calls/${id}`)
  const opens = page.locator('#field-opensAt')
  await hand.write(opens.locator('.rs__control'), 'reino unido')
  await page.getByRole('option', { name: 'Londres' }).click()
  await choose(hand, opens.locator('.timezone-picker'), 'Nueva York')
  await writeDate(hand, opens, 'nov 1, 2026 1:30 AM')
  await expect(opens.getByRole('status')).toHaveText(
    /^En Nueva York los relojes se atrasan ese día y la hora 1:30 se repite: se guarda la primera\.$/,
  )
  await expect
    .poll(() => readDraft(page, `calls/${id}`))
    .toMatchObject({ opensAt: '2026-11-01T05:30:00.000Z', opensAt_tz: 'America/New_York' })
  await page.setViewportSize({ width: 390, height: 844 })
  await opens.scrollIntoViewIfNeeded()
  await takePicture(page, 'dates-spanish-phone')
  await page.context().close()
})

test('the organisation’s zone is proposed, and a place to come to is not published without one', async ({
  browser,
  session,
  baseURL,
}) => {
  const page = await openIn({ browser, session, baseURL }, 'America/New_York')
  const hand = handAt(page)

  await page.goto('/admin/globals/organisation')
  await page.waitForLoadState('networkidle')
  const zone = page.locator('#field-timeZone')
  // The browser's, as long as nobody has written down who speaks.
  await expect(zone).toContainText('New York')
  await hand.write(zone.locator('.rs__control'), 'Barcelona')
  await takePicture(page, 'dates-organisation')
  await page.getByRole('option', { name: 'Madrid' }).click()
  await expect(zone).toContainText('Madrid')
  await page.locator('#field-name').fill('We')
  await openTab(hand, 'Contact and data')
  await page.locator('#field-contactEmail').fill('we@example.org')
  await page.locator('#field-controller').fill('We, 1 Lamp Street')
  const saved = page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.ok())
  await page.locator('#action-save').click()
  await saved
  const rest = await restAs(page.context().request)
  const { body } = await rest('GET', '/api/globals/organisation')
  expect(body as Stored).toMatchObject({ timeZone: 'Europe/Madrid' })

  const id = await create(page, 'calls', { title: 'Come', summary: 'Come', languages: ['en'] })
  const read = () => readDraft(page, `calls/${id}`)
  await open(page, `calls/${id}`)
  await openTab(hand, words.en.waysToAct)
  const field = await addWayToAct(hand, { kind: 'Come to a place', index: 0 })
  await field('heading').fill('Come')
  await field('what').fill('Vigil')
  await field('place').fill('The gate')
  const starts = field('startsAt')
  await expect(starts.locator('.timezone-picker')).toContainText('Madrid')
  await writeDate(hand, starts, 'Jul 1, 2031 6:00 PM')
  await expect
    .poll(read)
    .toMatchObject({ actions: [{ startsAt: '2031-07-01T16:00:00.000Z', startsAt_tz: 'Europe/Madrid' }] })

  // Without one the draft is kept, the publication refused, and the way there told.
  await starts.locator('.timezone-picker .clear-indicator').click()
  await expect.poll(read).toMatchObject({ actions: [{ startsAt_tz: null }] })
  expect(await publish(hand)).toBe(400)
  await choose(hand, starts.locator('.timezone-picker'), 'Kathmandu')
  await expect(starts.locator('input').first()).toHaveValue('Jul 1, 2031 6:00 PM')
  await takePicture(page, 'dates-attend-wide')
  await page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(() => readWidth(page)).toBe(390)
  await starts.scrollIntoViewIfNeeded()
  await starts.locator('.timezone-picker .rs__control').click()
  await takePicture(page, 'dates-attend-phone')
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 1440, height: 900 })
  expect(await publish(hand)).toBe(200)
  await expect
    .poll(read)
    .toMatchObject({ actions: [{ startsAt: '2031-07-01T12:15:00.000Z', startsAt_tz: 'Asia/Kathmandu' }] })
  await page.context().close()
})
