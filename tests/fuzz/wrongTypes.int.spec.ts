import type { CollectionConfig, Field, FlattenedField, GlobalConfig, PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { toSafeData } from '../../plugins/guard/toSafeData.js'
import { i18nOf } from '../helpers/messages.js'
import { readTables } from '../helpers/readStored.js'
import { rest } from '../helpers/rest.js'
import { signIn } from '../helpers/signIn.js'
import { database } from '../helpers/testDatabase.js'
import { startTestHost, type TestHost } from '../helpers/testPayload.js'
import { toWrongTypes, type WrongType } from './wrongTypes.js'

let host: TestHost
let token: string
/** A live call in two languages with a newer draft, a live leaflet, and an id of nothing. */
let call: string
let leaflet: string
let missing: string

/** Fields of every kind, as a host may add them. */
const hostFields: Field[] = [
  { name: 'line', type: 'text', localized: true },
  { name: 'lines', type: 'text', hasMany: true },
  { name: 'prose', type: 'textarea', localized: true },
  { name: 'read', type: 'text', hooks: { beforeValidate: [({ value }) => value as unknown] } },
  { name: 'program', type: 'code' },
  { name: 'mail', type: 'email' },
  { name: 'size', type: 'number' },
  { name: 'sizes', type: 'number', hasMany: true },
  { name: 'at', type: 'date', timezone: true },
  { name: 'isTrue', type: 'checkbox' },
  { name: 'one', type: 'radio', options: ['a', 'b'] },
  { name: 'many', type: 'select', hasMany: true, options: ['a', 'b'] },
  { name: 'call', type: 'relationship', relationTo: 'calls' },
  { name: 'books', type: 'relationship', relationTo: 'books', hasMany: true },
  { name: 'either', type: 'relationship', relationTo: ['calls', 'books'] },
  { name: 'picture', type: 'upload', relationTo: 'media' },
  { name: 'words', type: 'richText', localized: true },
  { name: 'anything', type: 'json' },
  { name: 'rows', type: 'array', localized: true, fields: [{ name: 'inRow', type: 'textarea' }] },
  { name: 'group', type: 'group', fields: [{ name: 'inGroup', type: 'textarea', localized: true }] },
  {
    name: 'blocks',
    type: 'blocks',
    blocks: [{ slug: 'note', fields: [{ name: 'inBlock', type: 'textarea', localized: true }] }],
  },
]

beforeAll(async () => {
  const collection: CollectionConfig = {
    slug: 'leaflets',
    versions: { drafts: { autosave: true } },
    trash: true,
    fields: hostFields,
  }
  const global: GlobalConfig = { slug: 'habits', fields: hostFields }
  host = await startTestHost({
    configure: (config) => ({
      ...config,
      collections: [...(config.collections ?? []), collection],
      globals: [...(config.globals ?? []), global],
    }),
  })
  const { payload } = host
  token = await signIn(payload, 'admin')
  const isSQL = payload.db.defaultIDType === 'number'
  missing = isSQL ? '4711' : '507f1f77bcf86cd799439011'
  const all = { overrideAccess: true } as const
  const made = await payload.create({
    ...all,
    collection: 'calls',
    data: {
      title: 'Come to the gate',
      summary: 'Tonight.',
      languages: ['en'],
      actions: [{ blockType: 'link', heading: 'Write', label: 'Write', url: 'https://example.org/' }],
      updates: [{ heading: 'We are here', body: 'All of us.' }],
      _status: 'published',
    } as never,
  })
  call = String(made.id)
  await payload.update({
    ...all,
    collection: 'calls',
    id: made.id,
    locale: 'es',
    data: { title: 'Ven' },
    draft: true,
  })
  const printed = await payload.create({
    ...all,
    collection: 'leaflets' as never,
    data: { line: 'Words', prose: 'Words', _status: 'published' } as never,
  })
  leaflet = String((printed as { id: unknown }).id)
})
afterAll(() => host.stop())

type Refusal = { errors?: { data?: { errors?: { path: string }[] } }[] }

const ask = async (method: string, path: string, data: unknown): Promise<string> => {
  const answer = await rest(host.config)(`/api/${path}`, {
    method,
    headers: { authorization: `JWT ${token}` },
    body: JSON.stringify(data),
  })
  const { errors } = (await answer.json()) as Refusal
  return `${answer.status} ${errors?.[0]?.data?.errors?.[0]?.path}`
}

const inAll = (data: object) =>
  Object.fromEntries(Object.entries(data).map(([name, es]) => [name, { en: null, es: es as unknown }]))

/** The ways to write a document over REST. What the data says is told before anything is looked for. */
type Way = (slug: string, id: string, wrong: WrongType) => Promise<string>

const doors: Way[] = [
  (slug, id, { data }) => ask('PATCH', `${slug}/${id}`, data),
  (slug, id, { data }) => ask('PATCH', `${slug}/${id}?draft=true`, data),
  (slug, id, { data }) => ask('PATCH', `${slug}/${id}?draft=true&autosave=true`, data),
  (slug, id, { data }) => ask('PATCH', `${slug}?where[id][equals]=${id}`, data),
  (slug, id, { data }) => ask('PATCH', `${slug}/${id}?locale=es`, data),
]

/** Only where there is no file, which comes along and is in every language. */
const moreDoors: Way[] = [
  (slug, id, { data, isLocalized }) =>
    ask('PATCH', `${slug}/${id}?locale=all`, isLocalized ? inAll(data) : data),
  (slug, _, { data }) => ask('POST', slug, data),
  (slug, _, { data }) => ask('POST', `${slug}?draft=true`, data),
]

const duplicate: Way = (slug, id, { data }) => ask('POST', `${slug}/${id}/duplicate`, data)

/** What a file says of itself is the server's to say, whatever is sent. */
const isOfFile = ({ path }: WrongType) =>
  /^(?:url|thumbnailURL|filename|mimeType|filesize|width|height|focal[XY]|sizes)\b/.test(path)

const toAnswer = (error: unknown): string => {
  const { status, data } = error as { status?: number; data?: { errors?: { path: string }[] } }
  return `${status} ${data?.errors?.[0]?.path}`
}

const writeLocally: Way = (slug, id, { data }) =>
  host.payload
    .update({ collection: slug as 'calls', id, data, overrideAccess: true })
    .then(() => '200', toAnswer)

/** Without any door: what all of them ask. */
const checkAlone = (fields: FlattenedField[], data: object): string => {
  try {
    const req = { payload: host.payload, i18n: i18nOf('en') } as unknown as PayloadRequest
    toSafeData(data, { fields, isDraftable: true, req })
    return 'kept'
  } catch (error) {
    return toAnswer(error)
  }
}

it('every field refuses each JSON type but its own, at every door, and nothing stored changes', async () => {
  const { payload } = host
  const failed: string[] = []
  const expectRefusal = (said: string, wrong: WrongType, answer: string) => {
    if (answer !== `400 ${wrong.path}`) failed.push(`${said} ${JSON.stringify(wrong.data)}: ${answer}`)
  }
  let turn = 0
  const before = await readTables(payload)
  for (const { slug: known, endpoints, upload, flattenedFields } of openCollections()) {
    const slug: string = known
    const id = slug === 'calls' ? call : slug === 'leaflets' ? leaflet : missing
    const isDuplicated = (endpoints || []).some(({ path }) => path === '/:id/duplicate')
    // What is posted to signups is a visitor's form, and no document.
    const hasMore = !upload && slug !== 'signups'
    const ways = [writeLocally, ...doors, ...(hasMore ? moreDoors : []), ...(isDuplicated ? [duplicate] : [])]
    const seen = new Set<string>()
    for (const wrong of toWrongTypes(flattenedFields)) {
      expectRefusal(`${slug} by itself`, wrong, checkAlone(flattenedFields, wrong.data))
      // Each field by a door, those of the leaflets by many.
      if ((seen.has(wrong.path) && slug !== 'leaflets') || (upload && isOfFile(wrong))) continue
      seen.add(wrong.path)
      const way = turn++ % ways.length
      expectRefusal(`${slug} by door ${way}`, wrong, await ways[way]!(slug, id, wrong))
    }
  }
  for (const { slug, flattenedFields } of payload.config.globals)
    for (const wrong of toWrongTypes(flattenedFields))
      expectRefusal(slug, wrong, await ask('POST', `globals/${slug}`, wrong.data))
  expect(failed.join('\n')).toBe('')
  expect(await readTables(payload)).toEqual(before)
  expect(turn).toBeGreaterThan(300)
}, 240_000)

const openCollections = () =>
  Object.values(host.payload.collections)
    .map(({ config }) => config)
    .filter(
      ({ slug, endpoints, admin }) => !slug.startsWith('payload-') && endpoints && admin.hidden !== true,
    )

it('nothing, where a field is, breaks nothing', async () => {
  const broken: string[] = []
  for (const { slug, flattenedFields, upload } of openCollections()) {
    const id = String(slug) === 'leaflets' ? leaflet : slug === 'calls' ? call : missing
    const asked = new Map(toWrongTypes(flattenedFields).map((wrong) => [wrong.path, wrong]))
    for (const { path, toData } of asked.values())
      for (const way of [...doors.slice(0, 2), ...(upload ? [] : moreDoors)]) {
        const wrong = { path, toData, data: toData(null), isLocalized: false }
        const answer = await way(slug, id, wrong)
        if (answer.startsWith('5')) broken.push(`${slug} ${JSON.stringify(wrong.data)}: ${answer}`)
      }
  }
  expect(broken.join('\n')).toBe('')
}, 240_000)

it('any field is asked for in words or refused, behind a relation too', async () => {
  const broken: string[] = []
  const ask = async (slug: string, path: string) => {
    for (const [operator, value] of [
      ['exists', 'true'],
      ['equals', 'x'],
    ]) {
      const where = `where[${path}][${operator}]=${value}`
      const { status } = await rest(host.config)(`/api/${slug}/count?${where}`, {
        headers: { authorization: `JWT ${token}` },
      })
      if (status >= 500) broken.push(`${slug} ${where}: ${status}`)
    }
  }
  for (const { slug, flattenedFields } of openCollections())
    for (const field of flattenedFields) {
      await ask(slug, field.name)
      if (!('relationTo' in field) || typeof field.relationTo !== 'string') continue
      const target = host.payload.collections[field.relationTo]!.config
      for (const { name } of target.flattenedFields) await ask(slug, `${field.name}.${name}`)
    }
  expect(broken.join('\n')).toBe('')
})

it('numbers that were written as texts are read whole, or refused at their field', async () => {
  const { payload } = host
  const podcast = await payload.create({
    collection: 'podcasts',
    data: { title: 'Radio', description: 'Words.' } as never,
    overrideAccess: true,
  })
  const write = async (slug: string, data: object, query = '?draft=true') => {
    const answer = await rest(host.config)(`/api/${slug}${query}`, {
      method: 'POST',
      headers: { authorization: `JWT ${token}` },
      body: JSON.stringify(data),
    })
    const { doc, errors } = (await answer.json()) as Refusal & { doc?: object }
    return doc ?? errors?.[0]?.data?.errors?.[0]?.path
  }
  const branch = { name: 'A branch', city: 'Here', country: 'ES' }
  const at = (latitude: string, longitude: string) => write('branches', { ...branch, latitude, longitude })
  expect(await at('52,5200', '13,4050')).toMatchObject({ latitude: 52.52, longitude: 13.405 })
  expect(await at('-34,6', '-58,4')).toMatchObject({ latitude: -34.6, longitude: -58.4 })
  expect(await at('40° 26′ N', '3° 42′ O')).toBe('latitude')

  const enclosure = { url: 'https://example.org/a.mp3', type: 'audio/mpeg' }
  const episode = { podcast: podcast.id, title: 'An episode' }
  for (const length of ['54,321,000', '54 321 000'])
    expect(await write('episodes', { ...episode, enclosure: { ...enclosure, length } })).toMatchObject({
      enclosure: { length: 54_321_000 },
    })
  expect(await write('episodes', { ...episode, season: '2a' })).toBe('season')
  expect(await write('episodes', { ...episode, duration: '3,723' })).toBe('duration')
  for (const year of ['2020-21', '1968/2018'])
    expect(await write('books', { title: 'A book', authors: ['A'], year }, '')).toBe('year')
})

it('what could not be read back is not stored, and empty dates, choices and groups are none', async () => {
  const write = (data: object) => ask('PATCH', `calls/${call}?draft=true`, data)
  const text = (...children: object[]) => ({ root: { type: 'root', children } })
  for (const [path, data] of [
    ['body', { body: text({ type: 'block' }) }],
    ['body', { body: text({ type: 'link', children: [] }) }],
    ['body', { body: text({ type: 'upload', relationTo: '__proto__', value: 1 }) }],
    [
      'body.doc',
      {
        body: text({
          type: 'link',
          fields: { linkType: 'internal', doc: { relationTo: '__proto__', value: 1 } },
          children: [],
        }),
      },
    ],
    ['body.slogans', { body: text({ type: 'block', fields: { blockType: 'slogans', slogans: 'x' } }) }],
    ['deletedAt', { deletedAt: '2026-02-30' }],
    ['actions.0', { actions: [{ blockType: '__proto__' }] }],
    ['opensAt_tz', { opensAt_tz: {} }],
    ['_status', { _status: 'gone' }],
  ] as const)
    expect(await write(data), JSON.stringify(data)).toBe(`400 ${path}`)
  for (const data of [
    { deletedAt: '', _status: '', result: '', opensAt: '' },
    { deletedAt: null, _status: null, image: null, next: '' },
  ])
    expect(await write(data), JSON.stringify(data)).toBe('200 undefined')
  for (const path of ['calls', 'calls?draft=true', `calls/${call}`])
    expect((await rest(host.config)(`/api/${path}`)).status).toBe(200)
})

it('a row that was stored unreadable before takes no list down, and is told of', async () => {
  const { payload } = host
  const make = (title: string) =>
    payload.create({
      collection: 'calls',
      data: { title, summary: 'Now.', languages: ['en'], _status: 'draft' } as never,
      draft: true,
      overrideAccess: true,
    })
  const [good, bad, dated] = [await make('Readable'), await make('Unreadable'), await make('Dated')]
  const said: string[] = []
  const spy = vi.spyOn(payload.logger, 'error').mockImplementation(((about: { msg: string }) => {
    said.push(about.msg)
  }) as never)
  const children = [
    { type: 'block' },
    { type: 'link', children: [] },
    { type: 'upload', relationTo: '__proto__', value: 1 },
    { type: 'upload', relationTo: 'media', value: {} },
    { type: 'block', fields: { blockType: 'slogans', slogans: { a: 1 } } },
    { type: 'paragraph', children: [{ type: 'text', text: 'Kept' }, null] },
  ]
  const body = { root: { type: 'root', children } }
  // Past all hooks, as a restored backup or an earlier version may have left it.
  const poison = async (id: number | string, data: object) => {
    await payload.db.updateOne({ collection: 'calls', id, data, locale: 'all' } as never)
    const { docs } = await payload.db.findVersions({
      collection: 'calls',
      where: { parent: { equals: id } },
    } as never)
    const [version] = docs as unknown as { id: number; version: object }[]
    await payload.db.updateVersion({
      collection: 'calls',
      id: version!.id,
      versionData: { version: { ...version!.version, ...data } },
      locale: 'all',
    } as never)
  }
  await poison(bad.id, { body: { en: body } })
  if (database === 'sqlite') {
    const { client } = payload.db as unknown as { client: { execute: (sql: string) => Promise<unknown> } }
    await client.execute(`UPDATE calls SET closes_at = '' WHERE id = ${dated.id}`)
    await client.execute(`UPDATE _calls_v SET version_closes_at = '' WHERE parent_id = ${dated.id}`)
  }
  const ids = [good.id, bad.id, dated.id].join()
  for (const query of ['', '&draft=true', '&depth=2', '&locale=all']) {
    const answer = await rest(host.config)(`/api/calls?where[id][in]=${ids}${query}`, {
      headers: { authorization: `JWT ${token}` },
    })
    const { docs } = (await answer.json()) as { docs: { id: number | string; body: unknown }[] }
    expect([query, answer.status, docs.map(({ id }) => id).sort()]).toEqual([
      query,
      200,
      [good.id, bad.id, ...(database === 'sqlite' ? [] : [dated.id])].sort(),
    ])
    const read = JSON.stringify(docs.find(({ id }) => id === bad.id)!.body)
    expect(read).toContain('Kept')
    expect(read).not.toContain('__proto__')
  }
  expect((await rest(host.config)('/api/calls')).status).toBe(200)
  for (const query of ['', '?draft=true', '?depth=2'])
    for (const [id, status] of [
      [bad.id, 200],
      [dated.id, database === 'sqlite' ? 404 : 200],
    ]) {
      const asked = `/api/calls/${id}${query}`
      const answer = await rest(host.config)(asked, { headers: { authorization: `JWT ${token}` } })
      expect([asked, answer.status]).toEqual([asked, status])
    }
  expect(said.every((msg) => msg.includes(String(dated.id)))).toBe(true)
  expect(said.length > 0).toBe(database === 'sqlite')
  spy.mockRestore()
})
