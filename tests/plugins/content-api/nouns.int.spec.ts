import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { readLiveCountries, readLiveReadingList, readReadingListAddress } from 'payload-broadside'
import type {
  ArticleList,
  BookList,
  Branch,
  BranchList,
  Episode,
  Podcast,
  PodcastList,
  SloganList,
} from 'payload-broadside/types'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as contract from '../../../plugins/content-api/contract/index.js'
import { findMisfits } from '../../helpers/findMisfits.js'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'
import { body, linkToPage, paragraph } from '../../helpers/content-api/campaign.js'
import { writeGate } from '../../helpers/content-api/gate.js'

let host: TestHost
let gate: Awaited<ReturnType<typeof writeGate>>

const site = 'http://localhost:3000'
const get = (path: string, init?: RequestInit) => rest(host.config)(`/api/v1${path}`, init)
const read = async <Answer>(path: string): Promise<Answer> => (await get(path)).json()
const problem = async (answer: Response): Promise<[number, string]> => {
  const it = contract.problemSchema.parse(await answer.json())
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  return [answer.status, it.code]
}

beforeAll(async () => {
  host = await startTestHost()
  gate = await writeGate(host.payload)
  // In the second of a change `Last-Modified` says the second before.
  await sleep(1000 - (Date.now() % 1000))
})
afterAll(() => host.stop())

const answers = [
  ['/slogans', 'SloganList', contract.sloganListSchema],
  ['/podcasts', 'PodcastList', contract.podcastListSchema],
  ['/books', 'BookList', contract.bookListSchema],
  ['/articles', 'ArticleList', contract.articleListSchema],
  ['/branches', 'BranchList', contract.branchListSchema],
  ['/podcasts/the-gate', 'Podcast', contract.podcastSchema],
  ['/podcasts/the-gate/episodes/first-night', 'Episode', contract.episodeSchema],
  ['/branches/madrid', 'Branch', contract.branchSchema],
] as const

const lists = answers.filter(([, name]) => name.endsWith('List')).map(([path]) => path)
const addresses = answers.map(([path]) => path)

describe('an answer', () => {
  it.each(answers)(
    'of %s is what contract and description say of it, and no more',
    async (path, name, schema) => {
      const ajv = new Ajv2020({ strict: false })
      addFormats.default(ajv)
      ajv.addSchema(await read<object>('/openapi.json'), 'api')
      const fits = ajv.getSchema(`api#/components/schemas/${name}`)!
      for (const search of ['', '?locale=es']) {
        const answer = await read<object>(`${path}${search}`)
        expect(schema.parse(answer)).toEqual(answer)
        expect([fits(answer), fits.errors]).toEqual([true, null])
      }
    },
  )

  it.each(addresses)('of %s has no private field', async (path) => {
    expect(await (await get(path)).text()).not.toMatch(
      /private|ownerEmail|organisers|previousSlugs|filename|_status|deletedAt|importFeed/i,
    )
  })

  it.each(addresses)('of %s is told caches, heads and other origins as a call is', async (path) => {
    const whole = await get(path)
    const etag = whole.headers.get('etag')!
    expect(etag).toMatch(/^"[\w-]+"$/)
    expect(whole.headers.get('access-control-allow-origin')).toBe('*')
    expect(whole.headers.get('content-language')).toBe('en')
    for (const [name, value] of [
      ['If-None-Match', etag],
      ['If-Modified-Since', whole.headers.get('last-modified')!],
    ] as const) {
      expect((await get(path, { headers: { [name]: value } })).status).toBe(304)
    }
    const head = await get(path, { method: 'HEAD' })
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag])
    expect((await get(path, { method: 'OPTIONS' })).status).toBe(204)
  })

  it.each(addresses)('of %s is the same for everybody', async (path) => {
    const known = await get(path, { headers: { 'Accept-Language': 'es', Cookie: 'payload-lng=es' } })
    expect(await known.text()).toBe(await (await get(path)).text())
  })

  it.each(addresses)('of %s is none where a parameter is asked for that it does not have', async (path) => {
    const answer = await get(`${path}?draft=true&where[id][equals]=0`)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toMatch(/BAD_PARAMETER.*`draft`, `where\[id\]\[equals\]`/)
  })
})

