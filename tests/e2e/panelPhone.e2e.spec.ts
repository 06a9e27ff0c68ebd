import { expect, type Locator } from '@playwright/test'
import { restAs } from '../helpers/harness/admin.js'
import { publishDemo, type PublishedDemo } from '../helpers/harness/publishDemo.js'
import { test } from '../helpers/harness/test.js'
import { readWidth } from '../helpers/panel/readWidth.js'

test.use({ as: 'admin', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
test.setTimeout(180_000)

const nouns = [
  'calls',
  'slogans',
  'books',
  'articles',
  'podcasts',
  'episodes',
  'recordings',
  'branches',
  'consents',
  'media',
]

let demo: PublishedDemo

test.beforeAll(async ({ request }) => {
  demo = await publishDemo(request)
})

test('each noun’s list and form fit a phone, and lists show covers, flags and states', async ({ page }) => {
  const shown: Record<string, string> = {
    articles: '.cell-url',
    books: '.cell-cover img',
    branches: '.cell-country span[aria-hidden]',
    calls: '.cell-state',
    episodes: '.cell-podcast',
    media: '.cell-filename img',
    podcasts: '.cell-artwork img',
    recordings: '.cell-duration',
  }
  for (const noun of nouns) {
    await page.goto(`/admin/collections/${noun}`)
    const first = page.locator('tbody tr a').first()
    await expect(first).toBeVisible()
    if (shown[noun]) await expect(page.locator(shown[noun]).first()).toBeAttached()
    await expect.poll(() => readWidth(page), { message: `the list of ${noun}` }).toBe(390)
    await page.goto((await first.getAttribute('href'))!)
    await expect(page.locator('.doc-controls #action-save')).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expect.poll(() => readWidth(page), { message: `the form of ${noun}` }).toBe(390)
  }
})

test('an article with a long title is no wider than the phone', async ({ page }) => {
  await page.goto('/admin/collections/articles?search=Eleven%20minutes')
  await page.goto((await page.locator('tbody tr a').first().getAttribute('href'))!)
  await expect(page.getByRole('heading', { name: /^Eleven minutes/ })).toBeVisible()
  await expect.poll(() => readWidth(page)).toBe(390)
})

test('the button that ends a live call stands whole beside the others, in both languages', async ({
  page,
  request,
  baseURL,
}) => {
  const { body } = await (await restAs(request))('GET', `/api/calls?where[slug][equals]=${demo.open}&depth=0`)
  const [{ id }] = (body as unknown as { docs: [{ id: number | string }] }).docs
  for (const [language, name] of [
    ['en', 'Close this call'],
    ['es', 'Cerrar este llamamiento'],
  ] as const) {
    await page.context().addCookies([{ name: 'payload-lng', value: language, url: baseURL! }])
    await page.goto(`/admin/collections/calls/${id}`)
    const toEnd = async (locator: Locator) => {
      const { x, width } = (await locator.boundingBox())!
      return x + width
    }
    const button = page.getByRole('button', { name, exact: true })
    const bar = page.locator('.doc-controls__controls')
    await expect(button).toBeVisible()
    await expect.poll(async () => (await toEnd(button)) <= (await toEnd(bar)), { message: name }).toBe(true)
    await expect(page.locator('#action-save')).toBeInViewport({ ratio: 1 })
    expect(await readWidth(page)).toBe(390)
  }
})
