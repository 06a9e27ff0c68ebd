import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

// Reads what the demo campaign holds: its published call in both languages, found through the content API.

type Listed = { slug: string; url: string; title: string }

let call: Listed

test.beforeAll(async ({ request }) => {
  const answer = await request.get('/api/v1/calls?state=open&limit=1')
  expect(answer.status()).toBe(200)
  const { items } = (await answer.json()) as { items: Listed[] }
  expect(items, 'the demo campaign holds an open call').toHaveLength(1)
  call = items[0]!
})

const pages = () => ['/', '/es', `/calls/${call.slug}`, `/es/calls/${call.slug}`]

test('no page is wider than a phone of 320 px, by day or by night', async ({ browser, baseURL }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      baseURL,
      colorScheme,
      viewport: { width: 320, height: 640 },
    })
    const page = await context.newPage()
    for (const path of pages()) {
      await page.goto(path)
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(beyond, `${path} in ${colorScheme}`).toBe(0)
    }
    await context.close()
  }
})

test('axe finds nothing serious on any page, by day or by night', async ({ browser, baseURL }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ baseURL, colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    for (const path of [...pages(), '/nowhere']) {
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(
        serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        `${path} in ${colorScheme}`,
      ).toEqual([])
    }
    await context.close()
  }
})

test('a call is whole with JavaScript off', async ({ browser, baseURL, request }) => {
  const answer = (await (await request.get(`/api/v1/calls/${call.slug}`)).json()) as {
    title: string
    summary: string
    slogans: { text: string }[]
    actions: { heading: string }[]
  }
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`/calls/${call.slug}`)
  await expect(page.getByRole('heading', { level: 1, name: answer.title })).toBeVisible()
  await expect(page.getByText(answer.summary)).toBeVisible()
  for (const { text } of answer.slogans) await expect(page.getByText(text).first()).toBeVisible()
  await expect(page.locator('.way')).toHaveCount(answer.actions.length)
  for (const { heading } of answer.actions) {
    await expect(page.getByRole('heading', { level: 3, name: heading, exact: true })).toBeVisible()
  }
  await context.close()
})

test('a page sets no cookie, keeps nothing and asks no other host', async ({ page, context, baseURL }) => {
  const hosts = new Set<string>()
  page.on('request', (asked) => {
    if (!asked.url().startsWith('data:')) hosts.add(new URL(asked.url()).origin)
  })
  for (const path of pages()) await page.goto(path, { waitUntil: 'networkidle' })
  expect([...hosts]).toEqual([new URL(baseURL!).origin])
  expect(await context.cookies()).toEqual([])
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length])
  expect(kept).toEqual([0, 0])
})

test('a call weighs at most 60 KB without pictures and scripts', async ({ page }) => {
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (asked) => {
    if (!['document', 'stylesheet', 'font', 'fetch', 'xhr'].includes(asked.resourceType())) return
    sizes.push(
      asked
        .sizes()
        .then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
    )
  })
  await page.goto(`/calls/${call.slug}`, { waitUntil: 'networkidle' })
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  expect(sizes.length).toBeGreaterThan(1)
  expect(total).toBeLessThan(60_000)
})

test('a call tells search engines and share previews where it stands in each language', async ({ page }) => {
  await page.goto(`/es/calls/${call.slug}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new RegExp(`/es/calls/${call.slug}$`),
  )
  for (const [language, path] of [
    ['en', `/calls/${call.slug}`],
    ['es', `/es/calls/${call.slug}`],
    ['x-default', `/calls/${call.slug}`],
  ]) {
    await expect(page.locator(`link[rel="alternate"][hreflang="${language}"]`)).toHaveAttribute(
      'href',
      new RegExp(`${path}$`),
    )
  }
  await expect(page.locator('meta[property="og:image:width"]')).toHaveAttribute('content', '1200')
  await expect(page.locator('meta[property="og:image:height"]')).toHaveAttribute('content', '630')
  const json = await page.locator('script[type="application/ld+json"]').textContent()
  expect((JSON.parse(json!) as { '@graph': { inLanguage: string }[] })['@graph'][0]!.inLanguage).toBe('es')
})

test('the default language has one address: under its prefix it leads to the one without', async ({
  request,
}) => {
  const answer = await request.get(`/en/calls/${call.slug}`, { maxRedirects: 0 })
  expect([301, 308]).toContain(answer.status())
  expect(new URL(answer.headers().location!, call.url).pathname).toBe(`/calls/${call.slug}`)
})

test('an address where nothing stands answers 404 and says so', async ({ page }) => {
  for (const path of ['/calls/no-such-call', '/es/calls/no-such-call', '/fr', '/nowhere/at/all']) {
    const answer = await page.goto(path)
    expect(answer!.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist')
  }
})

test('a preview without its token answers 403, tells nobody its address and is kept nowhere', async ({
  request,
}) => {
  const answer = await request.get('/preview/calls/1?token=forged')
  expect(answer.status()).toBe(403)
  expect(answer.headers()).toMatchObject({
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
    'content-security-policy': "frame-ancestors 'self'",
  })
  expect(answer.headers()['cache-control']).toContain('no-store')
  expect(await answer.text()).toContain('This preview is not open to you')
})

test('the keyboard reaches every link of a call and shows where it is', async ({ page }) => {
  await page.goto(`/calls/${call.slug}`)
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip')).toBeFocused()
  await expect(page.locator('.skip')).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('#call')).toBeFocused()
  const focused = page.locator(':focus')
  const links = await page.locator('main a').count()
  for (let at = 0; at < links; at++) {
    await page.keyboard.press('Tab')
    const outline = await focused.evaluate((element) => getComputedStyle(element).outlineStyle)
    expect(outline).toBe('solid')
  }
})
