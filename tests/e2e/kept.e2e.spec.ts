import { type APIRequestContext, type APIResponse, expect } from '@playwright/test'
import type { Branch, Call, Episode, Podcast } from 'payload-broadside/types'
import sharp from 'sharp'
import { logInToRest, restAs } from '../helpers/harness/admin.js'
import { publishDemo, type PublishedDemo } from '../helpers/harness/publishDemo.js'
import { test } from '../helpers/harness/test.js'

// Pages and answers of the whole server: the front, Next behind it, and the channel between them.

let demo: PublishedDemo

test.beforeAll(async ({ request }) => {
  demo = await publishDemo(request)
})

/** The front knows the length of what it answers; Next, which compresses, sends chunks. */
const isHit = (answer: APIResponse) => answer.headers()['content-length'] !== undefined

const untilHit = async (request: APIRequestContext, path: string): Promise<APIResponse> => {
  let answer = await request.get(path, { maxRedirects: 0 })
  await expect(async () => {
    answer = await request.get(path, { maxRedirects: 0 })
    expect(isHit(answer)).toBe(true)
  }).toPass()
  return answer
}

/** What a client gets of an answer, whoever sends it. */
const toSaid = async (answer: APIResponse) => {
  const headers = answer.headers()
  const names = ['etag', 'content-type', 'content-language', 'content-security-policy', 'cache-control']
  return {
    status: answer.status(),
    text: await answer.text(),
    ...Object.fromEntries(
      [...names, 'x-content-type-options', 'referrer-policy'].map((name) => [name, headers[name]]),
    ),
  }
}

test('the front answers with the same bytes and headers as Next', async ({ request }) => {
  for (const path of [
    '/api/v1/branches?limit=7',
    `/api/v1/podcasts/${demo.podcast}`,
    '/es/branches',
    `/podcasts/${demo.podcast}`,
    '/es/calls/nothing',
  ]) {
    // Nobody has asked for it yet.
    const passed = await toSaid(await request.get(path))
    expect(await toSaid(await untilHit(request, path))).toEqual(passed)
  }
})

test('whatever stands behind the question mark of a shared link, it is the same page', async ({
  request,
}) => {
  const page = await untilHit(request, `/calls/${demo.open}`)
  for (const query of ['source=flyer', 'utm_source=x&utm_medium=y', 'fbclid=1', 'page=7', 'page=x']) {
    const shared = await request.get(`/calls/${demo.open}?${query}`)
    expect([isHit(shared), shared.headers().etag]).toEqual([true, page.headers().etag])
  }
  const [first, ...rest] = demo.open
  const spelled = await request.get(`/calls/%${first!.charCodeAt(0).toString(16)}${rest.join('')}`)
  expect([spelled.status(), spelled.headers().etag]).toEqual([200, page.headers().etag])
})

/** Changes something as an admin, reads, and changes it back. */
const during = async (
  request: APIRequestContext,
  { path, method = 'PATCH', data, before }: { path: string; method?: string; data: object; before: object },
  look: () => Promise<void>,
) => {
  const rest = await restAs(request)
  expect((await rest(method, path, data)).status).toBe(200)
  try {
    await look()
  } finally {
    expect((await rest(method, path, before)).status).toBe(200)
  }
}

const readOpen = async (request: APIRequestContext) =>
  (await (await request.get(`/api/v1/calls/${demo.open}`)).json()) as Call

test('the next read after a change is new, near or far, on pages and in answers', async ({ request }) => {
  const call = await readOpen(request)
  const page = `/calls/${demo.open}`
  const answer = `/api/v1/calls/${demo.open}`
  const read = async <Answer>(path: string): Promise<Answer> =>
    (await (await request.get(`/api/v1${path}`)).json()) as Answer
  const podcast = await read<Podcast>(`/podcasts/${demo.podcast}`)
  const episode = await read<Episode>(`/podcasts/${demo.podcast}/episodes/${demo.episode}`)
  const branch = await read<Branch>(`/branches/${demo.branch}`)
  const { book } = call.actions.find((action) => action.type === 'readBooks')!.books[0]!
  const [podcastPage, branchPage] = [`/podcasts/${demo.podcast}`, `/branches/${demo.branch}`]
  const episodePage = `${podcastPage}/episodes/${demo.episode}`
  const changes = [
    {
      ...{ path: `/api/books/${book.id}`, text: 'A walk to the north' },
      ...{ data: { title: 'A walk to the north' }, before: { title: book.title } },
      shown: [page, `${page}/books`, `/es${page}/books`, answer, '/api/v1/books?limit=100'],
    },
    {
      ...{ path: `/api/podcasts/${podcast.id}`, text: 'The northern watch' },
      ...{ data: { title: 'The northern watch' }, before: { title: podcast.title } },
      shown: [podcastPage, episodePage, `/es${episodePage}`, `/api/v1${podcastPage}`],
    },
    {
      ...{ path: `/api/episodes/${episode.id}`, text: 'A lamp in the north' },
      data: { title: 'A lamp in the north', _status: 'published' },
      before: { title: episode.title, _status: 'published' },
      shown: [podcastPage, episodePage, `/api/v1${episodePage}`],
    },
    {
      ...{ path: `/api/branches/${branch.id}`, text: 'Northern lanterns' },
      data: { name: 'Northern lanterns', _status: 'published' },
      before: { name: branch.name, _status: 'published' },
      shown: ['/branches', '/es/branches', branchPage, `/api/v1${branchPage}`],
    },
    {
      ...{ path: '/api/globals/organisation', method: 'POST', text: 'Lanterns of the North' },
      data: { name: 'Lanterns of the North' },
      before: { name: call.organisation.name },
      shown: [page, '/', `/es${page}`, answer],
    },
    {
      ...{ path: `/api/calls/${call.id}`, text: 'Open the northern gate' },
      data: { title: 'Open the northern gate', _status: 'published' },
      before: { title: call.title, _status: 'published' },
      shown: [page, '/', answer, '/api/v1/calls'],
    },
  ]
  for (const { shown, text, ...change } of changes) {
    for (const path of shown) await untilHit(request, path)
    await during(request, change, async () => {
      for (const path of shown) expect(await (await request.get(path)).text(), path).toContain(text)
    })
    for (const path of shown) expect(await (await request.get(path)).text(), path).not.toContain(text)
  }
})

