import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asked, type Door, openDoors, type Written } from '../../helpers/doors.js'
import { findWords, readTables } from '../../helpers/readStored.js'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Data = Record<string, unknown>
type Id = number | string

let host: TestHost
let payload: Payload
let token: string
const doors = new Map<string, Door>()
const slogans: Id[] = []

beforeAll(async () => {
  host = await startTestHost()
  payload = host.payload
  const login = { email: 'editor@example.org', password: 'a long enough password' }
  await payload.create({
    collection: 'users',
    data: { ...login, name: 'Editor', roles: ['editor'] },
    overrideAccess: true,
  })
  token = (await payload.login({ collection: 'users', data: login })).token!
  for (const [name, door] of openDoors({ host, token, collection: 'calls', singular: 'Call' }))
    doors.set(name, door)
  for (let number = 1; number <= 13; number++) {
    const slogan = await payload.create({
      collection: 'slogans',
      data: { text: `Open gate ${number}` },
      locale: 'en',
      overrideAccess: true,
    })
    slogans.push(slogan.id)
  }
})
afterAll(() => host.stop())

const everyDoor = ['the Local API', 'REST', 'GraphQL']
const through = (door: string, asked: Asked): Promise<Written> => doors.get(door)!(asked)

let made = 0
const complete = (more: Data = {}): Data => ({
  title: `A call ${made++}`,
  summary: 'What happened, in short.',
  languages: ['en'],
  actions: [{ blockType: 'spread', heading: 'Spread the word' }],
  ...more,
})

const create = (data: Data, options: { draft?: boolean; locale?: 'en' | 'es' } = {}) =>
  payload.create({ collection: 'calls', data, depth: 0, overrideAccess: true, ...options })
const draft = (data: Data = {}) => create(complete(data), { draft: true })
const publish = (data: Data = {}) => create(complete({ ...data, _status: 'published' }))
const read = (id: Id, options: { draft?: boolean; locale?: 'all' | 'en' | 'es' } = {}) =>
  payload.findByID({
    collection: 'calls',
    id,
    depth: 0,
    overrideAccess: true,
    ...options,
  }) as unknown as Promise<Data & { id: Id; _status: string }>
const update = (id: Id, data: Data, options: Data = {}) =>
  payload.update({
    collection: 'calls',
    id,
    data,
    depth: 0,
    overrideAccess: true,
    ...options,
  }) as unknown as Promise<Data & { id: Id; _status: string }>
const faultsOf = async (attempt: Promise<unknown>) => {
  const error: unknown = await attempt.then(
    () => new Error('It was not refused.'),
    (reason: unknown) => reason,
  )
  const { data } = error as { data?: { errors?: Written['faults'] } }
  if (!data?.errors) throw error
  return data.errors.map(({ path, message }) => ({ path, message }))
}

const linkBlock = (url: string, more: Data = {}) => ({
  blockType: 'link',
  heading: 'Donate',
  label: 'Donate',
  url,
  ...more,
})
const body = (url: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [
      {
        type: 'list',
        version: 1,
        listType: 'bullet',
        tag: 'ul',
        start: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        children: [
          {
            type: 'listitem',
            version: 1,
            value: 1,
            direction: 'ltr',
            format: '',
            indent: 0,
            children: [
              {
                type: 'link',
                version: 3,
                direction: 'ltr',
                format: '',
                indent: 0,
                fields: { linkType: 'custom', newTab: false, url },
                children: [],
              },
            ],
          },
        ],
      },
    ],
  },
})

