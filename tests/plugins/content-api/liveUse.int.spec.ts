import {
  readBranchAddress,
  readEpisodeAddress,
  readLiveArticles,
  readLiveBooks,
  readLiveBranches,
  readLivePodcasts,
  readLiveSlogans,
  readPodcastAddress,
} from 'payload-broadside'
import type { Call } from 'payload-broadside/types'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { recordEvent } from '../../../collections/revisions/events.js'
import { rest } from '../../helpers/rest.js'
import { signupOrganisation, startTestHost, type TestHost } from '../../helpers/testPayload.js'
import { body, campaign, type Id, says } from '../../helpers/content-api/campaign.js'
import { library } from '../../helpers/content-api/library.js'

let host: TestHost
let write: ReturnType<typeof campaign>
let make: ReturnType<typeof library>

beforeAll(async () => {
  host = await startTestHost()
  write = campaign(host.payload)
  make = library(host.payload)
  await host.payload.updateGlobal({
    slug: 'organisation',
    data: signupOrganisation as never,
    overrideAccess: true,
  })
})
afterAll(() => host.stop())

const get = (path: string, init?: RequestInit) => rest(host.config)(`/api/v1${path}`, init)
const actionsOf = async (slug: string): Promise<Call['actions']> => {
  const answer = await get(`/calls/${slug}`)
  return ((await answer.json()) as Call).actions
}
const asked = (locale = 'en') => ({ payload: host.payload, locale, limit: 100 })

const slogans = async (locale?: string) =>
  (await readLiveSlogans(asked(locale))).items.map(({ text }) => text)
const books = async () => (await readLiveBooks(asked())).items.map(({ title }) => title)
const articles = async () => (await readLiveArticles(asked())).items.map(({ title }) => title)
const podcasts = async () => (await readLivePodcasts(asked())).items.map(({ title }) => title)
const branches = async () => (await readLiveBranches(asked())).items.map(({ name }) => name)

const shouts = (...ids: Id[]) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: '665f1f77bcf86cd799439012', blockType: 'slogans', blockName: '', slogans: ids },
})
const reads = (...ids: Id[]) => ({
  blockType: 'readBooks',
  heading: 'Read',
  books: ids.map((book) => ({ book })),
})
const spread = { blockType: 'spread', heading: 'Spread the word' }

describe('what was made for a secret draft', () => {
  it('is nowhere to be read, and appears with the publication', async () => {
    const inField = await write.slogan('Secret line', 'Línea secreta')
    const inText = await write.slogan('Secret text', 'Texto secreto')
    const book = await make.book('Secret book')
    const article = await make.article('Secret article')
    const { id } = await write.draft({
      title: 'Secret plan',
      summary: 'Soon.',
      slogans: [inField],
      body: body(says('Shout'), shouts(inText)),
      actions: [reads(book), { blockType: 'readArticles', heading: 'Read on', articles: [article] }],
    })
    expect([await slogans(), await books(), await articles()]).toEqual([[], [], []])
    await write.publish(id)
    expect(await slogans()).toEqual(['Secret line', 'Secret text'])
    expect(await slogans('es')).toEqual(['Línea secreta', 'Texto secreto'])
    expect([await books(), await articles()]).toEqual([['Secret book'], ['Secret article']])
    await write.withdraw(id)
    expect([await slogans(), await books(), await articles()]).toEqual([[], [], []])
  })

  it('is not read by a later draft of a live call either', async () => {
    const { id } = await write.live('Live already')
    const book = await make.book('Later book')
    await write.edit(id, { actions: [spread, reads(book)] })
    expect(await books()).toEqual([])
    await write.publish(id)
    expect(await books()).toEqual(['Later book'])
    await write.trash('calls', id)
    expect(await books()).toEqual([])
  })

  it('stays secret with its podcast until an episode is published', async () => {
    const podcast = await make.podcast('Secret series')
    const { payload } = host
    const address = { payload, slug: 'secret-series' }
    const episode = { payload, podcast: 'secret-series', slug: 'pilot' }
    const { id } = await payload.create({
      collection: 'episodes',
      data: {
        podcast,
        title: 'Pilot',
        enclosure: { url: 'https://audio.example/a.mp3', type: 'audio/mpeg', length: 9 },
      } as never,
      draft: true,
      overrideAccess: true,
    })
    expect([await podcasts(), await readPodcastAddress(address), await readEpisodeAddress(episode)]).toEqual([
      [],
      null,
      null,
    ])
    expect((await get('/podcasts/secret-series')).status).toBe(404)
    await make.update('episodes', id, { _status: 'published' })
    expect(await podcasts()).toEqual(['Secret series'])
    expect(await readEpisodeAddress(episode)).toMatchObject({ podcast: 'secret-series', moved: false })
    await make.trash('podcasts', podcast)
    expect([await podcasts(), await readPodcastAddress(address), await readEpisodeAddress(episode)]).toEqual([
      [],
      null,
      null,
    ])
    expect((await get('/podcasts/secret-series/episodes/pilot')).status).toBe(404)
  })
})

