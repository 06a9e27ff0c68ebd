import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { categories } from '../../../collections/podcasts/categories.js'
import { toCategory, toPodcastGuid } from '../../../collections/podcasts/hooks.js'
import { type Door, openDoors } from '../../helpers/doors.js'
import { inWords } from '../../helpers/messages.js'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Row = Record<string, unknown> & { id: number | string }

const password = 'a long enough password'
let host: TestHost
let payload: Payload
const tokens: Record<string, string> = {}
let doors: [string, Door][]

const logIn = async (role: string) => {
  const email = `${role}@example.org`
  const data = { email, password, name: role, roles: [role] }
  await payload.create({ collection: 'users', data: data as never, overrideAccess: true })
  tokens[role] = (await payload.login({ collection: 'users', data: { email, password } })).token!
}

beforeAll(async () => {
  host = await startTestHost()
  payload = host.payload
  for (const role of ['editor', 'organiser', 'admin']) await logIn(role)
  doors = openDoors({ host, token: tokens.editor!, collection: 'podcasts' as never, singular: 'Podcast' })
})
afterAll(() => host.stop())

const complete = (title: string, data: object = {}) => ({ title, description: 'What one hears.', ...data })

const create = (data: object) =>
  payload.create({
    collection: 'podcasts' as never,
    data: data as never,
    overrideAccess: true,
  }) as unknown as Promise<Row>

const read = (id: number | string) =>
  payload.findByID({
    collection: 'podcasts' as never,
    id,
    overrideAccess: true,
    depth: 0,
  }) as unknown as Promise<Row>

const ask = (path: string, as?: string, init: RequestInit = {}) =>
  rest(host.config)(path, { ...init, headers: as ? { authorization: `JWT ${tokens[as]}` } : {} })

/** What holds at every door, in both languages. */
const refusedEverywhere = async (data: Record<string, unknown>, path: string, en: RegExp, es: RegExp) => {
  for (const [door, write] of doors) {
    for (const [language, sentence] of [
      ['en', en],
      ['es', es],
    ] as const) {
      const { faults } = await write({ data: complete('Refused', data), language })
      expect(faults, door).toEqual([{ path, message: expect.stringMatching(sentence) as string }])
    }
  }
}

describe('a podcast', () => {
  it('is kept tidy at every door', async () => {
    for (const [door, write] of doors) {
      const { id, faults } = await write({
        data: {
          title: '  The  night\nwatch ',
          description: ' A small radio. ',
          author: ' Lanternfolk ',
          siteURL: 'EXAMPLE.org/night',
          language: 'es_mx',
          category: 'news: politics',
          ownerEmail: ' radio@example.org ',
          type: 'serial',
          explicit: true,
        },
      })
      expect(faults, door).toEqual([])
      expect(await read(id!)).toMatchObject({
        title: 'The night watch',
        description: 'A small radio.',
        author: 'Lanternfolk',
        siteURL: 'https://example.org/night',
        language: 'es-MX',
        category: 'News > Politics',
        ownerEmail: 'radio@example.org',
        type: 'serial',
        explicit: true,
      })
    }
  })

  it('is episodic, for everybody and without the rest where nothing is said', async () => {
    const made = await create(complete('Plain'))
    expect(made).toMatchObject({ type: 'episodic', explicit: false })
    for (const field of [
      'author',
      'siteURL',
      'language',
      'category',
      'ownerEmail',
      'importFeedURL',
      'artwork',
    ])
      expect(made[field] ?? null, field).toBeNull()
  })

  it.each<[string, Record<string, unknown>, string, RegExp, RegExp]>([
    ['no title', { title: ' ' }, 'title', /Write the title/, /Escribe el título/],
    [
      'a title of 201 characters',
      { title: 'x'.repeat(201) },
      'title',
      /201 characters and may have 200/,
      /201 caracteres y puede tener 200/,
    ],
    ['no description', { description: '' }, 'description', /what one hears/, /qué se oye/],
    [
      'a description of 4001 characters',
      { description: 'x'.repeat(4001) },
      'description',
      /may have 4000/,
      /puede tener 4000/,
    ],
    ['an author of 121 characters', { author: 'x'.repeat(121) }, 'author', /may have 120/, /puede tener 120/],
    [
      'two e-mail addresses',
      { ownerEmail: 'a@example.org, b@example.org' },
      'ownerEmail',
      /not one e-mail/,
      /no es una sola/,
    ],
    [
      'a website that is none',
      { siteURL: 'javascript:alert(1)' },
      'siteURL',
      /Only web addresses/,
      /Solo se puede enlazar/,
    ],
    [
      'half a feed',
      { importFeedURL: 'feed' },
      'importFeedURL',
      /not a whole web address/,
      /no es una dirección web completa/,
    ],
    [
      'a language that is none',
      { language: 'Spanish' },
      'language',
      /not the code of a language/,
      /no es el código de un idioma/,
    ],
    [
      'a category that is none',
      { category: 'Protest' },
      'category',
      /none of Apple’s/,
      /no es una categoría de Apple/,
    ],
  ])('with %s is refused at every door', async (_name, data, path, en, es) => {
    await refusedEverywhere(data, path, en, es)
  })

  it('of a type that is none is refused, in both languages', async () => {
    for (const [language, message] of [
      ['en', 'This can’t be chosen here. Choose one of: episodic, serial.'],
      ['es', 'Esto no se puede elegir aquí. Elige entre: episodic, serial.'],
    ])
      for (const [, write] of doors.filter(([door]) => door !== 'GraphQL'))
        expect((await write({ data: complete('Typed', { type: 'daily' }), language })).faults).toEqual([
          { path: 'type', message },
        ])
    // GraphQL knows the words itself.
    const overGraphQL = doors.find(([door]) => door === 'GraphQL')![1]
    expect((await overGraphQL({ data: complete('Typed', { type: 'daily' }) })).faults).toHaveLength(1)
  })

  it('whose artwork does not exist is refused', async () => {
    const id = payload.db.defaultIDType === 'number' ? 999_999 : 'ffffffffffffffffffffffff'
    for (const [door, write] of doors) {
      const { faults } = await write({ data: complete('Bare', { artwork: id }), language: 'es' })
      expect(faults, door).toEqual([
        { path: 'artwork', message: expect.stringMatching(/no existe o se eliminó/) as string },
      ])
    }
  })
})