describe('a list', () => {
  it.each(['/calls', ...lists])(
    'at %s has, on request, only what was edited after an instant',
    async (path) => {
      type Page = { items: object[]; total: number; modified: string }
      const all = await read<Page>(`${path}?limit=100`)
      expect(await read(`${path}?modified=${all.modified}`)).toMatchObject({
        items: [],
        total: 0,
        modified: null,
      })
      const before = new Date(Date.parse(all.modified) - 1).toISOString()
      const newest = await read<Page>(`${path}?limit=100&modified=${before}`)
      expect(newest).toMatchObject({ modified: all.modified, total: newest.items.length })
      expect(newest.items.length).toBeGreaterThan(0)
      expect(all.items).toEqual(expect.arrayContaining(newest.items))
      expect(await read(`${path}?limit=100&modified=1980-01-01T00:00:00Z`)).toEqual(all)
    },
  )

  it('of what was edited after an instant has what is edited then, and a podcast without new episodes stays', async () => {
    const { items, modified } = await read<BookList>('/books')
    const { id } = items.at(-1)!
    const { db } = host.payload
    await host.payload.update({
      collection: 'books',
      id: db.defaultIDType === 'number' ? Number(id) : id,
      data: { year: 1999 },
      overrideAccess: true,
    })
    const since = await read<BookList>(`/books?modified=${modified}`)
    expect(since.items.map(({ id, year }) => [id, year])).toEqual([[id, 1999]])
    const podcast = await read<Podcast>(`/podcasts/the-gate?modified=${new Date().toISOString()}`)
    expect([podcast.slug, podcast.list.total]).toEqual(['the-gate', 0])
  })

  it('of books is by title, in the alphabet of its language, with what a reader needs to find them', async () => {
    const { items, total, modified } = await read<BookList>('/books')
    expect([items.map(({ title }) => title), total]).toEqual([['A walk', 'Émigrés'], 2])
    expect(items[0]).toMatchObject({
      authors: ['N. Writer', 'O. Other'],
      isbn: '9780306406157',
      isbnHyphenated: '978-0-306-40615-7',
      cover: { alt: 'A red cover' },
      links: [{ kind: 'library', label: 'The city’s', url: 'https://library.example/walk' }],
    })
    expect(modified).toMatch(/Z$/)
  })

  it('of articles is newest first, and what has no date comes last', async () => {
    const { items } = await read<ArticleList>('/articles')
    expect(items.map(({ publishedOn }) => publishedOn)).toEqual(['2026-05-01', null])
  })

  it('of podcasts says how many episodes of each are published', async () => {
    await host.payload.create({
      collection: 'episodes',
      data: { podcast: gate.ids.podcast, title: 'Unfinished' } as never,
      draft: true,
      overrideAccess: true,
    })
    const { items } = await read<PodcastList>('/podcasts')
    expect(items.map(({ slug, episodes }) => [slug, episodes])).toEqual([['the-gate', 2]])
  })

  it('of branches is by country as it is called in the language, by city and by name', async () => {
    const slugs = async (search: string) =>
      (await read<BranchList>(`/branches${search}`)).items.map(({ slug }) => slug)
    expect(await slugs('')).toEqual(['dakar', 'madrid'])
    expect(await slugs('?locale=es')).toEqual(['madrid', 'dakar'])
  })

  it('of branches is also of one country', async () => {
    const { items, total } = await read<BranchList>('/branches?country=ES&locale=es')
    expect([items.length, total, items[0]!.country]).toEqual([1, 1, { code: 'ES', name: 'España' }])
    expect((await read<BranchList>('/branches?country=FR')).items).toEqual([])
  })

  it('of slogans has those that are worded in the language, and no others', async () => {
    const english = await gate.write.slogan('English alone', 'Solo un momento')
    await gate.write.live('Another call', { slogans: [english] })
    await host.payload.db.updateOne({
      collection: 'slogans',
      id: english,
      data: { text: { en: 'English alone' }, key: { en: 'english alone' } },
      returning: false,
    })
    const texts = async (locale: string) =>
      (await read<SloganList>(`/slogans?locale=${locale}`)).items.map(({ text }) => text)
    expect(await texts('en')).toEqual(['English alone', 'Let them all in!'])
    expect(await texts('es')).toEqual(['¡Déjenlos entrar!'])
  })

  it.each(lists)('%s shows each of its items once, whatever the size of its pages', async (path) => {
    type List = { items: { id: string }[]; total: number; pages: number }
    const whole = await read<List>(path)
    const pages = await Promise.all(
      Array.from({ length: whole.total }, (_, index) => read<List>(`${path}?limit=1&page=${index + 1}`)),
    )
    expect(pages.flatMap(({ items }) => items)).toEqual(whole.items)
    expect(pages[0]).toMatchObject({ total: whole.total, pages: whole.total })
    expect((await read<List>(`${path}?page=999999999999&limit=100`)).items).toEqual([])
  })

  it.each([...lists, '/podcasts/the-gate'])(
    '%s refuses parameters that are none, and names them',
    async (path) => {
      for (const search of [
        'limit=1e9',
        'limit=0',
        'limit=101',
        'limit[gt]=1',
        'page=-1',
        'locale=xx',
        'page=%00',
      ]) {
        const answer = await get(`${path}?${search}`)
        expect((await answer.clone().json()).detail).toContain(`\`${/\w+/.exec(search)![0]}\``)
        expect(await problem(answer)).toEqual([400, 'BAD_PARAMETER'])
      }
    },
  )

  it.each(['', 'es', 'XX', 'ESP', 'ES&country=FR', 'ES%00', '%F0%9F%94%A5'])(
    'refuses the country %j',
    async (country) => {
      expect(await problem(await get(`/branches?country=${country}`))).toEqual([400, 'BAD_PARAMETER'])
    },
  )
})