describe.each(everyDoor)('through %s', (door) => {
  /** What a draft keeps as it is, and no publication does. */
  const keptInDrafts = async (data: Data, faults: Written['faults'], language?: string) => {
    const asPublished = await through(door, { data: complete({ ...data, _status: 'published' }), language })
    expect(asPublished.faults).toEqual(faults)
    const kept = await through(door, { data: complete(data), draft: true })
    expect(kept.faults).toEqual([])
    expect(await read(kept.id!, { draft: true })).toMatchObject(data)
    expect((await through(door, { id: kept.id, data: { _status: 'published' }, language })).faults).toEqual(
      faults,
    )
  }

  it('an incomplete draft is kept', async () => {
    const { id, faults } = await through(door, { data: { title: 'Only a title' }, draft: true })
    expect(faults).toEqual([])
    expect(await read(id!, { draft: true })).toMatchObject({ title: 'Only a title', _status: 'draft' })
  })

  it('an incomplete call is not published, and each gap is told at its field', async () => {
    const data = { title: 'Half', languages: ['en'], actions: [{ blockType: 'link' }], _status: 'published' }
    const { faults } = await through(door, { data })
    expect(faults.map(({ path }) => path).sort()).toEqual([
      'actions.0.heading',
      'actions.0.label',
      'actions.0.url',
      'summary',
    ])
    expect(faults.find(({ path }) => path === 'summary')!.message).toBe(
      'Missing: the summary. Fill it in before publishing.',
    )
  })

  it('a refusal speaks Spanish to who reads Spanish', async () => {
    const data = complete({ summary: '', _status: 'published' })
    const { faults } = await through(door, { data, language: 'es' })
    expect(faults).toEqual([{ path: 'summary', message: 'Falta: el resumen. Complétalo antes de publicar.' }])
  })

  it('a call in two languages is published when both are complete', async () => {
    const { id } = await draft({ languages: ['en', 'es'] })
    const missing = await through(door, { id, data: { _status: 'published' } })
    expect(missing.faults.map(({ path }) => path).sort()).toEqual(['actions.0.heading', 'summary', 'title'])
    for (const { message } of missing.faults) {
      expect(message).toMatch(
        /^(Missing|Step 1, “Spread the word”: needs .*) in Español.*take Español out of Languages\.$/,
      )
    }
    const [row] = (await read(id, { draft: true })).actions as Data[]
    const spanish = { title: 'Ven', summary: 'Ahora.', actions: [{ ...row, heading: 'Comparte' }] }
    expect((await through(door, { id, data: spanish, draft: true, locale: 'es' })).faults).toEqual([])
    expect((await through(door, { id, data: { _status: 'published' } })).faults).toEqual([])
    expect(await read(id, { locale: 'es' })).toMatchObject({ title: 'Ven', _status: 'published' })
  })

  it('a slogan without a text in a language of the call is named', async () => {
    const data = complete({ languages: ['en'], slogans: [slogans[0]], _status: 'published' })
    const { id, faults } = await through(door, { data })
    expect(faults).toEqual([])
    const bilingual = await through(door, { id, data: { languages: ['en', 'es'], _status: 'published' } })
    expect(bilingual.faults.find(({ path }) => path === 'slogans')!.message).toContain(
      'Slogans: no text in Español for “Open gate 1”.',
    )
  })

  it('a call carries at most twelve slogans, each once, when it is published', async () => {
    await keptInDrafts({ slogans }, [
      { path: 'slogans', message: 'A call carries at most 12 slogans; these are 13. Take out 1.' },
    ])
    await keptInDrafts({ slogans: [slogans[0], slogans[1], slogans[0]] }, [
      { path: 'slogans', message: 'A slogan stands here twice. Take one of the two out.' },
    ])
    const most = Array.from({ length: 121 }, () => slogans[0])
    const { faults } = await through(door, { data: { slogans: most }, draft: true })
    expect(faults.map(({ path }) => path)).toEqual(['slogans'])
  })

  it('a call closes after it opens, when it is published', async () => {
    const message =
      'Este llamamiento cerraría antes de abrir. Elige un cierre posterior o una apertura anterior.'
    await keptInDrafts(
      { opensAt: '2030-05-02T00:00:00.000Z', closesAt: '2030-05-01T00:00:00.000Z' },
      [{ path: 'closesAt', message }],
      'es',
    )
  })

  it('what people come to ends after it starts, when it is published', async () => {
    const attend = {
      blockType: 'attend',
      heading: 'Come',
      what: 'March',
      place: 'Gate',
      startsAt: '2030-05-02T10:00:00.000Z',
      startsAt_tz: 'Europe/Madrid',
      endsAt: '2030-05-02T10:00:00.000Z',
    }
    await keptInDrafts({ actions: [attend] }, [
      {
        path: 'actions.0.endsAt',
        message: 'This would end before it starts. Choose a later end, or an earlier start.',
      },
    ])
  })

  it.each(['javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,1', 'https://a:b@example.org/'])(
    'the address %j is refused, in drafts and in links of a text',
    async (url) => {
      const actions = [linkBlock(url)]
      for (const asDraft of [true, false]) {
        const { faults } = await through(door, { data: complete({ actions }), draft: asDraft })
        expect(faults.map(({ path }) => path)).toEqual(['actions.0.url'])
      }
      const inText = await through(door, { data: complete({ body: body(url) }), draft: true })
      expect(inText.faults.map(({ path }) => path)).toEqual(['body'])
    },
  )

  it('addresses are kept normalised', async () => {
    const data = complete({
      actions: [linkBlock('example.org/give')],
      partners: [{ name: 'Friends', url: ' HTTPS://Friends.Example:443/ ' }],
      body: body('HTTP://Example.org:80/a'),
      _status: 'published',
    })
    const { id, faults } = await through(door, { data })
    expect(faults).toEqual([])
    const call = await read(id!)
    expect(call).toMatchObject({
      actions: [{ url: 'https://example.org/give' }],
      partners: [{ url: 'https://friends.example/' }],
    })
    expect(JSON.stringify(call.body)).toContain('"http://example.org/a"')
  })

  it('an address that is not whole is kept in a draft and refused in public', async () => {
    const actions = [linkBlock('exam')]
    const { id, faults } = await through(door, { data: complete({ actions }), draft: true })
    expect(faults).toEqual([])
    expect((await through(door, { id, data: { _status: 'published' } })).faults).toEqual([
      {
        path: 'actions.0.url',
        message: 'This is not a whole web address. Write it like https://example.org/page.',
      },
    ])
  })

  it('a text that is too long is kept in a draft and refused in public', async () => {
    await keptInDrafts({ title: 'a'.repeat(121) }, [
      { path: 'title', message: 'This has 121 characters and may have 120. Shorten it by 1.' },
    ])
    const { faults } = await through(door, { data: { title: 'a'.repeat(1201) }, draft: true })
    expect(faults).toEqual([
      { path: 'title', message: 'This has 1201 characters and may have 120. Shorten it by 1081.' },
    ])
  })

  it('a text that is too long in another language is refused in public, and named', async () => {
    const { id } = await draft({ languages: ['en', 'es'] })
    const [row] = (await read(id, { draft: true })).actions as Data[]
    const spanish = { title: 'a'.repeat(121), summary: 'Ahora.', actions: [{ ...row, heading: 'Comparte' }] }
    expect((await through(door, { id, data: spanish, draft: true, locale: 'es' })).faults).toEqual([])
    expect((await through(door, { id, data: { _status: 'published' } })).faults).toEqual([
      {
        path: 'title',
        message: 'Title (Español): this has 121 characters and may have 120. Shorten it by 1.',
      },
    ])
  })

  it('a link of a text and the link step lead to a mailbox or a phone, other addresses to the web alone', async () => {
    for (const url of ['mailto:press@example.org', 'tel:+34911234567']) {
      const data = complete({ actions: [linkBlock(url)], body: body(url), _status: 'published' })
      const { id, faults } = await through(door, { data })
      expect(faults).toEqual([])
      const call = await read(id!)
      expect(call).toMatchObject({ actions: [{ url }] })
      expect(JSON.stringify(call.body)).toContain(`"${url}"`)
      const elsewhere = await through(door, { data: { partners: [{ name: 'Friends', url }] }, draft: true })
      expect(elsewhere.faults.map(({ path }) => path)).toEqual(['partners.0.url'])
    }
  })

  it('a link of a text that is not whole is kept in a draft and refused in public', async () => {
    await keptInDrafts({ body: body('exam') }, [
      {
        path: 'body',
        message: 'The link “exam”: This is not a whole web address. Write it like https://example.org/page.',
      },
    ])
  })

  it('dates are kept in one form and time zones are real', async () => {
    const data = complete({ opensAt: '2030-05-01T12:00:00+02:00', opensAt_tz: 'America/Tegucigalpa' })
    const { id } = await through(door, { data, draft: true })
    expect(await read(id!, { draft: true })).toMatchObject({
      opensAt: '2030-05-01T10:00:00.000Z',
      opensAt_tz: 'America/Tegucigalpa',
    })
    const nowhere = await through(door, { data: { opensAt_tz: 'Europe/Atlantis' }, draft: true })
    expect(nowhere.faults.map(({ path }) => path)).toEqual(['opensAt_tz'])
  })

  it('coordinates come together, within their range', async () => {
    const attend = { blockType: 'attend', heading: 'Come', what: 'March', place: 'Gate' }
    const whole = { ...attend, startsAt: '2030-05-02T10:00:00.000Z', startsAt_tz: 'Europe/Madrid' }
    await keptInDrafts({ actions: [{ ...whole, latitude: 91, longitude: 0 }] }, [
      { path: 'actions.0.latitude', message: 'Write a number from -90 to 90.' },
    ])
    const half = complete({ actions: [{ ...whole, latitude: 32.5 }], _status: 'published' })
    expect((await through(door, { data: half })).faults.map(({ path }) => path)).toEqual([
      'actions.0.longitude',
    ])
    const both = complete({ actions: [{ ...whole, latitude: 32.5, longitude: -117 }], _status: 'published' })
    expect((await through(door, { data: both })).faults).toEqual([])
  })

  it('a source code is small letters, digits and hyphens', async () => {
    const spread = (source: string) => ({ actions: [{ blockType: 'spread', heading: 'Share', source }] })
    const { id } = await through(door, { data: spread(' Flyer-May '), draft: true })
    expect(await read(id!, { draft: true })).toMatchObject({ actions: [{ source: 'flyer-may' }] })
    const message =
      'Write at most 32 small letters, digits and hyphens, without accents or spaces: flyer-may.'
    await keptInDrafts(spread('año nuevo'), [{ path: 'actions.0.source', message }])
  })

  it('a call that is published never leads to itself', async () => {
    const { id } = await draft()
    const actions = [{ blockType: 'joinCall', heading: 'Go on', call: id }]
    expect((await through(door, { id, data: { next: id, actions }, draft: true })).faults).toEqual([])
    const { faults } = await through(door, { id, data: { _status: 'published' } })
    const message = 'This leads back to the call itself. Choose another call.'
    expect(faults).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: 'next', message: expect.stringContaining(message) }),
      ]),
    )
    expect(faults.map(({ path }) => path)).toContain('actions.0.call')
    expect((await read(id))._status).toBe('draft')
  })

  it('the first publication is noted once, by us', async () => {
    const data = complete({ firstPublishedAt: '2001-01-01T00:00:00.000Z' })
    const { id } = await through(door, { data, draft: true })
    expect((await read(id!, { draft: true })).firstPublishedAt ?? null).toBeNull()
    await through(door, { id, data: { _status: 'published' } })
    const { firstPublishedAt } = await read(id!)
    expect(Date.now() - new Date(firstPublishedAt as string).getTime()).toBeLessThan(60_000)
    for (const _status of ['draft', 'published']) {
      await through(door, { id, data: { _status, firstPublishedAt: '2001-01-01T00:00:00.000Z' } })
      expect((await read(id!)).firstPublishedAt).toBe(firstPublishedAt)
    }
  })
})

