import { AxeBuilder } from '@axe-core/playwright'
import { type APIRequestContext, expect } from '@playwright/test'
import sharp from 'sharp'
import { restAs } from '../helpers/harness/admin.js'
import { publishDemo, type PublishedDemo } from '../helpers/harness/publishDemo.js'
import { test } from '../helpers/harness/test.js'

let call: { slug: string }
let closed: { slug: string }
let demo: PublishedDemo

test.beforeAll(async ({ request }) => {
  demo = await publishDemo(request)
  call = { slug: demo.open }
  closed = { slug: demo.closed }
})

const pages = () => [
  '/',
  '/es',
  `/calls/${call.slug}`,
  `/es/calls/${call.slug}`,
  `/calls/${closed.slug}`,
  `/calls/${call.slug}/books`,
  `/podcasts/${demo.podcast}`,
  `/podcasts/${demo.podcast}/episodes/${demo.episode}`,
  `/es/podcasts/${demo.podcast}/episodes/${demo.episode}?t=9`,
  '/es/branches',
  `/branches/${demo.branch}`,
]

/** A call published under one address and then under another. Answers its id. */
const publishMoved = async (request: APIRequestContext, { from, to }: { from: string; to: string }) => {
  const rest = await restAs(request)
  const { body } = await rest('POST', '/api/calls?draft=true', {
    slug: from,
    languages: ['en'],
    title: 'The bus leaves at six',
    summary: 'It waits at the old station.',
    actions: [{ blockType: 'spread', heading: 'Tell it on' }],
  })
  const { id } = (body as { doc: { id: number | string } }).doc
  for (const data of [{ _status: 'published' }, { _status: 'published', slug: to }]) {
    const { status, body: answer } = await rest('PATCH', `/api/calls/${id}`, data)
    expect(status, JSON.stringify(answer)).toBe(200)
  }
  return id
}

test('no page is wider than the screen at 320, 390 and 1440 px, by day or by night', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ baseURL, colorScheme })
    const page = await context.newPage()
    for (const path of [...pages(), '/nowhere', '/preview/calls/1', '/setup']) {
      for (const width of [320, 390, 1440]) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(path)
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(beyond, `${path} at ${width} in ${colorScheme}`).toBe(0)
      }
    }
    await context.close()
  }
})