describe('a podcast', () => {
  it('has its episodes newest first, in pages', async () => {
    const podcast = await read<Podcast>('/podcasts/the-gate')
    expect(podcast.list.items.map(({ slug }) => slug)).toEqual(['second-night', 'first-night'])
    expect(podcast).toMatchObject({ episodes: 2, type: 'serial', siteURL: 'https://gate.example/' })
    const page = await read<Podcast>('/podcasts/the-gate?limit=1&page=2')
    expect(page.list).toMatchObject({ items: [{ slug: 'first-night' }], page: 2, pages: 2, total: 2 })
    expect(page.episodes).toBe(2)
  })

  it('sends whoever asks under an earlier address to the new one, for the same page', async () => {
    const { podcast } = gate.ids
    await gate.make.update('podcasts', podcast, { slug: 'the-old-gate' })
    const answer = await get('/podcasts/the-gate?locale=es&page=2')
    expect([answer.status, answer.headers.get('location')]).toEqual([
      301,
      `${site}/api/v1/podcasts/the-old-gate?locale=es&page=2`,
    ])
    const episode = await get('/podcasts/the-gate/episodes/first-night')
    expect([episode.status, episode.headers.get('location')]).toEqual([
      301,
      `${site}/api/v1/podcasts/the-old-gate/episodes/first-night`,
    ])
    await gate.make.update('podcasts', podcast, { slug: 'the-gate' })
    expect((await get('/podcasts/the-gate')).status).toBe(200)
  })
})

describe('an episode', () => {
  it('plays our recording, by its absolute address, type and length', async () => {
    const { enclosure, duration } = await read<Episode>('/podcasts/the-gate/episodes/first-night')
    expect(enclosure).toEqual({
      url: expect.stringMatching(/^http:\/\/localhost:3000\/api\/recordings\/file\/\w+\.mp3$/),
      type: 'audio/mpeg',
      length: 63_321,
    })
    expect(duration).toBeGreaterThan(10)
    const file = await rest(host.config)(new URL(enclosure!.url).pathname)
    expect([file.status, (await file.arrayBuffer()).byteLength]).toEqual([200, enclosure!.length])
  })

  it('plays audio that lies elsewhere', async () => {
    const { enclosure } = await read<Episode>('/podcasts/the-gate/episodes/second-night')
    expect(enclosure).toEqual({
      url: 'https://audio.example/Second%20night.mp3',
      type: 'audio/mpeg',
      length: 9000,
    })
  })

  it('tells what is said in it by the moment and as one text, and has its notes as HTML', async () => {
    const { transcript, notes, chapters } = await read<Episode>('/podcasts/the-gate/episodes/first-night')
    expect(transcript!.cues).toHaveLength(3)
    expect(transcript!.cues[2]).toEqual({ start: 4, end: 5.5, text: 'Come in.', speaker: 'Amos' })
    expect(transcript!.text).toBe('Nora: It is cold. Very.\n\nAmos: Come in.')
    expect(notes!.html).toContain(`<a href="${site}/calls/in-your-city"`)
    expect(chapters).toEqual([{ start: 0, title: 'Cold', url: null }])
  })

  it('sends whoever asks under an earlier address to the new one', async () => {
    await gate.make.update('episodes', gate.ids.second, { slug: 'night-two', _status: 'published' })
    const answer = await get('/podcasts/the-gate/episodes/second-night?locale=es')
    expect([answer.status, answer.headers.get('location')]).toEqual([
      301,
      `${site}/api/v1/podcasts/the-gate/episodes/night-two?locale=es`,
    ])
  })
})