describe('a draft', () => {
  it('keeps an address as it is typed while it is saved by itself, but never an unsafe one', async () => {
    const { id } = await draft({ actions: [linkBlock('https://example.org/')] })
    const [row] = (await read(id, { draft: true })).actions as Data[]
    const autosave = (url: string) =>
      rest(host.config)(`/api/calls/${id}?draft=true&autosave=true`, {
        method: 'PATCH',
        headers: { authorization: `JWT ${token}` },
        body: JSON.stringify({ actions: [{ ...row, url }] }),
      })
    expect((await autosave('Example.org')).status).toBe(200)
    expect(await read(id, { draft: true })).toMatchObject({ actions: [{ url: 'Example.org' }] })
    expect((await autosave('javascript:alert(1)')).status).toBe(400)
    await update(id, { _status: 'published' })
    expect(await read(id)).toMatchObject({ actions: [{ url: 'https://example.org/' }] })
  })

  it.each(['the Local API', 'REST'])('saved through %s names no unknown language', async (door) => {
    const { faults } = await through(door, { data: complete({ languages: ['en', 'tlh'] }), draft: true })
    expect(faults).toEqual([
      { path: 'languages', message: 'There is no content in “tlh” here. Choose among: en, es.' },
    ])
  })

  it('keeps nothing that is sent under no field’s name, as the panel does to save once more', async () => {
    const { id } = await draft()
    const sent = { _again: 'sent-under-no-name', summary: 'Kept.' }
    const answer = await rest(host.config)(`/api/calls/${id}?draft=true&autosave=true`, {
      method: 'PATCH',
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    })
    expect([answer.status, (await read(id, { draft: true })).summary]).toEqual([200, 'Kept.'])
    expect(findWords(await readTables(payload), [sent._again])).toEqual([])
  })

  it('may be offered in no language, but is not published so', async () => {
    const { id } = await draft()
    await update(id, { languages: [] }, { draft: true })
    expect((await faultsOf(update(id, { _status: 'published' }))).map(({ path }) => path)).toEqual([
      'languages',
    ])
  })

  it('without languages is offered in the default one', async () => {
    const { id } = await create({ title: 'In one language' }, { draft: true, locale: 'es' })
    expect((await read(id, { draft: true })).languages).toEqual(['en'])
  })

  it.each(['opensAt', 'closesAt'])('has no date in %s that is none', async (field) => {
    const faults = await faultsOf(create({ [field]: 'some day' }, { draft: true }))
    expect(faults).toEqual([
      { path: field, message: 'This is not a date. Write it like 2030-05-01T18:00:00Z, or pick one.' },
    ])
  })
})

