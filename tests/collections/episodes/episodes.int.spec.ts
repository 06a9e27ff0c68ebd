import { readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Door, openDoors, type Written } from '../../helpers/doors.js'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Id = number | string
type Row = Record<string, unknown> & { id: Id }
type Refusal = { errors: (Written['faults'][number] & { existing?: object })[] }

const password = 'a long enough password'
const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/
const elsewhere = { url: 'https://cdn.example.org/1.mp3', type: 'audio/mpeg', length: 12_345 }

let host: TestHost
let payload: Payload
let podcast: Id
let otherPodcast: Id
let recording: Id
let doors: [string, Door][]
const tokens: Record<string, string> = {}

const make = async (collection: string, data: object, more: object = {}): Promise<Row> =>
  (await payload.create({
    collection: collection as never,
    data: data as never,
    overrideAccess: true,
    ...more,
  } as never)) as unknown as Row

const makeRecording = (name = 'tagged.mp3', times = 1) => {
  const bytes = readFileSync(new URL(`../../fixtures/audio/${name}`, import.meta.url))
  const data = Buffer.concat(Array.from({ length: times }, () => bytes))
  const file = { name, data, mimetype: 'audio/mpeg', size: data.length }
  return make('recordings', {}, { file })
}

beforeAll(async () => {
  host = await startTestHost()
  payload = host.payload
  for (const role of ['editor', 'organiser']) {
    const email = `${role}@example.org`
    await make('users', { email, password, name: role, roles: [role] })
    tokens[role] = (await payload.login({ collection: 'users', data: { email, password } })).token!
  }
  doors = openDoors({ host, token: tokens.editor!, collection: 'episodes' as never, singular: 'Episode' })
  podcast = (await make('podcasts', { title: 'One', description: 'One.' })).id
  otherPodcast = (await make('podcasts', { title: 'Two', description: 'Two.' })).id
  recording = (await makeRecording()).id
})
afterAll(() => host.stop())

const draft = (data: object) => make('episodes', { podcast, ...data }, { draft: true })
const live = (data: object) =>
  make('episodes', { podcast, enclosure: elsewhere, ...data, _status: 'published' })

const write = async (id: Id, data: object, more: object = {}): Promise<Row> =>
  (await payload.update({
    collection: 'episodes' as never,
    id,
    data: data as never,
    overrideAccess: true,
    ...more,
  } as never)) as unknown as Row

const read = async (id: Id, isDraft = false): Promise<Row> =>
  (await payload.findByID({
    collection: 'episodes' as never,
    id,
    draft: isDraft,
    overrideAccess: true,
    depth: 0,
  })) as unknown as Row

const trash = (collection: string, id: Id) =>
  payload.update({
    collection: collection as never,
    id,
    data: { deletedAt: new Date().toISOString() } as never,
    overrideAccess: true,
  })

const refusal = async (writing: Promise<unknown>): Promise<Refusal['errors']> => {
  const error: unknown = await writing.then(
    () => new Error('It was not refused.'),
    (reason: unknown) => reason,
  )
  const { data } = error as { data?: Refusal }
  if (!data) throw error
  return data.errors
}

const languages = ['en', 'es'] as const
const typing = () => doors.filter(([door]) => door !== 'GraphQL')

type Said = [en: RegExp, es: RegExp]

/** What holds at every door, for a draft as for what is published, in both languages. */
const refused = async (
  asked: { data: Record<string, unknown>; at?: [string, Door][] },
  ...faults: [path: string, ...Said][]
) => {
  for (const [door, send] of asked.at ?? doors)
    for (const isDraft of [true, false])
      for (const [index, language] of languages.entries()) {
        const data = { podcast, title: 'Refused', ...asked.data, _status: isDraft ? 'draft' : 'published' }
        const answer = await send({ data, draft: isDraft, language })
        expect(answer.faults, `${door}, ${isDraft ? 'draft' : 'published'}`).toEqual(
          faults.map(([path, ...said]) => ({ path, message: expect.stringMatching(said[index]!) as string })),
        )
      }
}

/** What a draft keeps as it is, through every door, and no publication does. */
const keptInDrafts = async (data: Record<string, unknown>, ...faults: [path: string, ...Said][]) => {
  for (const [door, send] of doors) {
    const kept = await send({ data: { podcast, title: 'Kept', enclosure: elsewhere, ...data }, draft: true })
    expect(kept.faults, door).toEqual([])
    for (const [index, language] of languages.entries()) {
      const answer = await send({ id: kept.id, data: { _status: 'published' }, language })
      expect(answer.faults, door).toEqual(
        faults.map(([path, ...said]) => ({ path, message: expect.stringMatching(said[index]!) as string })),
      )
    }
    expect((await read(kept.id!))._status, door).toBe('draft')
  }
}