test('a call that is taken offline is gone at once, and there again when it is published', async ({
  request,
}) => {
  const rest = await restAs(request)
  const { status, body } = await rest('POST', '/api/calls', {
    ...{ title: 'Leave the lamp on', summary: 'Tonight.', languages: ['en'], _status: 'published' },
    actions: [{ blockType: 'spread', heading: 'Spread it' }],
  })
  expect(status).toBe(201)
  const { id, slug } = (body as { doc: { id: number; slug: string } }).doc
  const paths = [`/calls/${slug}`, `/api/v1/calls/${slug}`]
  for (const path of paths) await untilHit(request, path)
  const change = { path: `/api/calls/${id}`, data: { _status: 'draft' }, before: { _status: 'published' } }
  await during(request, change, async () => {
    for (const path of paths) {
      expect((await request.get(path)).status()).toBe(404)
      expect((await untilHit(request, path)).status()).toBe(404)
    }
  })
  for (const path of paths) expect((await request.get(path)).status()).toBe(200)
  expect((await rest('DELETE', `/api/calls/${id}`)).status).toBe(200)
  for (const path of paths) expect((await request.get(path)).status()).toBe(404)
})

test('the front sends an image in parts too, and only as long as a live call shows it', async ({
  request,
  playwright,
}) => {
  const rest = await restAs(request)
  const apart = await playwright.request.newContext({
    baseURL: new URL((await request.get('/')).url()).origin,
  })
  const token = await logInToRest(apart)
  const buffer = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#c8102e' } })
    .png()
    .toBuffer()
  const uploaded = await apart.post('/api/media', {
    headers: { authorization: `JWT ${token}` },
    multipart: {
      file: { name: 'a.png', mimeType: 'image/png', buffer },
      _payload: JSON.stringify({ alt: 'A red wall' }),
    },
  })
  const { doc } = (await uploaded.json()) as {
    doc: { id: number; mimeType: string; url: string }
  }
  await apart.dispose()
  const { body } = await rest('POST', '/api/calls', {
    ...{ title: 'Hold the picture up', summary: 'High.', languages: ['en'], _status: 'published' },
    ...{ image: doc.id, actions: [{ blockType: 'spread', heading: 'Spread it' }] },
  })
  const { id } = (body as { doc: { id: number } }).doc
  const path = new URL(doc.url, 'http://localhost').pathname
  const whole = await untilHit(request, path)
  const bytes = await whole.body()
  expect(whole.headers()).toMatchObject({
    'content-type': doc.mimeType,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'public, max-age=86400, immutable',
    'x-content-type-options': 'nosniff',
  })
  const part = await request.get(path, { headers: { range: 'bytes=0-9' } })
  expect([part.status(), part.headers()['content-range']]).toEqual([206, `bytes 0-9/${bytes.length}`])
  expect((await rest('PATCH', `/api/calls/${id}`, { _status: 'draft' })).status).toBe(200)
  expect([403, 404]).toContain((await request.get(path)).status())
  expect((await rest('DELETE', `/api/calls/${id}`)).status).toBe(200)
})

test.describe('a kept page', () => {
  test.use({ mayLog: /Executing inline script violates/ })

  test('runs its own scripts and no other', async ({ page, request }) => {
    await untilHit(request, `/calls/${demo.open}`)
    await page.goto(`/calls/${demo.open}?source=flyer`)
    await page.getByRole('button', { name: 'Copy' }).first().click()
    await expect(page.getByRole('button', { name: 'Copied' }).first()).toBeVisible()
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "taken over"'
      document.body.append(script)
    })
    expect(await page.title()).not.toBe('taken over')
    expect(page.url()).toContain('?source=flyer')
  })
})
