import { setTimeout as sleep } from 'node:timers/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmptyDatabase, emptyDatabase } from '../../helpers/emptyDatabase.js'
import { buildSignupProgram, type SignupProcess } from '../../helpers/signupProcess.js'

// Two processes on one database, each of which keeps its answers. One writes; both answer.

type Id = number | string
type Program = Awaited<ReturnType<typeof buildSignupProgram>>

let empty: EmptyDatabase
let program: Program
let here: SignupProcess
let elsewhere: SignupProcess

/** Another process learns of a change within this time; the rest is what an answer takes on a busy machine. */
const withinMs = 2000 + 1000

const write = async (slug: string, data: object, id?: Id, locale?: string): Promise<Id> =>
  (await here.ask('write', { slug, id, data, locale }))!
const get = async (from: SignupProcess, path: string) => {
  const answer = await from.get(`/api/v1${path}`)
  return { status: answer.status, etag: answer.headers.get('etag'), text: await answer.text() }
}
const call = '/calls/whole'
const spread = { blockType: 'spread', heading: 'Spread it' }
const live = (title: string, more: object = {}) => ({
  ...{ title, summary: `${title}, in short.`, languages: ['en'], actions: [spread], _status: 'published' },
  ...more,
})

const ids: Record<string, Id> = {}

beforeAll(async () => {
  empty = await emptyDatabase()
  program = await buildSignupProgram()
  here = await program.start(empty.settings)
  elsewhere = await program.start(empty.settings)
  const picture = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#c8102e' } })
    .jpeg()
    .toBuffer()
  ids.cover = (await here.ask('write', {
    slug: 'media',
    data: { alt: 'A red cover' },
    file: { data: picture.toString('base64'), name: 'cover.jpg', mimetype: 'image/jpeg' },
  }))!
  ids.book = await write('books', { title: 'A walk', authors: ['N. Writer'], cover: ids.cover })
  ids.article = await write('articles', { title: 'At the gate', url: 'https://paper.example/gate' })
  ids.slogan = await write('slogans', { text: 'Let them in' })
  ids.podcast = await write('podcasts', { title: 'The gate', description: 'Told.', language: 'en' })
  const enclosure = { url: 'https://audio.example/1.mp3', type: 'audio/mpeg', length: 9000 }
  ids.episode = await write('episodes', {
    ...{ podcast: ids.podcast, title: 'First night', enclosure, _status: 'published' },
  })
  ids.branch = await write('branches', { name: 'North', city: 'Leeds', country: 'GB', _status: 'published' })
  ids.consent = await write('consents', { key: 'news', purpose: 'News', wording: 'Send me news.' })
  ids.other = await write('calls', live('The other one'))
  ids.whole = await write(
    'calls',
    live('Whole', {
      slogans: [ids.slogan],
      actions: [
        { blockType: 'readBooks', heading: 'Read', books: [{ book: ids.book }] },
        { blockType: 'readArticles', heading: 'Know', articles: [ids.article] },
        { blockType: 'listen', heading: 'Listen', episode: ids.episode },
        { blockType: 'findBranch', heading: 'Near you' },
        { blockType: 'joinCall', heading: 'Join', call: ids.other },
        {
          ...{ blockType: 'signUp', heading: 'Sign', button: 'Yes' },
          fields: [{ field: 'firstName', why: 'So.' }],
          consents: [{ consent: ids.consent, required: true }],
        },
      ],
    }),
  )
}, 240_000)
afterAll(async () => {
  await here?.kill()
  await elsewhere?.kill()
  program?.remove()
  await empty?.remove()
})

/** Does something here, and waits until both processes answer so; this one at once. */
const changes = async (
  path: string,
  isNew: (answer: Awaited<ReturnType<typeof get>>) => boolean,
  change: () => Promise<unknown>,
) => {
  for (const from of [here, elsewhere]) {
    const [one, other] = [await get(from, path), await get(from, path)]
    expect([isNew(one), other.etag]).toEqual([false, one.etag])
  }
  await change()
  const began = Date.now()
  expect(isNew(await get(here, path))).toBe(true)
  while (!isNew(await get(elsewhere, path))) {
    expect(Date.now() - began).toBeLessThan(withinMs)
    await sleep(50)
  }
}
const says = (text: string) => (answer: { text: string }) => answer.text.includes(text)
const trash = { deletedAt: new Date().toISOString() }