describe('a category', () => {
  it('is any of Apple’s, each once, named in both languages', () => {
    expect(categories).toHaveLength(110)
    expect(new Set(categories.map(({ value }) => value)).size).toBe(110)
    expect(new Set(categories.map(({ label }) => inWords(label).es)).size).toBe(110)
    for (const { value } of categories) expect(toCategory(value)).toBe(value)
  })

  it.each([
    ['society and culture', 'Society & Culture'],
    ['Society & Culture/Documentary', 'Society & Culture > Documentary'],
    [' NEWS ', 'News'],
    ['Politics', undefined],
    [5, undefined],
  ])('%j is kept as %j', (typed, kept) => {
    expect(toCategory(typed)).toBe(kept)
  })
})

describe('a podcast’s GUID', () => {
  it('is made from the feed it comes from, at every door', async () => {
    for (const [door, write] of doors) {
      const { id } = await write({
        data: complete('Imported', { importFeedURL: 'https://podnews.net/rss/' }),
      })
      expect((await read(id!)).guid, door).toBe('9b024349-ccf0-5f69-a609-6b82873eab3c')
    }
  })

  it('is else made from its own feed here', async () => {
    const { slug, guid } = await create(complete('Our own feed'))
    expect(slug).toBe('our-own-feed')
    expect(guid).toBe(toPodcastGuid('localhost:3000/api/v1/podcasts/our-own-feed/feed.xml'))
  })

  it('is frozen, whatever a client sends and whatever becomes of its address', async () => {
    for (const [door, write] of doors) {
      const { id } = await write({ data: complete(`Frozen ${door}`, { guid: 'mine' }) })
      const { guid } = await read(id!)
      expect(guid, door).toMatch(/^[\da-f-]{36}$/)
      const changes = [
        { guid: 'mine' },
        { guid: null },
        { title: 'Renamed' },
        { importFeedURL: 'https://podnews.net/rss' },
      ]
      for (const data of changes) {
        expect((await write({ id, data })).faults, door).toEqual([])
        expect((await read(id!)).guid, door).toBe(guid)
      }
      await payload.update({
        collection: 'podcasts' as never,
        id: id!,
        data: { slug: `moved-${doors.findIndex(([name]) => name === door)}` } as never,
        overrideAccess: true,
      })
      expect((await read(id!)).guid, door).toBe(guid)
    }
  })

  it('of a copy is its own', async () => {
    const { id } = await create(complete('Copied', { importFeedURL: 'https://example.org/feed' }))
    const copy = (await payload.duplicate({
      collection: 'podcasts' as never,
      id,
      overrideAccess: true,
    })) as unknown as Row
    const { guid, slug, importFeedURL } = copy
    expect(importFeedURL ?? null).toBeNull()
    expect(guid).toBe(toPodcastGuid(`localhost:3000/api/v1/podcasts/${String(slug)}/feed.xml`))
    expect(guid).not.toBe((await read(id)).guid)
  })

  it('of each of sixteen that arrive at once with one title is another', async () => {
    const made = await Promise.all(Array.from({ length: 16 }, () => create(complete('All at once'))))
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(16)
    expect(new Set(made.map(({ guid }) => guid)).size).toBe(16)
  })
})