describe('publishing', () => {
  it('by a schedule asks for the same', async () => {
    const { id } = await draft({ summary: '' })
    const queue = () =>
      payload.jobs.queue({
        task: 'schedulePublish' as never,
        input: { type: 'publish', doc: { relationTo: 'calls', value: id } } as never,
      })
    await queue()
    await payload.jobs.run({ silent: true })
    expect((await read(id))._status).toBe('draft')
    await update(id, { summary: 'Now whole.' }, { draft: true })
    await queue()
    await payload.jobs.run({ silent: true })
    expect(await read(id)).toMatchObject({ _status: 'published', summary: 'Now whole.' })
  })

  it('many at once publishes the complete ones alone', async () => {
    const [whole, half] = [await draft(), await draft({ summary: '' })]
    const { docs, errors } = await payload.update({
      collection: 'calls',
      where: { id: { in: [whole.id, half.id] } },
      data: { _status: 'published' },
      overrideAccess: true,
    })
    expect(docs.map(({ id }) => id)).toEqual([whole.id])
    expect(errors.map(({ id }) => id)).toEqual([half.id])
  })

  it('one language alone leaves the others as they are live, so what is new must be there in all', async () => {
    const { id } = await publish({ languages: ['en'] })
    const [row] = (await read(id)).actions as Data[]
    const spanish = { title: 'Ven', summary: 'Ahora.', actions: [{ ...row, heading: 'Comparte' }] }
    await update(id, { ...spanish, languages: ['en', 'es'] }, { draft: true, locale: 'es' })
    const faults = await faultsOf(update(id, { _status: 'published' }, { publishSpecificLocale: 'en' }))
    expect(faults.map(({ path }) => path)).toContain('title')
    expect((await read(id)).languages).toEqual(['en'])
  })

  it('a version is restored as a draft, complete or not, and published only when it is complete', async () => {
    const slogan = await payload.create({
      collection: 'slogans',
      data: { text: 'For the first version' },
      overrideAccess: true,
    })
    const { id } = await publish({ title: 'First wording', slogans: [slogan.id] })
    await update(id, { title: 'Second wording', slogans: [], _status: 'published' })
    const { docs } = await payload.findVersions({
      collection: 'calls',
      where: { and: [{ parent: { equals: id } }] },
      sort: 'createdAt',
      overrideAccess: true,
    })
    const restore = (query: string) =>
      rest(host.config)(`/api/calls/versions/${docs[0]!.id}${query}`, {
        method: 'POST',
        headers: { authorization: `JWT ${token}` },
      })
    await payload.update({
      collection: 'slogans',
      id: slogan.id,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    })
    for (const query of ['', '?draft=true']) expect((await restore(query)).status).toBe(200)
    expect(await read(id, { draft: true })).toMatchObject({ title: 'First wording', _status: 'draft' })
    expect((await faultsOf(update(id, { _status: 'published' }))).map(({ path }) => path)).toEqual([
      'slogans',
    ])
    expect(await read(id)).toMatchObject({ title: 'Second wording', _status: 'published' })
  })

  it('with a slogan that lies in the trash is refused', async () => {
    const slogan = await payload.create({
      collection: 'slogans',
      data: { text: 'Gone tomorrow' },
      overrideAccess: true,
    })
    const { id } = await draft({ slogans: [slogan.id] })
    await payload.update({
      collection: 'slogans',
      id: slogan.id,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    })
    const faults = await faultsOf(update(id, { _status: 'published' }))
    expect(faults).toEqual([
      {
        path: 'slogans',
        message: 'Slogans: the slogan “Gone tomorrow” is in the trash. Restore it, or take it out.',
      },
    ])
  })

  it('an incomplete live call can still be taken offline and thrown away', async () => {
    const slogan = await payload.create({
      collection: 'slogans',
      data: { text: 'Removed under a live call' },
      overrideAccess: true,
    })
    const calls = [await publish({ slogans: [slogan.id] }), await publish({ slogans: [slogan.id] })]
    await payload.update({
      collection: 'slogans',
      id: slogan.id,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
      context: { breakLive: true },
    })
    expect((await update(calls[0]!.id, { _status: 'draft' }))._status).toBe('draft')
    const trashed = await update(calls[1]!.id, { deletedAt: new Date().toISOString() })
    expect(trashed.deletedAt).toBeTruthy()
  })
})

