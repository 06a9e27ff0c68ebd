import { type APIRequestContext, expect, type Page } from '@playwright/test'
import type { Branch, Call, Episode, Podcast } from 'payload-broadside/types'
import { restAs } from '../helpers/harness/admin.js'
import { publishDemo, type PublishedDemo } from '../helpers/harness/publishDemo.js'
import { test } from '../helpers/harness/test.js'

type Id = number | string

let demo: PublishedDemo
let episodePath: string

test.beforeAll(async ({ request }) => {
  demo = await publishDemo(request)
  episodePath = `/podcasts/${demo.podcast}/episodes/${demo.episode}`
})

const read = async <Answer>(request: APIRequestContext, path: string): Promise<Answer> =>
  (await (await request.get(`/api/v1${path}`)).json()) as Answer

/** An address of the site as its pages write it. */
const toPath = (url: string) => url.slice(new URL(url).origin.length)

const readSource = (page: Page) => page.locator('audio').getAttribute('src')

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('a podcast is whole: what it is, and every episode with the way to it', async ({ page, request }) => {
    const podcast = await read<Podcast>(request, `/podcasts/${demo.podcast}`)
    await page.goto(`/podcasts/${demo.podcast}`)
    await expect(page.getByRole('heading', { level: 1, name: podcast.title })).toBeVisible()
    await expect(page.getByText(podcast.description)).toBeVisible()
    expect(podcast.list.items.length).toBeGreaterThan(1)
    for (const { title, url } of podcast.list.items) {
      await expect(
        page.getByRole('heading', { level: 3 }).getByRole('link', { name: title, exact: true }),
      ).toHaveAttribute('href', toPath(url))
    }
  })

  test('an episode is whole: its player, its chapters, its notes and every word', async ({
    page,
    request,
  }) => {
    const episode = await read<Episode>(request, episodePath)
    await page.goto(`/es${episodePath}`)
    await expect(page.getByRole('heading', { level: 1, name: episode.title })).toBeVisible()
    const player = page.locator('audio')
    await expect(player).toHaveAttribute('controls', '')
    await expect(player).toHaveAttribute('preload', 'none')
    await expect(player).toHaveAttribute('src', toPath(episode.enclosure!.url))
    const script = page.locator('.transcript')
    for (const { text } of episode.transcript!.cues) await expect(script.getByText(text)).toBeVisible()
    for (const name of ['Capítulos', 'Notas', 'Transcripción'])
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', episode.podcast.language!)
  })

  test('a chapter opens the page with the player set to it', async ({ page, request }) => {
    const { chapters, enclosure } = await read<Episode>(request, episodePath)
    const last = chapters.at(-1)!
    await page.goto(episodePath)
    await page.getByRole('link', { name: last.title }).click()
    await expect(page).toHaveURL(new RegExp(`\\?t=${last.start}#listen$`))
    expect(await readSource(page)).toBe(`${toPath(enclosure!.url)}#t=${last.start}`)
    await expect(page.locator('audio')).toBeInViewport()
  })

  test('a reading list is whole, in its order', async ({ page, request }) => {
    const { actions } = await read<Call>(request, `/calls/${demo.open}?locale=es`)
    const [list] = actions.filter((action) => action.type === 'readBooks')
    await page.goto(`/es/calls/${demo.open}/books`)
    await expect(page.getByRole('heading', { level: 1, name: list!.heading })).toBeVisible()
    const titles = list!.books.map(({ book }) => book.title)
    expect(titles.length).toBeGreaterThan(1)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(titles)
    for (const { book, note } of list!.books) {
      await expect(page.getByText(book.isbnHyphenated!)).toBeVisible()
      await expect(page.getByText(note!)).toBeVisible()
    }
    // Each book on the call's own page leads to its place here.
    await page.goto(`/es/calls/${demo.open}`)
    await page.getByRole('link', { name: titles.at(-1)! }).click()
    await expect(page.getByRole('heading', { level: 2, name: titles.at(-1)! })).toBeInViewport()
  })

  test('a branch is found from its call by country and city, and says how to reach it', async ({
    page,
    request,
  }) => {
    const branch = await read<Branch>(request, `/branches/${demo.branch}`)
    await page.goto(`/calls/${demo.open}`)
    await page.locator('summary', { hasText: branch.country.name }).click()
    await page.locator('.countries').getByRole('link', { name: branch.name }).click()
    await expect(page).toHaveURL(branch.url)
    await expect(page.getByRole('heading', { level: 1, name: branch.name })).toBeVisible()
    await expect(page.getByText(branch.meetingNote!)).toBeVisible()
    await expect(page.getByRole('link', { name: branch.email! })).toHaveAttribute(
      'href',
      `mailto:${branch.email}`,
    )
  })

  test('all branches are on one page, and every page leads to it', async ({ page, request }) => {
    const { items } = await read<{ items: Branch[] }>(request, '/branches?limit=100&locale=es')
    await page.goto('/es')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Nuestras sedes' }).click()
    await expect(page).toHaveURL('/es/branches')
    for (const { name, url } of items)
      await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('href', toPath(url))
  })

  test('a room’s address where nothing stands answers 404 and says so', async ({ page }) => {
    for (const path of [
      '/podcasts',
      '/podcasts/no-such-podcast',
      `/podcasts/${demo.podcast}/episodes`,
      `/podcasts/${demo.podcast}/episodes/no-such-episode`,
      `/es/podcasts/no-such-podcast/episodes/${demo.episode}`,
      '/es/branches/no-such-branch',
      `/calls/${demo.closed}/books`,
      '/calls/no-such-call/books',
      `/in/es/branches/${demo.branch}`,
    ]) {
      const answer = await page.goto(path)
      expect(answer!.status(), path).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist')
    }
  })
})