describe('an episode', () => {
  it('is kept tidy at every door', async () => {
    for (const [door, send] of doors) {
      const { id, faults } = await send({
        draft: true,
        data: {
          podcast,
          title: '  A  lamp\nat the gate ',
          summary: ' What this is. ',
          enclosure: { url: 'CDN.example.org/1.mp3', type: ' Audio/MPEG', length: 12_345 },
          duration: 3723,
          season: 1,
          number: 2,
          type: 'bonus',
          explicit: true,
          publishedAt: '2030-01-01T10:00:00Z',
          chapters: [{ start: 0, title: ' Bells ', url: 'example.org' }],
          transcript: '\ufeffWEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nHello.\r\n',
        },
      })
      expect(faults, door).toEqual([])
      expect(await read(id!, true), door).toMatchObject({
        title: 'A lamp at the gate',
        summary: 'What this is.',
        enclosure: elsewhere,
        duration: 3723,
        season: 1,
        number: 2,
        type: 'bonus',
        explicit: true,
        publishedAt: '2030-01-01T10:00:00.000Z',
        chapters: [{ start: 0, title: 'Bells', url: 'https://example.org/' }],
        transcript: 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello.',
      })
    }
  })

  it('is a full one for everybody where nothing is said', async () => {
    expect(await draft({})).toMatchObject({ type: 'full', explicit: false })
    expect(await draft({ type: null })).toMatchObject({ type: 'full' })
  })

  it('needs its podcast, as a draft too, and keeps it', async () => {
    const said: Said = [/Choose the podcast/, /Elige el pódcast/]
    await refused({ data: { podcast: null, enclosure: elsewhere } }, ['podcast', ...said])
    await refused({ data: { podcast: undefined, enclosure: elsewhere } }, ['podcast', ...said])
    const { id } = await draft({ title: 'Belongs' })
    for (const [, send] of doors)
      expect((await send({ id, data: { podcast: null }, draft: true })).faults).toMatchObject([
        { path: 'podcast' },
      ])
  })

  it('belongs to a podcast that exists', async () => {
    const nothing = payload.db.defaultIDType === 'number' ? 999_999 : 'ffffffffffffffffffffffff'
    await refused({ data: { podcast: nothing, enclosure: elsewhere } }, [
      'podcast',
      /does not exist, or was deleted/,
      /no existe o se eliminó/,
    ])
  })

  it('needs a title to be published, not as a draft', async () => {
    expect(await draft({ title: ' ' })).toMatchObject({ slug: expect.stringMatching(/^episode-/) as string })
    for (const [door, send] of doors)
      for (const [language, message] of [
        ['en', 'Write the title of the episode.'],
        ['es', 'Escribe el título del episodio.'],
      ] as const) {
        const data = { podcast, title: ' ', enclosure: elsewhere, _status: 'published' }
        expect((await send({ data, language })).faults, door).toEqual([{ path: 'title', message }])
        const { id } = await draft({ enclosure: elsewhere })
        const later = await send({ id, data: { _status: 'published' }, language })
        expect(later.faults, door).toEqual([{ path: 'title', message }])
      }
  })

  it.each<[string, Record<string, unknown>, string, ...Said]>([
    ['a title of 201 characters', { title: 'x'.repeat(201) }, 'title', /may have 200/, /puede tener 200/],
    [
      'a summary of 4001 characters',
      { summary: 'x'.repeat(4001) },
      'summary',
      /may have 4000/,
      /puede tener 4000/,
    ],
    ['half a season', { season: 1.5 }, 'season', /whole number, from 1/, /número entero, a partir de 1/],
    ['episode number 0', { number: 0 }, 'number', /whole number, from 1/, /número entero, a partir de 1/],
    [
      'a kind that is none of audio',
      { enclosure: { ...elsewhere, type: 'text/html' } },
      'enclosure.type',
      /not the MIME type of audio/,
      /no es el tipo MIME de un audio/,
    ],
    [
      'no bytes',
      { enclosure: { ...elsewhere, length: 0 } },
      'enclosure.length',
      /whole number/,
      /número entero/,
    ],
    [
      'a title of a chapter that is too long',
      { chapters: [{ start: 1, title: 'x'.repeat(121) }] },
      'chapters.0.title',
      /may have 120/,
      /puede tener 120/,
    ],
  ])('with %s is kept as a draft and not published', async (_name, data, path, ...said) => {
    await keptInDrafts(data, [path, ...said])
  })

  it.each<[string, Record<string, unknown>, string, ...Said]>([
    ['a GUID of 401 characters', { guid: 'x'.repeat(401) }, 'guid', /may have 400/, /puede tener 400/],
    [
      'an address that is unsafe',
      { enclosure: { ...elsewhere, url: 'javascript:alert(1)' } },
      'enclosure.url',
      /Only web addresses/,
      /Solo se puede enlazar/,
    ],
    [
      'a summary that no draft has',
      { summary: 'x'.repeat(40_001) },
      'summary',
      /may have 4000/,
      /puede tener 4000/,
    ],
  ])('with %s is refused at every door, in drafts too', async (_name, data, path, ...said) => {
    await refused({ data: { enclosure: elsewhere, ...data } }, [path, ...said])
  })

  it('of a type that is none is refused', async () => {
    await refused({ data: { enclosure: elsewhere, type: 'short' }, at: typing() }, [
      'type',
      /Choose one of: full, trailer, bonus/,
      /Elige entre: full, trailer, bonus/,
    ])
  })
})