it('a closed call still uses what it has', async () => {
  const book = await make.book('Kept book')
  const { id } = await write.live('Long ago', {
    actions: [reads(book)],
    closesAt: '2020-01-01T00:00:00.000Z',
  })
  expect(await books()).toEqual(['Kept book'])
  await write.trash('calls', id)
})

it('a slogan in a text is public where that text is: in a language that the call is offered in', async () => {
  const slogan = await write.slogan('Only in a text', 'Solo en un texto')
  const { id } = await write.live('Bilingual')
  const { actions } = (await host.payload.findByID({ collection: 'calls', id, depth: 0 })) as unknown as {
    actions: object[]
  }
  const words = { title: 'Bilingüe', summary: 'En dos lenguas.', body: body(shouts(slogan)) }
  await write.edit(
    id,
    { ...words, actions: actions.map((block) => ({ ...block, heading: 'Difunde' })) },
    'es',
  )
  await write.publish(id)
  expect(await slogans('es')).not.toContain('Solo en un texto')
  await write.publish(id, { languages: ['en', 'es'] })
  expect(await slogans('es')).toContain('Solo en un texto')
  await write.trash('calls', id)
})

it('a slogan in the notes of an episode is public with it', async () => {
  const podcast = await make.podcast('Chants')
  const notes = body(says('We sang'), shouts(await write.slogan('Sung all night', 'Toda la noche')))
  const episode = await make.episode(podcast, 'Songs', { notes })
  expect(await slogans()).toContain('Sung all night')
  await make.unpublish('episodes', episode)
  expect(await slogans()).not.toContain('Sung all night')
  await make.update('episodes', episode, { _status: 'published' })
  await make.trash('podcasts', podcast)
  expect(await slogans()).not.toContain('Sung all night')
})

it('a branch is listed while it is published and not in the trash', async () => {
  const id = await make.branch('Lyon', { country: 'FR' })
  const { payload } = host
  expect(await branches()).toEqual(['Lyon'])
  await make.update('branches', id, { _status: 'draft' })
  expect([await branches(), await readBranchAddress({ payload, slug: 'lyon' })]).toEqual([[], null])
  expect((await get('/branches/lyon')).status).toBe(404)
  await make.update('branches', id, { _status: 'published' })
  await make.trash('branches', id)
  expect([await branches(), (await get('/branches/lyon')).status]).toEqual([[], 404])
})