describe('a branch', () => {
  it('is answered with its region and a phone number to read', async () => {
    const branch = await read<Branch>('/branches/madrid?locale=es')
    expect(branch).toMatchObject({
      url: `${site}/es/branches/madrid`,
      country: { code: 'ES', name: 'España' },
      region: { code: 'ES-MD', name: 'Comunidad de Madrid' },
      coordinates: { latitude: 40.4168, longitude: -3.7038 },
      phoneFormatted: '+34 911 23 45 67',
      socials: [{ platform: 'mastodon', url: 'https://social.example/@madrid' }],
    })
    expect(branch.languages.map(({ url }) => url)).toEqual([
      `${site}/branches/madrid`,
      `${site}/es/branches/madrid`,
    ])
  })

  it('sends whoever asks under an earlier address to the new one', async () => {
    await gate.make.update('branches', gate.ids.dakar, { slug: 'senegal', _status: 'published' })
    const answer = await get('/branches/dakar')
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `${site}/api/v1/branches/senegal`])
  })

  it('stands among the others by country and city', async () => {
    const countries = await readLiveCountries({ payload: host.payload, locale: 'es' })
    expect(countries.map(({ name, cities }) => [name, cities.map((city) => city.name)])).toEqual([
      ['España', ['Madrid']],
      ['Senegal', ['Dakar']],
    ])
  })
})

it('a call’s reading list is found under the call’s address', async () => {
  const { payload } = host
  const found = await readLiveReadingList({ payload, slug: 'open-the-border', locale: 'es' })
  expect(found).toMatchObject({
    kind: 'readingList',
    call: { slug: 'open-the-border', locale: 'es' },
    lists: [{ url: `${site}/es/calls/open-the-border/books`, books: [{ note: 'Short.' }, { note: null }] }],
  })
  expect(await readReadingListAddress({ payload, slug: 'open-the-border' })).toMatchObject({ moved: false })
  expect(await readLiveReadingList({ payload, slug: 'in-your-city', locale: 'en' })).toEqual({ kind: 'none' })
  expect(await readReadingListAddress({ payload, slug: 'in-your-city' })).toBeNull()
})

describe('an address of nothing', () => {
  const hostile = [
    'nothing',
    '%00',
    "'%20OR%201=1--",
    '%7B%22$ne%22:null%7D',
    '__proto__',
    'x'.repeat(300),
    '1',
  ]
  it.each(hostile)('%s gets 404, each noun with its own code', async (slug) => {
    expect(await problem(await get(`/podcasts/${slug}`))).toEqual([404, 'PODCAST_NOT_FOUND'])
    expect(await problem(await get(`/podcasts/the-gate/episodes/${slug}`))).toEqual([
      404,
      'EPISODE_NOT_FOUND',
    ])
    expect(await problem(await get(`/podcasts/${slug}/episodes/first-night`))).toEqual([
      404,
      'EPISODE_NOT_FOUND',
    ])
    expect(await problem(await get(`/branches/${slug}`))).toEqual([404, 'BRANCH_NOT_FOUND'])
  })
})

it('every answer is valid by the description whatever characters an address has, and names it the same everywhere', async () => {
  const odd = JSON.parse(readFileSync('tests/fixtures/addresses-in-answers.json', 'utf8')) as string[]
  const { make, write, ids } = gate
  const logo = ids.cover
  await host.payload.updateGlobal({
    slug: 'organisation',
    data: { siteURL: odd[0], privacyNoticeURL: odd[1] },
    overrideAccess: true,
  })
  const article = await make.article('Odd', { url: odd[0] })
  const book = await make.book('Odd', { links: [{ kind: 'shop', url: odd[0] }] })
  const podcast = await make.podcast('Odd', { siteURL: odd[0] })
  const episode = await make.episode(podcast, 'Odd', {
    enclosure: { url: odd[0], type: 'audio/mpeg', length: 9000 },
    chapters: [{ start: 0, title: 'Odd', url: odd[1] }],
  })
  await make.branch('Odd', { website: odd[0], socials: [{ platform: 'x', url: odd[1] }] })
  await write.live('Odd', {
    body: body(paragraph(linkToPage(odd[0]!, 'there'), linkToPage(odd[1]!, 'and there'))),
    partners: [
      { name: 'One', url: odd[0], logo },
      { name: 'Two', url: odd[1] },
    ],
    actions: [
      { blockType: 'link', heading: 'Go', label: 'Go', url: odd[0] },
      { blockType: 'partnerCall', heading: 'Support', title: 'Theirs', url: odd[1] },
      { blockType: 'readArticles', heading: 'Read', articles: [article] },
      { blockType: 'readBooks', heading: 'Read on', books: [{ book }] },
      { blockType: 'listen', heading: 'Listen', episode },
      { blockType: 'signUp', heading: 'Sign up', button: 'I do', consents: [{ consent: ids.news }] },
    ],
  })
  const { misfits, asked } = await findMisfits(host.config)
  expect(misfits).toEqual([])
  expect(asked).toContain('/calls/odd?locale=en')
  expect(asked).toContain('/podcasts/odd/episodes/odd?locale=es')
  const text = await (await get('/calls/odd')).text()
  expect(text).toContain('https://p.example.org/?filter%5Bname%5D=x')
  expect(text).not.toMatch(/filter\[name\]|b\|c/)
})