describe('a call’s document is new in both processes after a change of', () => {
  it.each<[string, () => Promise<unknown>, (answer: { text: string }) => boolean]>([
    [
      'its own title',
      () => write('calls', { title: 'Whole and new', _status: 'published' }, ids.whole),
      says('Whole and new'),
    ],
    ['a slogan', () => write('slogans', { text: 'Let them all in' }, ids.slogan), says('Let them all in')],
    ['a book', () => write('books', { title: 'A long walk' }, ids.book), says('A long walk')],
    ['a book’s cover', () => write('media', { alt: 'A torn cover' }, ids.cover), says('A torn cover')],
    [
      'an article',
      () => write('articles', { title: 'Behind the gate' }, ids.article),
      says('Behind the gate'),
    ],
    ['a podcast', () => write('podcasts', { title: 'The old gate' }, ids.podcast), says('The old gate')],
    [
      'an episode',
      () => write('episodes', { title: 'Second night', _status: 'published' }, ids.episode),
      says('Second night'),
    ],
    ['a branch', () => write('branches', { name: 'South', _status: 'published' }, ids.branch), says('South')],
    [
      'which branches there are',
      () => write('branches', { name: 'Westend', city: 'York', country: 'GB', _status: 'published' }),
      says('Westend'),
    ],
    [
      'a consent',
      () => write('consents', { wording: 'Send me all news.' }, ids.consent),
      says('Send me all news.'),
    ],
    [
      'a call that it leads to',
      () => write('calls', { title: 'Yet another', _status: 'published' }, ids.other),
      says('Yet another'),
    ],
    ['the organisation', () => write('organisation', { name: 'Closed Roads' }), says('Closed Roads')],
  ])('%s', (_, change, isNew) => changes(call, isNew, change))

  it('an image’s focal point', async () => {
    const read = async () => {
      const { text } = await get(here, call)
      return /"sizes":\[(?:(?!\]).)*\]/.exec(text)![0]
    }
    const before = await read()
    await changes(
      call,
      ({ text }) => !text.includes(before),
      () => write('media', { focalX: 5, focalY: 95 }, ids.cover),
    )
  })

  it('an article that goes to the trash, and comes out of it', async () => {
    await changes(
      call,
      (answer) => !says('Behind the gate')(answer),
      () => write('articles', trash, ids.article),
    )
    await changes(call, says('Behind the gate'), () => write('articles', { deletedAt: null }, ids.article))
  })

  it('a podcast that goes to the trash with its episodes, and comes out of it', async () => {
    await changes(
      call,
      (answer) => !says('Second night')(answer),
      () => write('podcasts', trash, ids.podcast),
    )
    await changes(call, says('Second night'), () => write('podcasts', { deletedAt: null }, ids.podcast))
  })

  it('a call that it leads to, taken offline', () =>
    changes(
      call,
      (answer) => !says('Yet another')(answer),
      () => write('calls', { _status: 'draft' }, ids.other),
    ))

  it('the time that passes: it closes in both at once, and nobody saves anything', async () => {
    const closesAt = new Date(Date.now() + 4000)
    await write('calls', { closesAt: closesAt.toISOString(), _status: 'published' }, ids.whole)
    for (const from of [here, elsewhere])
      while (!says(closesAt.toISOString())(await get(from, call))) await sleep(50)
    expect(says('"state":"open"')(await get(elsewhere, call))).toBe(true)
    const early = await elsewhere.get(`/api/v1${call}`)
    expect(Number(/s-maxage=(\d+)/.exec(early.headers.get('cache-control')!)![1])).toBeLessThanOrEqual(4)
    await sleep(closesAt.getTime() - Date.now() + 20)
    for (const from of [here, elsewhere]) expect(says('"state":"closed"')(await get(from, call))).toBe(true)
    await write('calls', { closesAt: null, _status: 'published' }, ids.whole)
  })
})

describe('a list is new in both processes after a change of', () => {
  it('what is in it', async () => {
    await changes('/calls', says('Brand new'), () => write('calls', live('Brand new')))
    await changes('/slogans', says('Nobody is illegal'), async () => {
      const slogan = await write('slogans', { text: 'Nobody is illegal' })
      await write('calls', { slogans: [ids.slogan, slogan], _status: 'published' }, ids.whole)
    })
    await changes('/podcasts/the-gate', says('Third night'), () =>
      write('episodes', {
        ...{ podcast: ids.podcast, title: 'Third night', _status: 'published' },
        enclosure: { url: 'https://audio.example/3.mp3', type: 'audio/mpeg', length: 9000 },
      }),
    )
  })

  it('what stands there', async () => {
    await changes('/books', says('The longest walk'), () =>
      write('books', { title: 'The longest walk' }, ids.book),
    )
    await changes('/branches', says('Nowhere'), () =>
      write('branches', { city: 'Nowhere', _status: 'published' }, ids.branch),
    )
    await changes('/organisation', says('Open again'), () => write('organisation', { name: 'Open again' }))
  })
})

it('what does not depend on a change stays the bytes that it was', async () => {
  // In the second of a change, `Last-Modified` says the second before it.
  await sleep(1100)
  const before = await here.get(`/api/v1${call}`)
  await write('calls', live('Beside it'))
  await write('articles', { title: 'Used by nobody', url: 'https://paper.example/nobody' })
  const after = await here.get(`/api/v1${call}`)
  for (const name of ['etag', 'last-modified']) expect(after.headers.get(name)).toBe(before.headers.get(name))
})

it('a call that is withdrawn is gone from both', async () => {
  await changes(
    call,
    ({ status }) => status === 410,
    () => here.ask('withdraw', ids.whole!),
  )
  for (const from of [here, elsewhere])
    expect([(await get(from, call)).status, says('Whole and new')(await get(from, '/calls'))]).toEqual([
      410,
      false,
    ])
}, 30_000)