describe('the enclosure', () => {
  it('has address, type and length, or none of them, when it is published', async () => {
    const said: Said = [
      /need the address, the MIME type and the length/,
      /necesitan la dirección, el tipo MIME y el tamaño/,
    ]
    for (const missing of ['url', 'type', 'length'])
      await keptInDrafts(
        { recording: null, enclosure: { ...elsewhere, [missing]: null } },
        missing === 'url'
          ? ['recording', /published with its audio/, /se publica con su audio/]
          : [`enclosure.${missing}`, ...said],
      )
    expect(await draft({ enclosure: { url: '', type: ' ', length: null } })).toBeTruthy()
  })

  it('and the duration are filled by a recording at every door, whatever is sent beside it', async () => {
    for (const [door, send] of doors)
      for (const isDraft of [true, false]) {
        const sent = { podcast, title: 'Filled', recording, enclosure: elsewhere, duration: 99 }
        const { id, faults } = await send({
          data: { ...sent, _status: isDraft ? 'draft' : 'published' },
          draft: isDraft,
        })
        expect(faults, door).toEqual([])
        const { filename } = (await payload.findByID({
          collection: 'recordings' as never,
          id: recording,
          overrideAccess: true,
        })) as unknown as { filename: string }
        expect(await read(id!, isDraft), door).toMatchObject({
          enclosure: {
            url: `http://localhost:3000/api/recordings/file/${filename}`,
            type: 'audio/mpeg',
            length: 4466,
          },
          duration: 1,
        })
      }
  })

  it('and the duration go with the recording that filled them, and not without', async () => {
    const { id } = await draft({ recording })
    const taken = await write(id, { recording: null }, { draft: true })
    expect(taken.enclosure).toMatchObject({ url: null, type: null, length: null })
    expect(taken.duration).toBeNull()
    const other = await draft({ recording })
    const moved = await write(
      other.id,
      { recording: null, enclosure: elsewhere, duration: 60 },
      { draft: true },
    )
    expect(moved).toMatchObject({ enclosure: elsewhere, duration: 60 })
  })

  it('is filled anew by another recording, and by the same one whose file was replaced', async () => {
    const first = (await makeRecording()).id
    const second = (await makeRecording('tagged.m4a')).id
    const { id } = await draft({ recording: first })
    expect(await write(id, { recording: second }, { draft: true })).toMatchObject({
      enclosure: { type: 'audio/mp4', length: 4751 },
    })
    const twice = readFileSync(new URL('../../fixtures/audio/tagged.mp3', import.meta.url))
    const data = Buffer.concat([twice, twice])
    await payload.update({
      collection: 'recordings' as never,
      id: second,
      data: {} as never,
      file: { name: 'x', data, mimetype: '', size: data.length },
      overrideAccess: true,
    })
    expect(await write(id, { summary: 'Saved again' }, { draft: true })).toMatchObject({
      enclosure: { type: 'audio/mpeg', length: 8932 },
      duration: 2,
    })
  })
})