describe('a live call with a newer draft', () => {
  const withNewerDraft = async () => {
    const { id } = await publish({ title: 'Live wording' })
    await update(id, { title: 'Draft wording' }, { draft: true })
    return id
  }

  it.each(everyDoor)('is not taken offline through %s by an update that says neither', async (door) => {
    const id = await withNewerDraft()
    const { faults } = await through(door, { id, data: { summary: 'Another summary.' } })
    expect(faults.map(({ path }) => path)).toEqual(['_status'])
    expect(await read(id)).toMatchObject({ _status: 'published', title: 'Live wording' })
  })

  it('is not taken offline by an update of many', async () => {
    const id = await withNewerDraft()
    const attempt = payload.update({
      collection: 'calls',
      where: { id: { in: [id] } },
      data: { summary: 'Another summary.' },
      overrideAccess: true,
    })
    expect((await faultsOf(attempt)).map(({ path }) => path)).toEqual(['_status'])
    expect((await read(id))._status).toBe('published')
  })

  it('takes both that an update may mean', async () => {
    const id = await withNewerDraft()
    await update(id, { summary: 'Kept as a draft.' }, { draft: true })
    expect(await read(id)).toMatchObject({ _status: 'published', title: 'Live wording' })
    await update(id, { _status: 'published' })
    expect(await read(id)).toMatchObject({ title: 'Draft wording', summary: 'Kept as a draft.' })
  })

  it('without a newer draft an update stays live', async () => {
    const { id } = await publish()
    expect((await update(id, { summary: 'Corrected.' }))._status).toBe('published')
    expect(await read(id)).toMatchObject({ _status: 'published', summary: 'Corrected.' })
  })
})