describe('a podcast’s address', () => {
  it('is fixed when it is made: an editor can’t change it, an admin can, and the old one leads on', async () => {
    const { id } = await create(complete('Fixed address'))
    for (const [language, sentence] of [
      ['en', /has been shared/],
      ['es', /ya se ha compartido/],
    ] as const)
      for (const [door, write] of doors)
        expect((await write({ id, data: { slug: 'elsewhere' }, language })).faults, door).toEqual([
          { path: 'slug', message: expect.stringMatching(sentence) as string },
        ])
    await doors[0]![1]({ id, data: { title: 'Another title' } })
    expect((await read(id)).slug).toBe('fixed-address')
    const [, asAdmin] = openDoors({
      host,
      token: tokens.admin!,
      collection: 'podcasts' as never,
      singular: 'Podcast',
    })[1]!
    expect((await asAdmin({ id, data: { slug: 'elsewhere' } })).faults).toEqual([])
    expect(await read(id)).toMatchObject({ slug: 'elsewhere', previousSlugs: ['fixed-address'] })
  })
})

describe('who reads a podcast', () => {
  it('finds its owner’s e-mail as an editor or admin only, by no question either', async () => {
    const { id } = await create(complete('Owned', { ownerEmail: 'owner@example.org' }))
    for (const role of ['editor', 'admin'])
      expect((await (await ask(`/api/podcasts/${id}`, role)).json()).ownerEmail).toBe('owner@example.org')
    const answer = await ask(`/api/podcasts/${id}`, 'organiser')
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toMatch(/owner@example/)
    for (const query of [
      'where[ownerEmail][equals]=owner@example.org',
      'sort=ownerEmail&where[ownerEmail][like]=own',
    ]) {
      const asked = await ask(`/api/podcasts?${query}`, 'organiser')
      expect(await asked.text()).not.toMatch(/"title":"Owned"/)
    }
  })

  it('is not guessed through an episode either', async () => {
    const podcast = (await create(complete('Owned too', { ownerEmail: 'second@example.org' }))).id
    const audio = { url: 'https://audio.example/a.mp3', type: 'audio/mpeg', length: 9 }
    const data = { podcast, title: 'Heard', enclosure: audio, _status: 'published' }
    const live = await payload.create({ collection: 'episodes', data: data as never, overrideAccess: true })
    for (const query of [
      'where[podcast.ownerEmail][like]=second',
      'where[or][0][podcast.ownerEmail][like]=second',
      'sort=podcast.ownerEmail',
    ])
      for (const path of ['episodes', ...(query.startsWith('where') ? ['episodes/count'] : [])])
        for (const role of [undefined, 'organiser'])
          expect((await ask(`/api/${path}?${query}`, role)).status, `${path}?${query}`).toBe(400)
    const { totalDocs } = (await (
      await ask('/api/episodes?where[podcast.ownerEmail][like]=second', 'editor')
    ).json()) as { totalDocs: number }
    expect(totalDocs).toBe(1)
    await payload.delete({ collection: 'episodes', id: live.id, overrideAccess: true })
  })

  it('is staff, while no live episode has it', async () => {
    for (const path of ['', '/count', '?trash=true']) {
      const answer = await ask(`/api/podcasts${path}`)
      expect([answer.status, await answer.json()]).toMatchObject([200, { totalDocs: 0 }])
    }
  })

  it('does not write it as an organiser or a visitor', async () => {
    const { id } = await create(complete('Theirs'))
    const body = JSON.stringify(complete('Mine'))
    for (const as of [undefined, 'organiser']) {
      const headers = {
        'content-type': 'application/json',
        ...(as && { authorization: `JWT ${tokens[as]}` }),
      }
      const send = (path: string, method: string) => rest(host.config)(path, { method, headers, body })
      expect((await send('/api/podcasts', 'POST')).status).toBe(403)
      expect((await send(`/api/podcasts/${id}`, 'PATCH')).status).toBe(403)
      expect((await send(`/api/podcasts/${id}`, 'DELETE')).status).toBe(403)
    }
  })
})