describe('publishing', () => {
  it('without audio is refused at every door, at once or later, and an update of many', async () => {
    for (const [door, send] of doors)
      for (const [language, message] of [
        ['en', /published with its audio/],
        ['es', /se publica con su audio/],
      ] as const) {
        const fault = [{ path: 'recording', message: expect.stringMatching(message) as string }]
        const data = { podcast, title: 'Silent', _status: 'published' }
        expect((await send({ data, language })).faults, door).toEqual(fault)
        const { id } = await draft({ title: 'Silent yet' })
        expect((await send({ id, data: { _status: 'published' }, language })).faults, door).toEqual(fault)
        const many = await payload.update({
          collection: 'episodes' as never,
          where: { id: { equals: id } },
          data: { _status: 'published' } as never,
          overrideAccess: true,
        })
        expect((many as { errors: unknown[] }).errors, door).toHaveLength(1)
        expect((await read(id))._status, door).toBe('draft')
      }
  })

  it('with a recording that is in the trash or gone is refused, and what is live stays', async () => {
    const made = (await makeRecording()).id
    const { id } = await draft({ title: 'Trashed sound', recording: made })
    const public_ = await live({ title: 'Live sound', recording: made })
    // No door lets go what is live; a crash or a hand in the database may.
    await payload.db.updateOne({
      collection: 'recordings',
      id: made,
      data: { deletedAt: new Date().toISOString() },
    })
    for (const [door, send] of doors)
      for (const [language, message] of [
        ['en', /in the trash or was deleted/],
        ['es', /en la papelera o se eliminó/],
      ] as const)
        for (const asked of [id, public_.id])
          expect((await send({ id: asked, data: { _status: 'published' }, language })).faults, door).toEqual([
            { path: 'recording', message: expect.stringMatching(message) as string },
          ])
    expect((await read(public_.id))._status).toBe('published')
    // As a draft it may wait for its recording, and keeps what that one told.
    expect((await write(id, { summary: 'Waiting' }, { draft: true })).duration).toBe(1)
    expect(await trash('episodes', public_.id)).toBeTruthy()
  })

  it('dates an episode once, where its editor names no other date', async () => {
    const before = Date.now()
    const { id, publishedAt, firstPublishedAt } = await live({ title: 'Dated' })
    expect(new Date(publishedAt as string).getTime()).toBeGreaterThanOrEqual(before)
    expect(publishedAt).toBe(firstPublishedAt)
    await write(id, { summary: 'Corrected', _status: 'published' })
    expect((await read(id)).publishedAt).toBe(publishedAt)
    await write(id, { _status: 'draft' })
    await write(id, { publishedAt: null, _status: 'published' })
    expect((await read(id)).publishedAt).toBe(firstPublishedAt)
    const dated = await live({ title: 'Dated before', publishedAt: '2020-02-03T04:05:06Z' })
    expect((await read(dated.id)).publishedAt).toBe('2020-02-03T04:05:06.000Z')
    expect((await draft({ title: 'Not dated' })).publishedAt ?? null).toBeNull()
  })

  it('again from a version that was published needs audio too, and restoring it as a draft none', async () => {
    const made = (await makeRecording()).id
    const { id } = await live({ title: 'Restored', recording: made })
    await write(id, { title: 'Restored later', enclosure: elsewhere, recording: null, _status: 'published' })
    await trash('recordings', made)
    const { docs } = await payload.findVersions({
      collection: 'episodes' as never,
      where: { parent: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
      depth: 0,
    })
    const send = (query: string) =>
      rest(host.config)(`/api/episodes/versions/${docs[0]!.id}${query}`, {
        method: 'POST',
        headers: { authorization: `JWT ${tokens.editor}` },
      })
    for (const query of ['', '?draft=true']) expect((await send(query)).status).toBe(200)
    expect((await read(id, true)).title).toBe('Restored')
    await expect(write(id, { _status: 'published' })).rejects.toMatchObject({ status: 400 })
    expect(await read(id)).toMatchObject({ title: 'Restored later', _status: 'published' })
  })

  it('ids that are none lead nowhere: no version is restored, and no GUID is looked for in no podcast', async () => {
    const headers = { authorization: `JWT ${tokens.editor}` }
    for (const id of ['99999999999999999999', 'null', 'abc'])
      expect(
        (await rest(host.config)(`/api/episodes/versions/${id}`, { method: 'POST', headers })).status,
      ).toBe(404)
    for (const within of ['then', '', '99999999999999999999']) {
      const answer = await rest(host.config)(`/api/episodes/existing?value=a&within=${within}`, { headers })
      expect([answer.status, await answer.json()]).toEqual([200, { existing: null }])
    }
  })
})

describe('durations', () => {
  it.each<[typed: number | string, kept: number | null, start?: number]>([
    ['1:02:03', 3723],
    ['62:03', 3723],
    [' 3723 ', 3723],
    [3723.4, 3723, 3723.4],
    ['00:12:30.500', 751, 750.5],
    ['', null],
  ])(
    'typed as %j are %j seconds of an episode, and for a chapter to the thousandth, at create and update',
    async (typed, kept, start) => {
      const data = { podcast, duration: typed, chapters: [{ start: typed, title: 'x' }] }
      if (kept !== null) Object.assign(data, { duration: '2:00:00' })
      for (const [door, send] of typing()) {
        const { id, faults } = await send({ data, draft: true })
        expect(faults, door).toEqual([])
        const made = await read(id!, true)
        expect(made.chapters, door).toMatchObject([{ start: start ?? kept }])
        expect(made.duration ?? null, door).toBe(kept === null ? null : 7200)
        const later = await send({ id, data: { duration: typed, chapters: [] }, draft: true })
        expect(later.faults, door).toEqual([])
        expect((await read(id!, true)).duration ?? null, door).toBe(kept)
      }
    },
  )

  it.each<[unknown, ...Said]>([
    ['an hour', /not a duration/, /no es una duración/],
    ['1:99', /two digits from 00 to 59/, /dos cifras de 00 a 59/],
    ['-3', /without the minus/, /sin el signo menos/],
    [-3, /without the minus/, /sin el signo menos/],
    [{ typed: 5 }, /not a duration/, /no es una duración/],
    ['200:00:00', /a hundred hours/, /cien horas/],
  ])('typed as %j are refused at their field', async (typed, ...said) => {
    await refused({ data: { enclosure: elsewhere, duration: typed }, at: typing() }, ['duration', ...said])
    await refused(
      { data: { enclosure: elsewhere, chapters: [{ start: typed, title: 'x' }] }, at: typing() },
      ['chapters.0.start', ...said],
    )
  })

  it('are typed in a call’s way to listen too, and refused there', async () => {
    const call = openDoors({ host, token: tokens.editor!, collection: 'calls', singular: 'Call' })
    const listen = (startTime: unknown) => ({
      title: 'Listen',
      actions: [{ blockType: 'listen', heading: 'Listen', startTime }],
    })
    for (const [door, send] of call.filter(([name]) => name !== 'GraphQL')) {
      const { id } = await send({ data: listen('1:02:03'), draft: true })
      const made = await payload.findByID({ collection: 'calls', id: id!, draft: true, overrideAccess: true })
      expect(made.actions, door).toMatchObject([{ startTime: 3723 }])
      for (const [index, language] of languages.entries())
        expect((await send({ data: listen('1:99'), draft: true, language })).faults, door).toEqual([
          {
            path: 'actions.0.startTime',
            message: expect.stringMatching([/two digits/, /dos cifras/][index]!) as string,
          },
        ])
    }
  })

  it('are seconds in GraphQL', async () => {
    const [, send] = doors.find(([door]) => door === 'GraphQL')!
    const { id } = await send({ data: { podcast, duration: 3723 }, draft: true })
    expect((await read(id!, true)).duration).toBe(3723)
    expect((await send({ data: { podcast, duration: '1:02:03' }, draft: true })).faults).toHaveLength(1)
    expect((await send({ data: { podcast, duration: -3 }, draft: true })).faults).toMatchObject([
      { path: 'duration' },
    ])
  })
})

describe('chapters', () => {
  it('ascend, and begin within the duration, each fault at its row', async () => {
    const chapters = [
      { start: 10, title: 'a' },
      { start: 10, title: 'b' },
      { start: 60, title: 'c' },
    ]
    await keptInDrafts(
      { duration: 60, chapters },
      [
        'chapters.1.start',
        /begins at 0:10, and the one above it at 0:10/,
        /empieza en 0:10 y el de arriba en 0:10/,
      ],
      ['chapters.2.start', /the episode of 1:00 is over/, /el episodio de 1:00 ya ha terminado/],
    )
  })

  it('are held against the duration of the recording, also when it comes later', async () => {
    const chapters = [{ start: 30, title: 'Late' }]
    const { id } = await draft({ title: 'Held', duration: 60, chapters, enclosure: elsewhere })
    for (const data of [{ recording }, { recording: null, enclosure: elsewhere, duration: 20 }]) {
      await write(id, data, { draft: true })
      expect(await refusal(write(id, { _status: 'published' }))).toMatchObject([{ path: 'chapters.0.start' }])
    }
    await write(id, { duration: 31 }, { draft: true })
    expect(await write(id, { _status: 'published' })).toMatchObject({ _status: 'published' })
  })

  it('have a title and a beginning when they are published', async () => {
    for (const [door, send] of doors)
      for (const [language, ...messages] of [
        ['en', 'Write when this chapter begins, such as 12:30.', 'Write the title of this chapter.'],
        ['es', 'Escribe cuándo empieza este capítulo, como 12:30.', 'Escribe el título de este capítulo.'],
      ] as const) {
        const data = {
          podcast,
          title: 'x',
          enclosure: elsewhere,
          chapters: [{ title: 'x' }, { start: 1, title: '' }],
        }
        const { faults } = await send({ data: { ...data, _status: 'published' }, language })
        expect(faults, door).toEqual([
          { path: 'chapters.0.start', message: messages[0] },
          { path: 'chapters.1.title', message: messages[1] },
        ])
        expect((await send({ data, draft: true })).faults, door).toEqual([])
      }
  })
})

describe('a transcript', () => {
  it('that can’t be read is kept in a draft, and told whole where it is published, at every door', async () => {
    const vtt =
      '\n\nWEBVTT\n\n00:01.000 --> 00:02.000\nOne.\n\n00:05.000 --> 00:04.000\nTwo.\n\n00:06.000 --> soon\nThree.'
    for (const [door, send] of doors)
      for (const [language, message] of [
        ['en', /^Line 8: This ends before it begins.*Line 11: “soon” is not a time/],
        ['es', /^Línea 8: Esto termina antes de empezar.*Línea 11: «soon» no es un tiempo/],
      ] as const) {
        const data = { podcast, title: 'Refused', enclosure: elsewhere, transcript: vtt }
        const { faults } = await send({ data: { ...data, _status: 'published' }, language })
        expect(faults, door).toEqual([
          { path: 'transcript', message: expect.stringMatching(message) as string },
        ])
        const kept = await send({ data, draft: true, language })
        expect(kept.faults, door).toEqual([])
        expect(await read(kept.id!, true)).toMatchObject({ title: 'Refused', transcript: vtt })
      }
  })

  it('may be SRT, or none', async () => {
    const srt = '1\n00:00:01,000 --> 00:00:02,000\nOne.'
    expect(await draft({ transcript: srt })).toMatchObject({ transcript: srt })
    expect((await draft({ transcript: ' \n ' })).transcript ?? null).toBeNull()
  })

  it('of more than 500,000 characters is not published, and of a million not stored', async () => {
    const of = (length: number) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${'x'.repeat(length)}`
    const long = of(500_000)
    expect(await refusal(draft({ transcript: of(1_000_000) }))).toMatchObject([{ path: 'transcript' }])
    const { id } = await draft({ enclosure: elsewhere, transcript: long })
    expect(await refusal(write(id, { _status: 'published' }))).toMatchObject([
      { path: 'transcript', message: expect.stringContaining('may have 500000') as string },
    ])
  })
})

describe('notes', () => {
  it('lead to no unsafe address', async () => {
    const link = {
      type: 'link',
      version: 3,
      children: [],
      fields: { linkType: 'custom', url: 'javascript:alert(1)' },
    }
    const notes = {
      root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children: [link] }] },
    }
    await refused({ data: { enclosure: elsewhere, notes } }, [
      'notes',
      /Only web addresses/,
      /Solo se puede enlazar/,
    ])
  })
})

describe('an episode’s GUID', () => {
  it('is made at creation, for a draft too, or taken as it is given, at every door', async () => {
    for (const [index, [door, send]] of doors.entries())
      for (const isDraft of [true, false]) {
        const data = {
          podcast,
          title: 'Named',
          enclosure: elsewhere,
          _status: isDraft ? 'draft' : 'published',
        }
        const made = await send({ data, draft: isDraft })
        expect((await read(made.id!, isDraft)).guid, door).toMatch(uuid)
        const guid = `tag:example.org,2020:${index}-${isDraft}`
        const given = await send({ data: { ...data, guid: ` ${guid} ` }, draft: isDraft })
        expect((await read(given.id!, isDraft)).guid, door).toBe(guid)
      }
  })

  it('is frozen, whatever a client sends', async () => {
    for (const [door, send] of doors) {
      const { id } = await live({ title: 'Frozen' })
      const { guid } = await read(id)
      for (const sent of ['mine', '', null])
        for (const isDraft of [true, false]) {
          const data = { guid: sent, ...(isDraft ? {} : { _status: 'published' }) }
          expect((await send({ id, data, draft: isDraft })).faults, door).toEqual([])
          expect((await read(id, isDraft)).guid, door).toBe(guid)
        }
      await write(id, { guid: 'mine', _status: 'published' })
      expect((await read(id)).guid, door).toBe(guid)
    }
  })

  it('of a copy is its own, and so are its address and date', async () => {
    const { id, guid, slug } = await live({ title: 'Copied', guid: 'copied' })
    const copy = (await payload.duplicate({
      collection: 'episodes' as never,
      id,
      overrideAccess: true,
    })) as unknown as Row
    expect(copy.guid).toMatch(uuid)
    expect(copy.guid).not.toBe(guid)
    expect(copy.slug).not.toBe(slug)
    expect(copy.publishedAt ?? null).toBeNull()
    expect(copy._status).toBe('draft')
  })

  it('is unique in its podcast: the clash names the existing one and what to do, at every door', async () => {
    const { id } = await live({ title: 'First', guid: 'taken' })
    for (const [door, send] of doors)
      for (const [language, message] of [
        [
          'en',
          '“First” already exists in this podcast with this GUID. Use the existing one, or leave the GUID empty and a new one is made.',
        ],
        [
          'es',
          '«First» ya existe en este pódcast con este GUID. Usa el que hay o deja vacío el GUID y se creará uno nuevo.',
        ],
      ] as const)
        for (const isDraft of [true, false]) {
          const data = { podcast, title: 'Second', guid: 'taken', enclosure: elsewhere }
          expect((await send({ data, draft: isDraft, language })).faults, door).toEqual([
            { path: 'guid', message },
          ])
        }
    expect(await refusal(draft({ title: 'Second', guid: 'taken' }))).toMatchObject([
      { path: 'guid', existing: { collection: 'episodes', id, title: 'First', isTrashed: false } },
    ])
    // Case matters: a GUID is compared byte by byte.
    expect(await draft({ guid: 'TAKEN' })).toBeTruthy()
  })

  it('may stand in another podcast too', async () => {
    await draft({ guid: 'in both' })
    expect(await draft({ podcast: otherPodcast, guid: 'in both' })).toMatchObject({ guid: 'in both' })
  })

  it('clashes when its episode moves into a podcast that has it', async () => {
    await draft({ title: 'Here', guid: 'moving' })
    const { id } = await draft({ podcast: otherPodcast, guid: 'moving' })
    expect(await refusal(write(id, { podcast }, { draft: true }))).toMatchObject([
      { path: 'guid', message: expect.stringContaining('“Here”') as string },
    ])
  })

  it('of an episode in the trash is offered for restoring', async () => {
    const { id } = await draft({ title: 'Thrown away', guid: 'trashed' })
    await trash('episodes', id)
    for (const [language, message] of [
      [
        'en',
        '“Thrown away” has this GUID in this podcast and is in the trash. Restore it, or leave the GUID empty and a new one is made.',
      ],
      [
        'es',
        '«Thrown away» tiene este GUID en este pódcast y está en la papelera. Restáuralo o deja vacío el GUID y se creará uno nuevo.',
      ],
    ])
      for (const [door, send] of doors)
        expect(
          (await send({ data: { podcast, guid: 'trashed' }, draft: true, language })).faults,
          door,
        ).toEqual([{ path: 'guid', message }])
    expect(await refusal(draft({ guid: 'trashed' }))).toMatchObject([{ existing: { id, isTrashed: true } }])
    await payload.delete({
      collection: 'episodes' as never,
      id,
      trash: true,
      overrideAccess: true,
    })
    expect(await draft({ guid: 'trashed' })).toBeTruthy()
  })

  it('is found before anything is refused, by editors', async () => {
    const { id } = await draft({ title: 'Found', guid: 'found' })
    const ask = (query: string, as?: string) =>
      rest(host.config)(`/api/episodes/existing?${query}`, {
        headers: as ? { authorization: `JWT ${tokens[as]}` } : {},
      })
    expect(await (await ask(`value=found&within=${podcast}`, 'editor')).json()).toEqual({
      existing: { id, title: 'Found', isTrashed: false },
    })
    expect(await (await ask(`value=found&within=${otherPodcast}`, 'editor')).json()).toEqual({
      existing: null,
    })
    for (const as of [undefined, 'organiser'])
      expect((await ask(`value=found&within=${podcast}`, as)).status).toBe(403)
  })

  it('is the database’s own word too: no two of one podcast are stored, and many drafts are', async () => {
    const store = (data: object) =>
      payload.db.create({ collection: 'episodes', data: { type: 'full', _status: 'draft', ...data } })
    await store({ podcast, guid: 'by hand', slug: 'by-hand' })
    await expect(store({ podcast, guid: 'by hand', slug: 'by-hand-2' })).rejects.toThrow()
    await expect(store({ podcast, guid: 'by hand 2', slug: 'by-hand' })).rejects.toThrow()
    await store({ podcast: otherPodcast, guid: 'by hand', slug: 'by-hand' })
    await Promise.all([draft({}), draft({}), draft({})])
  })
})

describe('sixteen at once', () => {
  const count = async (guid: string) =>
    (
      await payload.count({
        collection: 'episodes' as never,
        where: { and: [{ guid: { equals: guid } }, { podcast: { equals: podcast } }] },
        overrideAccess: true,
      })
    ).totalDocs

  it.each(['the Local API', 'REST', 'GraphQL'])(
    'with one GUID through %s are one episode, and 15 are told its name',
    async (door) => {
      const [, send] = doors.find(([name]) => name === door)!
      const guid = `all at once by ${door}`
      const answers = await Promise.all(
        Array.from({ length: 16 }, (_, n) =>
          send({
            data: {
              podcast,
              title: `Rival ${n}`,
              guid,
              enclosure: elsewhere,
              _status: n % 2 ? 'published' : 'draft',
            },
            draft: n % 2 === 0,
          }),
        ),
      )
      expect(answers.filter(({ id }) => id !== undefined)).toHaveLength(1)
      for (const { faults } of answers.filter(({ id }) => id === undefined))
        expect(faults).toEqual([
          {
            path: 'guid',
            message: expect.stringMatching(/^“Rival \d+” already exists in this podcast/) as string,
          },
        ])
      expect(await count(guid)).toBe(1)
    },
  )

  it('without a GUID are sixteen, each with an address of its own', async () => {
    const made = await Promise.all(Array.from({ length: 16 }, () => draft({ title: 'Same title' })))
    expect(new Set(made.map(({ guid }) => guid)).size).toBe(16)
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(16)
  })
})

describe('an episode’s address', () => {
  it('is one among those of its podcast', async () => {
    expect((await draft({ title: 'The gate' })).slug).toBe('the-gate')
    expect((await draft({ title: 'The gate' })).slug).toBe('the-gate-2')
    expect((await draft({ podcast: otherPodcast, title: 'The gate' })).slug).toBe('the-gate')
    for (const [language, message] of [
      ['en', /is an address of “The gate”/],
      ['es', /es una dirección de «The gate»/],
    ] as const)
      for (const [door, send] of doors)
        expect(
          (await send({ data: { podcast, slug: 'the-gate' }, draft: true, language })).faults,
          door,
        ).toEqual([{ path: 'slug', message: expect.stringMatching(message) as string }])
  })

  it('follows the title until it is published, and is fixed then', async () => {
    const { id } = await draft({ title: 'Working title' })
    expect((await write(id, { title: 'Better title' }, { draft: true })).slug).toBe('better-title')
    await write(id, { enclosure: elsewhere, _status: 'published' })
    expect((await write(id, { title: 'Best title', _status: 'published' })).slug).toBe('better-title')
    for (const [, send] of doors)
      expect((await send({ id, data: { slug: 'elsewhere', _status: 'published' } })).faults).toMatchObject([
        { path: 'slug' },
      ])
  })
})

describe('who is no editor', () => {
  it('reads in the raw what is live of a podcast that is not in the trash, no version, and writes none', async () => {
    const { id } = await live({ title: 'Raw' })
    const hidden = (await draft({ title: 'Not yet' })).id
    const old = (await make('podcasts', { title: 'Old', description: 'Old.' })).id
    const lost = (await live({ title: 'Of an old podcast', podcast: old })).id
    await payload.update({
      collection: 'podcasts',
      id: old,
      data: { deletedAt: new Date().toISOString() },
      context: { breakLive: true },
      overrideAccess: true,
    })
    for (const as of [undefined, 'organiser']) {
      const headers = {
        'content-type': 'application/json',
        ...(as && { authorization: `JWT ${tokens[as]}` }),
      }
      const send = (path: string, init: RequestInit = {}) =>
        rest(host.config)(`/api/episodes${path}`, { headers, ...init })
      for (const path of ['?limit=0', '?limit=0&trash=true', '?limit=0&draft=true']) {
        const { docs } = (await (await send(path)).json()) as { docs: { id: Id }[] }
        expect(docs.map((doc) => doc.id)).toContain(id)
        for (const one of [hidden, lost]) expect(docs.map((doc) => doc.id)).not.toContain(one)
      }
      expect((await send(`/${id}`)).status).toBe(200)
      for (const one of [hidden, lost])
        for (const query of ['', '?draft=true', '?trash=true'])
          expect((await send(`/${one}${query}`)).status).toBe(404)
      expect((await send('/versions')).status).toBe(403)
      const body = JSON.stringify({ podcast, title: 'Mine' })
      expect((await send('', { method: 'POST', body })).status).toBe(403)
      expect((await send(`/${id}`, { method: 'PATCH', body })).status).toBe(403)
      expect((await send(`/${id}`, { method: 'DELETE' })).status).toBe(403)
    }
  })
})