describe('an update of many calls', () => {
  const closesAt = '2030-05-01T10:00:00.000Z'
  const asked = (ids: Id[]) => ({ collection: 'calls' as const, where: { id: { in: ids } }, depth: 0 })
  const many = (ids: Id[], data: Data) => payload.update({ ...asked(ids), data, overrideAccess: true })
  const written = async (id: Id) => {
    await update(id, { title: `v2 of ${id}`, summary: 'S' }, { draft: true })
    return id
  }

  it('starts from the newest state of each, published or not', async () => {
    const unpublished = await written((await draft()).id)
    const live = await publish()
    const answer = await rest(host.config)(`/api/calls?where[id][in]=${unpublished},${live.id}&depth=0`, {
      method: 'PATCH',
      headers: { authorization: `JWT ${token}` },
      body: JSON.stringify({ closesAt }),
    })
    const { docs, errors } = (await answer.json()) as { docs: { id: Id }[]; errors: unknown[] }
    expect([docs.map(({ id }) => id).sort(), errors]).toEqual([[unpublished, live.id].sort(), []])
    expect(await read(unpublished, { draft: true })).toMatchObject({
      title: `v2 of ${unpublished}`,
      summary: 'S',
      closesAt,
    })
    expect(await read(live.id)).toMatchObject({ _status: 'published', closesAt })
  })

  it('publishes the newest draft of each, and takes it offline without losing it', async () => {
    const unpublished = await written((await draft()).id)
    const live = await written((await publish()).id)
    const ids = [unpublished, live]
    expect((await many(ids, { _status: 'published' })).errors).toEqual([])
    for (const id of ids) expect(await read(id)).toMatchObject({ title: `v2 of ${id}`, _status: 'published' })
    await update(live, { title: 'v3' }, { draft: true })
    await many([live], { _status: 'draft' })
    expect(await read(live)).toMatchObject({ title: 'v3', _status: 'draft' })
  })

  it('keeps those that are good and names those that are not', async () => {
    const [good, bad] = [await publish(), await publish()]
    await update(bad.id, { opensAt: '2031-01-01T10:00:00.000Z', _status: 'published' })
    const { docs, errors } = await many([good.id, bad.id], { closesAt, _status: 'published' })
    expect([docs.map(({ id }) => id), errors.map(({ id }) => id)]).toEqual([[good.id], [bad.id]])
    expect(await read(good.id)).toMatchObject({ closesAt })
    expect((await read(bad.id)).closesAt ?? null).toBeNull()
  })
})