test('axe finds nothing serious on any page, by day or by night', async ({ browser, baseURL }) => {
  test.slow()
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ baseURL, colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    for (const path of [...pages(), '/nowhere', '/preview/calls/1', '/setup']) {
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

test('the site is whole under another name of its server than its own', async ({ browser, baseURL }) => {
  test.slow()
  const other = baseURL!.replace('localhost', '127.0.0.1')
  const page = await (await browser.newContext({ baseURL: other })).newPage()
  let pictures = 0
  for (const path of pages()) {
    await page.goto(path)
    const { seen, broken, absolute, canonical } = await page.evaluate(async (site) => {
      const images = [...document.images]
      const loaded = await Promise.all(
        images.map(async (image) => {
          image.loading = 'eager'
          return image.decode().then(
            () => null,
            () => image.src,
          )
        }),
      )
      const isOurs = (address: string | null) => address?.startsWith(site)
      return {
        seen: images.length,
        broken: loaded.filter(Boolean),
        absolute: [...document.querySelectorAll('body :is([href],[src],[srcset])')]
          .flatMap((element) => ['href', 'src', 'srcset'].map((name) => element.getAttribute(name)))
          .filter(isOurs),
        canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      }
    }, baseURL!)
    expect([path, broken, absolute]).toEqual([path, [], []])
    expect(canonical).toMatch(new RegExp(`^${baseURL}`))
    pictures += seen
  }
  expect(pictures).toBeGreaterThan(5)
})

test('only the panel asks a browser for its colours before it answers, which fetches a page twice', async ({
  request,
}) => {
  for (const path of [...pages(), '/api/v1/calls', '/setup']) {
    const headers = (await request.get(path)).headers()
    expect([path, headers['critical-ch'], headers['accept-ch']]).toEqual([path, undefined, undefined])
  }
  expect((await request.get('/admin/login')).headers()['critical-ch']).toBeTruthy()
})

test('the foot of every page says how to reach the organisation and who answers for data', async ({
  page,
  request,
}) => {
  type Organisation = { email: string; privacyNotice: { url: string }; socials: { url: string }[] }
  const { email, privacyNotice, socials } = (await (
    await request.get('/api/v1/organisation')
  ).json()) as Organisation
  for (const path of pages()) {
    await page.goto(path)
    const foot = page.getByRole('contentinfo')
    await expect(foot.getByRole('link', { name: email })).toHaveAttribute('href', `mailto:${email}`)
    for (const { url } of [privacyNotice, ...socials])
      await expect(foot.locator(`a[href="${url}"]`)).toBeVisible()
  }
})

test.describe('as browsers ask', () => {
  test.use({ extraHTTPHeaders: {} })

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

test('the picture for share previews is there, 1200 × 630', async ({ page, request }) => {
  for (const path of [`/calls/${call.slug}`, `/es/calls/${closed.slug}`]) {
    await page.goto(path)
    const url = await page.locator('meta[property="og:image"]').getAttribute('content')
    const answer = await request.get(url!)
    expect(answer.status(), path).toBe(200)
    expect(await sharp(await answer.body()).metadata(), path).toMatchObject({ width: 1200, height: 630 })
  }
})

test('the default language has one address: under its prefix it leads to the one without', async ({
  request,
}) => {
  for (const [path, location] of [
    [`/en/calls/${call.slug}?source=poster`, `/calls/${call.slug}?source=poster`],
    ['/en', '/'],
  ]) {
    const answer = await request.get(path!, { maxRedirects: 0 })
    expect(answer.status()).toBe(301)
    expect(answer.headers().location).toBe(location)
  }
})

test('an earlier address of a call leads to the one it has now, in each language, for good', async ({
  request,
}) => {
  await publishMoved(request, { from: 'bus-at-six', to: 'the-bus-at-six' })
  for (const prefix of ['', '/es']) {
    const answer = await request.get(`${prefix}/calls/bus-at-six?source=flyer`, { maxRedirects: 0 })
    expect(answer.status()).toBe(301)
    expect(answer.headers().location).toBe(`${prefix}/calls/the-bus-at-six?source=flyer`)
  }
})

test('what was published a moment ago is on the page, and what was withdrawn is not', async ({ request }) => {
  const id = await publishMoved(request, { from: 'bus-at-seven', to: 'the-bus-at-seven' })
  const rest = await restAs(request)
  const path = '/calls/the-bus-at-seven'
  await rest('PATCH', `/api/calls/${id}`, { _status: 'published', summary: 'It waits at the new station.' })
  expect(await (await request.get(path)).text()).toContain('It waits at the new station.')
  await rest('PATCH', `/api/calls/${id}`, { _status: 'draft' })
  expect((await request.get(path)).status()).toBe(404)
})

test('an address where nothing stands answers 404 and says so, with JavaScript off too', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const page = await context.newPage()
  for (const path of [
    '/calls/no-such-call',
    '/es/calls/no-such-call',
    '/fr',
    '/nowhere',
    '/nowhere/at/all',
    '/in/es',
    `/in/es/calls/${call.slug}`,
  ]) {
    const answer = await page.goto(path)
    expect(answer!.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist')
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Esta página no existe')
  }
  await context.close()
})

test('a preview without its token answers 403, tells nobody its address and is kept nowhere', async ({
  request,
}) => {
  for (const path of ['/preview/calls/1?token=forged', '/preview/calls/1', '/preview/refused', '/preview']) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(403)
    expect(answer.headers()).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'content-security-policy': expect.stringMatching(/frame-ancestors '(self|none)'$/),
    })
    expect(answer.headers()['cache-control']).toContain('no-store')
    expect(await answer.text()).toMatch(/<h1[^>]*>This preview is not open to you<\/h1>/)
  }
})

test('every page carries a policy by which no script runs that is not ours, and tells nobody where its reader came from', async ({
  request,
}) => {
  const toDirectives = (policy = '') =>
    new Map(policy.split('; ').map((one) => [one.split(' ')[0], one] as const))
  const panel = ['/admin/login', '/admin/no/such/page']
  for (const path of [...pages(), '/calls/no-such-call', ...panel]) {
    const headers = (await request.get(path)).headers()
    expect(headers, path).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    const policy = toDirectives(headers['content-security-policy'])
    // The same page for everybody is kept, and names its scripts by their hashes. An episode from a moment on is not.
    const isDrawn = panel.includes(path) || path.includes('?t=')
    const trusted = isDrawn ? / 'nonce-[^']{20,}'/ : / 'sha256-[^']{43}='/
    expect(policy.get('script-src'), path).toMatch(trusted)
    expect(policy.get('script-src'), path).not.toContain('unsafe-inline')
    expect(policy.get('frame-ancestors'), path).toBe("frame-ancestors 'none'")
    // Payload's components write style elements.
    expect(policy.get('style-src')?.includes('unsafe-inline'), path).toBe(panel.includes(path))
  }
})

test('a recording answers who asks for its head alone, or for a part of it', async ({ request }) => {
  const path = `/api/v1/podcasts/${demo.podcast}/episodes/${demo.episode}`
  const { enclosure } = (await (await request.get(path)).json()) as {
    enclosure: { url: string; length: number; type: string }
  }
  const head = await request.head(enclosure.url)
  expect(head.status()).toBe(200)
  expect(head.headers()).toMatchObject({
    'accept-ranges': 'bytes',
    'cache-control': expect.stringContaining('max-age='),
    'content-type': enclosure.type,
    'x-content-type-options': 'nosniff',
  })
  const part = await request.get(enclosure.url, { headers: { range: 'bytes=100-199' } })
  expect(part.status()).toBe(206)
  expect(part.headers()['content-range']).toBe(`bytes 100-199/${enclosure.length}`)
  expect((await part.body()).length).toBe(100)
})

test('the icon that browsers ask for unasked is there', async ({ request }) => {
  const answer = await request.get('/favicon.ico')
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/x-icon'])
})

test('the keyboard reaches every link of a call and shows where it is', async ({ page }) => {
  await page.goto(`/calls/${call.slug}`)
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip')).toBeFocused()
  await expect(page.locator('.skip')).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('#call')).toBeFocused()
  // What lies in a closed list is reached by opening it.
  const links = await page.locator('main a:visible').count()
  const reached = new Set<number>()
  for (let at = 0; reached.size < links && at < 3 * links; at++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => ({
      link: [...document.querySelectorAll('main a')].indexOf(document.activeElement as HTMLAnchorElement),
      outline: getComputedStyle(document.activeElement!).outlineStyle,
    }))
    if (focused.link < 0) continue
    expect(focused.outline).toBe('solid')
    reached.add(focused.link)
  }
  expect(reached.size).toBe(links)
})