test('nothing of a recording is loaded before somebody plays it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const path of [episodePath, `/calls/${demo.open}`]) await page.goto(path, { waitUntil: 'networkidle' })
  expect(asked.filter((url) => url.includes('/recordings/'))).toEqual([])
})

test('with JavaScript a chapter plays at a press, on the page that is open', async ({ page, request }) => {
  const { chapters } = await read<Episode>(request, episodePath)
  const last = chapters.at(-1)!
  await page.goto(episodePath, { waitUntil: 'networkidle' })
  const address = page.url()
  await page.getByRole('link', { name: last.title }).click()
  await expect
    .poll(() => page.locator('audio').evaluate((player: HTMLAudioElement) => player.currentTime))
    .toBeGreaterThanOrEqual(last.start)
  expect(page.url()).toBe(address)
})

test('a moment in an address sets the player, however it is written', async ({ page, request }) => {
  const { enclosure } = await read<Episode>(request, episodePath)
  await page.goto(`${episodePath}?t=0:09`)
  expect(await readSource(page)).toBe(`${toPath(enclosure!.url)}#t=9`)
  await page.goto(`${episodePath}?t=never`)
  expect(await readSource(page)).toBe(toPath(enclosure!.url))
  await page.goto(`${episodePath}#t=9`, { waitUntil: 'networkidle' })
  expect(await page.locator('audio').evaluate((player: HTMLAudioElement) => player.currentTime)).toBe(9)
})

test('each page tells search engines what it is, and where it stands in each language', async ({ page }) => {
  for (const [path, type] of [
    [`/podcasts/${demo.podcast}`, 'PodcastSeries'],
    [episodePath, 'PodcastEpisode'],
    [`/calls/${demo.open}/books`, 'ItemList'],
    ['/branches', 'ItemList'],
    [`/branches/${demo.branch}`, 'Organization'],
  ]) {
    for (const at of [path!, `/es${path}`]) {
      await page.goto(at)
      await expect(page.locator('html')).toHaveAttribute('lang', at.startsWith('/es') ? 'es' : 'en')
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`\\d${at}$`))
      await expect(page.locator('link[hreflang="es"]')).toHaveAttribute('href', new RegExp(`/es${path}$`))
      await expect(page.locator('link[hreflang="x-default"]')).toHaveAttribute(
        'href',
        new RegExp(`\\d${path}$`),
      )
      const json = await page.locator('script[type="application/ld+json"]').textContent()
      const graph = (JSON.parse(json!) as { '@graph': { '@type': string }[] })['@graph']
      expect(graph[0]!['@type'], at).toBe(type)
    }
  }
})

test('the sitemap names every room in both languages', async ({ request }) => {
  const index = await (await request.get('/sitemap.xml')).text()
  const files = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url!).pathname)
  expect(files.length).toBeGreaterThan(4)
  const texts = await Promise.all(files.map(async (path) => (await request.get(path)).text()))
  const map = texts.join('')
  for (const path of [
    `/podcasts/${demo.podcast}`,
    episodePath,
    `/calls/${demo.open}/books`,
    '/branches',
    `/branches/${demo.branch}`,
  ]) {
    for (const at of [path, `/es${path}`]) expect(map).toContain(`${at}</loc>`)
  }
  expect(map).not.toContain(`/calls/${demo.closed}/books`)
})

test('an earlier address of a podcast, an episode or a branch leads to the one it has now, for good', async ({
  request,
}) => {
  const rest = await restAs(request)
  const write = async (method: string, path: string, data: unknown): Promise<Id> => {
    const { status, body } = await rest(method, path, data)
    expect(status, JSON.stringify(body)).toBeLessThan(300)
    return (body as { doc: { id: Id } }).doc.id
  }
  const podcast = await write('POST', '/api/podcasts', {
    title: 'Bus Stop Radio',
    description: 'What is said where the bus waits.',
    language: 'en',
  })
  const episode = await write('POST', '/api/episodes', {
    podcast,
    title: 'Half past six',
    enclosure: { url: 'https://audio.example.org/six.mp3', type: 'audio/mpeg', length: 9000 },
    _status: 'published',
  })
  const branch = await write('POST', '/api/branches', {
    name: 'Bus Stop',
    city: 'Reus',
    country: 'ES',
    _status: 'published',
  })
  await write('PATCH', `/api/podcasts/${podcast}`, { slug: 'the-bus-stop-radio' })
  await write('PATCH', `/api/episodes/${episode}`, { slug: 'at-half-past-six', _status: 'published' })
  await write('PATCH', `/api/branches/${branch}`, { slug: 'the-bus-stop', _status: 'published' })
  for (const [from, to] of [
    ['/podcasts/bus-stop-radio?page=2', '/podcasts/the-bus-stop-radio?page=2'],
    [
      '/podcasts/bus-stop-radio/episodes/half-past-six?t=9',
      '/podcasts/the-bus-stop-radio/episodes/at-half-past-six?t=9',
    ],
    ['/branches/bus-stop', '/branches/the-bus-stop'],
  ]) {
    for (const prefix of ['', '/es']) {
      const answer = await request.get(`${prefix}${from}`, { maxRedirects: 0 })
      expect(answer.status(), from).toBe(301)
      expect(answer.headers().location).toBe(`${prefix}${to}`)
      expect((await request.get(`${prefix}${to}`)).status(), to).toBe(200)
    }
  }
  await write('PATCH', `/api/branches/${branch}`, { _status: 'draft' })
  expect((await request.get('/branches/the-bus-stop')).status()).toBe(404)
})