describe('a copy of a call', () => {
  const past = async () => {
    const { id: next } = await publish()
    const { id } = await publish({
      opensAt: '2020-05-01T00:00:00.000Z',
      closesAt: '2020-06-01T00:00:00.000Z',
      result: 'won',
      outcome: 'They opened it.',
      closedMessage: 'Thank you.',
      next,
      updates: [{ heading: 'We marched' }],
      actions: [
        {
          blockType: 'attend',
          heading: 'Come',
          what: 'March',
          place: 'Gate',
          startsAt: '2020-05-02T10:00:00.000Z',
          startsAt_tz: 'Europe/Madrid',
          endsAt: '2020-05-02T12:00:00.000Z',
        },
      ],
    })
    return id
  }

  it.each(['REST', 'the Local API'])(
    'made through %s is a draft without what belongs to the past',
    async (door) => {
      const source = await past()
      const copy =
        door === 'REST'
          ? (
              (await (
                await rest(host.config)(`/api/calls/${source}/duplicate`, {
                  method: 'POST',
                  headers: { authorization: `JWT ${token}` },
                  body: JSON.stringify({ _status: 'published' }),
                })
              ).json()) as { doc: { id: Id } }
            ).doc.id
          : (await payload.duplicate({ collection: 'calls', id: source, overrideAccess: true })).id
      const call = await read(copy)
      expect(call._status).toBe('draft')
      for (const field of [
        'opensAt',
        'closesAt',
        'result',
        'outcome',
        'closedMessage',
        'next',
        'firstPublishedAt',
      ])
        expect([field, call[field] ?? null]).toEqual([field, null])
      expect([call.updates, call.previousSlugs ?? []]).toEqual([[], []])
      const [action] = call.actions as Data[]
      expect(action).toMatchObject({ heading: 'Come', what: 'March', place: 'Gate' })
      expect([action!.startsAt ?? null, action!.endsAt ?? null]).toEqual([null, null])
      expect(call.slug).not.toBe((await read(source)).slug)
      expect((await read(source))._status).toBe('published')
    },
  )
})