describe('a step', () => {
  it('loses what is in the trash, and is left out when nothing is left of it', async () => {
    const [one, two] = [await make.book('One'), await make.book('Two')]
    const article = await make.article('Gone')
    const { id } = await write.live('Reads', {
      actions: [
        spread,
        reads(one, two),
        { blockType: 'readArticles', heading: 'Read on', articles: [article] },
      ],
    })
    const types = async () => (await actionsOf('reads')).map(({ type }) => type)
    expect(await types()).toEqual(['spread', 'readBooks', 'readArticles'])
    await make.trash('books', one)
    await make.trash('articles', article)
    const actions = await actionsOf('reads')
    expect(actions).toMatchObject([
      { type: 'spread' },
      { type: 'readBooks', books: [{ book: { title: 'Two' } }] },
    ])
    expect([await books(), await articles()]).toEqual([['Two'], []])
    await make.trash('books', two)
    expect(await types()).toEqual(['spread'])
    await write.trash('calls', id)
  })

  it('is left out while its episode or its pinned branch is not published', async () => {
    const podcast = await make.podcast('Nights')
    const episode = await make.episode(podcast, 'Night')
    const branch = await make.branch('Bilbao')
    const { id } = await write.live('Leads', {
      actions: [
        spread,
        { blockType: 'listen', heading: 'Listen', episode, startTime: 5 },
        { blockType: 'findBranch', heading: 'Near you', branch },
        { blockType: 'findBranch', heading: 'Anywhere' },
      ],
    })
    expect(await actionsOf('leads')).toMatchObject([
      { type: 'spread' },
      { type: 'listen', startTime: 5, episode: { slug: 'night', podcast: { slug: 'nights' } } },
      { type: 'findBranch', branch: { slug: 'bilbao' }, countries: [] },
      { type: 'findBranch', branch: null, countries: [{ code: 'ES', cities: [{ name: 'Bilbao' }] }] },
    ])
    const before = await get('/calls/leads')
    await make.unpublish('episodes', episode)
    await make.unpublish('branches', branch)
    expect((await actionsOf('leads')).map(({ type }) => type)).toEqual(['spread'])
    const since = { 'If-Modified-Since': before.headers.get('last-modified')! }
    expect((await get('/calls/leads', { headers: since })).status).toBe(200)
    await make.update('episodes', episode, { _status: 'published' })
    await make.trash('podcasts', podcast)
    expect((await actionsOf('leads')).map(({ type }) => type)).toEqual(['spread'])
    await write.trash('calls', id)
  })

  it('asks for consents in the words of the language, and is left out without one that it needs', async () => {
    const news = await make.consent('news', 'Write to me.', 'Escríbanme.')
    const share = await make.consent('share', 'Pass my name on.', 'Compartan mi nombre.')
    const { id } = await write.live('Joins', {
      actions: [
        spread,
        {
          blockType: 'signUp',
          heading: 'Sign up',
          button: 'Count me in',
          consents: [{ consent: news, required: true }, { consent: share }],
        },
      ],
    })
    expect((await actionsOf('joins'))[1]).toMatchObject({
      button: 'Count me in',
      consents: [
        { key: 'news', purpose: 'About news', wording: 'Write to me.', required: true },
        { key: 'share', wording: 'Pass my name on.', required: false },
      ],
    })
    await make.trash('consents', share)
    expect((await actionsOf('joins'))[1]).toMatchObject({ consents: [{ key: 'news' }] })
    await host.payload.db.updateOne({
      collection: 'consents',
      id: news,
      data: { purpose: { es: 'Sobre news' }, wording: { es: 'Escríbanme.' } },
      returning: false,
    })
    // A write past the hooks tells nobody.
    await recordEvent({
      payload: host.payload,
      kind: 'changed',
      documents: [{ collection: 'consents', id: news }],
    })
    expect((await actionsOf('joins')).map(({ type }) => type)).toEqual(['spread'])
    await write.trash('calls', id)
  })
})

it('a recording in the trash is not played, whatever the episode remembers of it', async () => {
  const podcast = await make.podcast('Lost tapes')
  const recording = await make.recording()
  await make.episode(podcast, 'Tape', { enclosure: undefined, recording })
  const enclosure = async () =>
    ((await (await get('/podcasts/lost-tapes/episodes/tape')).json()) as { enclosure: unknown }).enclosure
  expect(await enclosure()).not.toBeNull()
  await make.trash('recordings', recording)
  expect(await enclosure()).toBeNull()
})

it('a call is read with as many queries whether it leads to one thing of a kind or to many', async () => {
  const some = await Promise.all(
    ['B1', 'B2', 'B3', 'B4'].map(async (title) => make.book(title, { cover: await write.image(title) })),
  )
  const few = await write.live('Few', { actions: [reads(some[0]!)] })
  const many = await write.live('Many', { actions: [reads(...some), reads(some[1]!)] })
  const find = vi.spyOn(host.payload.db, 'find')
  const count = async (slug: string) => {
    find.mockClear()
    expect(await actionsOf(slug)).not.toEqual([])
    // What other processes did is looked for once a second, not once an answer.
    return find.mock.calls.filter(([{ collection }]) => String(collection) !== 'revisions').length
  }
  expect(await count('many')).toBe(await count('few'))
  find.mockRestore()
  await write.trash('calls', few.id)
  await write.trash('calls', many.id)
})

it('a list is not what a cache has once something has left it', async () => {
  const book = await make.book('Short lived')
  const { id } = await write.live('Holds a book', { actions: [reads(book)] })
  // In the second of a change no date is told that would hold for what changes later in it.
  const settle = () => new Promise((resolve) => setTimeout(resolve, 1100))
  await settle()
  for (const leave of [() => make.trash('books', book), () => write.trash('calls', id)]) {
    const before = await get('/books')
    const headers = { 'If-Modified-Since': before.headers.get('last-modified')! }
    expect((await get('/books', { headers })).status).toBe(304)
    await leave()
    expect((await get('/books', { headers })).status).toBe(200)
    await settle()
  }
})
