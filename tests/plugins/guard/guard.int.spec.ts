import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { type Access, buildConfig, getPayload, type Payload, type SanitizedConfig, type Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guard } from '../../../plugins/guard/index.js'
import { rest } from '../../helpers/rest.js'
import { testDatabase } from '../../helpers/testDatabase.js'

// The guard alone, on collections that are nobody's but this suite's, each open to every reader.

let payload: Payload
let config: SanitizedConfig
let stop: () => Promise<void>
let headers: Record<string, string>
let isStaffNow = true

const open = { read: () => true, create: () => false, update: () => false, delete: () => false }
const isLive: Where = { and: [{ hidden: { not_equals: true } }, { deletedAt: { equals: null } }] }
// Made anew for each question: databases write into what they are given.
const readLive: Access = ({ req }) => Boolean(req.user) || structuredClone(isLive)

beforeAll(async () => {
  const { adapter, drop, folder, remove } = await testDatabase()
  config = await buildConfig({
    secret: 'a secret for tests only, 32 chars',
    db: adapter,
    editor: lexicalEditor(),
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' }, destination: process.stderr as never },
    admin: { user: 'staff' },
    collections: [
      { slug: 'staff', auth: true, fields: [] },
      {
        slug: 'diaries',
        versions: { drafts: true },
        access: {
          read: ({ req }: { req: { user: unknown } }) =>
            Boolean(req.user) || { and: [{ _status: { equals: 'published' } }] },
        },
        fields: [
          { name: 'text', type: 'text' },
          { name: 'dueAt', type: 'date' },
        ],
      },
      { slug: 'cellar', access: open, endpoints: false, graphQL: false, fields: [] },
      { slug: 'pictures', upload: { staticDir: `${folder}/pictures` }, access: open, fields: [] },
      {
        slug: 'beds',
        trash: true,
        access: { ...open, read: readLive },
        fields: [
          { name: 'label', type: 'text' },
          { name: 'hidden', type: 'checkbox' },
          { name: 'plants', type: 'join', collection: 'plants', on: 'bed' },
        ],
      },
      {
        slug: 'plants',
        access: open,
        fields: [
          { name: 'title', type: 'text' },
          { name: 'sownAt', type: 'date' },
          { name: 'bed', type: 'relationship', relationTo: 'beds' },
          { name: 'formerBeds', type: 'relationship', relationTo: 'beds', hasMany: true },
          {
            name: 'layout',
            type: 'blocks',
            blocks: [
              {
                slug: 'note',
                fields: [
                  { name: 'secret', type: 'text', access: { read: () => false } },
                  { name: 'beside', type: 'relationship', relationTo: 'beds' },
                  { name: 'heading', type: 'text' },
                ],
              },
              { slug: 'sketch', fields: [{ name: 'heading', type: 'text' }] },
            ],
          },
        ],
      },
    ] as never,
    globals: [
      {
        slug: 'garden',
        fields: [
          { name: 'name', type: 'text' },
          { name: 'opensAt', type: 'date' },
        ],
      },
    ],
    plugins: [
      guard({ maxLimit: { others: 3, trusted: 5 }, isStaff: ({ user }) => Boolean(user) && isStaffNow }),
    ],
  })
  payload = await getPayload({ config })
  const make = (collection: string, data: object) =>
    payload.create({
      collection: collection as never,
      data: data as never,
      overrideAccess: true,
    }) as unknown as Promise<{ id: number | string }>
  const email = 'staff@example.org'
  const password = 'four words in a row'
  await make('staff', { email, password })
  const { token } = await payload.login({ collection: 'staff' as never, data: { email, password } as never })
  headers = { Authorization: `JWT ${token}` }
  const shown = await make('beds', { label: 'sunny' })
  const hidden = await make('beds', { label: 'zzz secret', hidden: true })
  await make('beds', { label: 'gone', deletedAt: new Date().toISOString() })
  for (let n = 0; n < 7; n++) {
    await make('plants', {
      title: `plant ${n}`,
      bed: n === 0 ? hidden.id : shown.id,
      layout: [{ blockType: 'note', secret: `password ${n}` }],
    })
  }
  stop = async () => {
    await drop(payload)
    await payload.destroy()
    remove()
  }
})
afterAll(() => stop())

const get = async (path: string, as: Record<string, string> = {}) => {
  const answer = await rest(config)(`/api/${path}`, { headers: as })
  return {
    status: answer.status,
    body: (await answer.json()) as { docs: { title: string }[]; totalDocs: number },
  }
}

describe('the staff', () => {
  it('filter and sort by no field that blocks of several kinds have', async () => {
    for (const query of ['where[layout.heading][equals]=x', 'sort=layout.heading'])
      expect((await get(`plants?${query}`, headers)).status, query).toBe(400)
  })

  it('filter by one thing in blocks at a time', async () => {
    const query = 'where[and][0][layout.secret][like]=password&where[and][1][layout.secret][like]=3'
    expect((await get(`plants?${query}`, headers)).status).toBe(400)
    const one = await get('plants?where[layout.secret][equals]=password 3', headers)
    expect([one.status, one.body.totalDocs]).toEqual([200, 1])
  })
})

describe('a stranger', () => {
  it.each(['plants', 'plants/count'])('guesses nothing in blocks at %s', async (path) => {
    const { status } = await get(`${path}?where[layout.secret][like]=password`)
    expect(status).toBe(400)
    expect((await get(`${path}?where[layout.secret][like]=password`, headers)).status).toBe(200)
  })

  it('orders by nothing that may not be read', async () => {
    expect((await get('plants?sort=bed.label')).status).toBe(400)
    expect((await get('plants?sort=-title')).body.docs[0]!.title).toBe('plant 6')
  })

  it.each([
    'where[and][0][bed.label][like]=secret&where[or][0][title][exists]=true',
    'where[or][0][bed.label][like]=secret&where[and][0][title][exists]=true',
    'where[bed.label][like]=secret&where[title][exists]=true&where[or][0][title][like]=plant',
  ])('finds nothing by what a related document hides, with %s', async (query) => {
    for (const path of ['plants', 'plants/count']) {
      const { status, body } = await get(`${path}?${query}`)
      expect([status, body.totalDocs]).toEqual([200, 0])
    }
  })

  it('sees no trash, whatever is asked', async () => {
    expect((await get('beds?trash=true&where[label][equals]=gone')).body.totalDocs).toBe(0)
  })

  it('gets a filter through relations as far as the database can join, and a refusal beyond', async () => {
    const ask = async (count: number, path: string) => {
      const query = Array.from({ length: count }, (_, at) => `where[or][${at}][${path}]=x`).join('&')
      return (await get(`plants?${query}`, headers)).status
    }
    for (const [most, path] of [
      [16, 'bed.label][like'],
      [8, 'formerBeds.label][like'],
      [1, 'layout.secret][like'],
    ] as const)
      expect([path, await ask(most, path), await ask(60, path)]).toEqual([path, 200, 400])
  })

  it('gets no unbounded list', async () => {
    for (const query of ['limit=0', 'limit=100000', 'pagination=false', 'limit=-1'])
      expect([query, (await get(`plants?${query}`)).body.docs.length]).toEqual([query, 3])
    expect((await get('plants?limit=0', headers)).body.docs).toHaveLength(5)
    expect((await get('plants?page=999999999999999999')).status).toBe(200)
    expect((await get('beds?joins[plants][page]=999999999999999999', headers)).status).toBe(200)
  })
})

describe('what a stranger may not read', () => {
  const missing = () => (payload.db.defaultIDType === 'number' ? 987654 : '6650a1b2c3d4e5f601234567')
  const send = async (method: string, path: string, as = {}) => {
    const answer = await rest(config)(`/api/${path}`, { method, headers: as })
    return { status: answer.status, text: await answer.text() }
  }
  const make = async (data: object) =>
    (await payload.create({
      collection: 'diaries' as never,
      data: data as never,
      overrideAccess: true,
    })) as unknown as {
      id: number | string
    }
  const findStaff = async () => {
    const { docs } = await payload.find({ collection: 'staff' as never, overrideAccess: true })
    return docs[0] as unknown as { id: number | string }
  }
  const askForAccess = async (id: number | string) => {
    const answer = await GRAPHQL_POST(config)(
      new Request('http://localhost:3000/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `{ it: docAccessDiary(id: ${JSON.stringify(id)}) { fields { __typename } } }`,
        }),
      }),
    )
    return answer.text()
  }

  it('is told of as what is not there: its access, and its versions', async () => {
    const live = await make({ text: 'live', _status: 'published' })
    const draft = await make({ text: 'draft', _status: 'draft' })
    const { docs } = await payload.db.findVersions({
      collection: 'diaries' as never,
      where: { parent: { equals: draft.id } },
    })
    expect((await send('POST', `diaries/access/${live.id}`)).status).toBe(200)
    expect((await send('POST', `diaries/access/${draft.id}`, headers)).status).toBe(200)
    for (const [slug, path, id] of [
      ['diaries', 'access', draft.id],
      ['diaries', 'versions', docs[0]!.id],
      ['staff', 'access', (await findStaff()).id],
    ] as const)
      expect([path, await send('POST', `${slug}/${path}/${id}`)]).toEqual([
        path,
        { ...(await send('POST', `${slug}/${path}/${missing()}`)), status: 404 },
      ])
    expect((await send('POST', `diaries/versions/${docs[0]!.id}`, headers)).status).toBe(200)
    expect(await askForAccess(live.id)).toContain('"it":{')
    expect(await askForAccess(draft.id)).toBe(await askForAccess(missing()))
  })

  it('is no draft, and a list of drafts does not tell what has newer changes', async () => {
    const live = await make({ text: 'unchanged', _status: 'published' })
    await payload.update({
      collection: 'diaries' as never,
      id: live.id,
      data: { text: 'changed' } as never,
      draft: true,
      overrideAccess: true,
    })
    for (const path of ['diaries?limit=3&sort=-id', `diaries/${live.id}?a=b`, 'diaries/count?a=b']) {
      const { text } = await send('GET', path)
      expect(text).not.toContain('"changed"')
      expect((await send('GET', `${path}&draft=true`)).text).toBe(text)
    }
    expect((await send('GET', `diaries/${live.id}?draft=true`, headers)).text).toContain('"changed"')
  })

  it('is no collection without endpoints, nor the address that this process listens at', async () => {
    for (const path of ['', '/1', '/count']) {
      const { status, text } = await send('GET', `cellar${path}`, headers)
      const nowhere = await send('GET', `nowhere${path}`, headers)
      expect([status, text.replace('cellar', 'nowhere')]).toEqual([404, nowhere.text])
    }
  })
})

it('a name that every object has is no collection, global or file', async () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__'])
    for (const [method, path] of [
      ['GET', name],
      ['GET', `${name}/1`],
      ['GET', `${name}/count`],
      ['GET', `globals/${name}`],
      ['POST', name],
      ['POST', `${name}/login`],
      ['POST', `${name}/1/duplicate`],
      ['POST', `globals/${name}`],
      ['PATCH', `${name}/1`],
      ['DELETE', name],
    ] as const) {
      const { status } = await rest(config)(`/api/${path}`, { method, headers })
      expect([method, path, status]).toEqual([method, path, 404])
    }
})

describe('what can’t be meant is refused, and is no fault of the server’s', () => {
  it.each([
    ['plants/abc', 404],
    ['plants/%00', 404],
    ['plants?where[id][in]=abc', 400],
    ['plants?where[bed][equals]=abc', 400],
    ['plants?where[sownAt][less_than]=never', 400],
    ['plants?where[title][like][]=a', 400],
    ['plants?where[title][near]=1,2,3', 400],
    ['plants?where=nothing', 400],
    ['plants?limit=many', 400],
    ['plants?page=second', 400],
  ])('%s answers %i', async (path, status) => {
    for (const as of [{}, headers]) expect((await get(path, as)).status).toBe(status)
  })

  it('a relation to an id that is none is not everything without that relation', async () => {
    expect((await get('plants?where[bed][equals]=undefined')).status).toBe(400)
  })

  it('a body that is no JSON answers 400', async () => {
    const answer = await rest(config)('/api/plants', { method: 'POST', headers, body: '{"title":' })
    expect(answer.status).toBe(400)
    expect(await answer.text()).not.toMatch(/ at |\.js/)
  })
})

describe('what is written', () => {
  const ask = async (method: string, path: string, body?: unknown, as: Record<string, string> = headers) => {
    const answer = await rest(config)(`/api/${path}`, {
      method,
      headers: as,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: answer.status, body: (await answer.json()) as unknown }
  }

  it('is an object, also where nothing was sent', async () => {
    for (const path of ['diaries', 'diaries?draft=true']) expect((await ask('POST', path)).status).toBe(201)
    for (const body of [null, [], 'x', 1]) expect((await ask('POST', 'diaries', body)).status).toBe(400)
  })

  it('keeps no date that is none, in drafts neither, so that the list stays readable', async () => {
    expect((await ask('POST', 'diaries?draft=true', { dueAt: '?' })).status).toBe(400)
    const refused = await ask('POST', 'diaries', { dueAt: '?' })
    expect(refused.body).toMatchObject({ errors: [{ data: { errors: [{ path: 'dueAt' }] } }] })
    expect((await ask('POST', 'diaries?draft=true', { createdAt: '?', updatedAt: '?' })).status).toBe(201)
    expect((await ask('POST', 'globals/garden', { opensAt: '?' })).status).toBe(400)
    expect((await get('diaries', headers)).status).toBe(200)
  })

  it('keeps no NUL', async () => {
    const { body } = await ask('POST', 'diaries', { text: 'a\0b' })
    expect((body as { doc?: { text: string } }).doc!.text).toBe('ab')
    expect((await ask('POST', 'payload-preferences/a%00b', { value: { c: 'd\0' } })).status).toBe(200)
  })

  it('is a copy of something that is there', async () => {
    for (const id of ['null', 'abc', '%00'])
      expect((await ask('POST', `diaries/${id}/duplicate`)).status).toBe(404)
  })
})

describe('doors of Payload’s own', () => {
  const send = async (method: string, path: string, as = headers) =>
    (await rest(config)(`/api/${path}`, { method, headers: as })).status

  it('lead nowhere where nothing lies behind', async () => {
    expect(await send('GET', 'plants/versions')).toBe(403)
    for (const [method, path] of [
      ['POST', 'plants/versions/1'],
      ['POST', 'payload-preferences/versions/1'],
      ['POST', 'staff/verify/abc'],
      ['POST', 'plants/access/99999999999999999999'],
      ['POST', 'payload-preferences/access/99999999999999999999'],
      ['GET', 'pictures/file/none.png'],
      ['GET', 'pictures/file/a%00b'],
      ['GET', `pictures/file/${'a'.repeat(300)}`],
    ] as const)
      expect([path, await send(method, path)]).toEqual([path, 404])
  })

  it('let one take back a preference, on every database', async () => {
    await rest(config)('/api/payload-preferences/mine', { method: 'POST', headers, body: '{"value":1}' })
    expect(await send('DELETE', 'payload-preferences/mine')).toBe(200)
    expect(await send('DELETE', 'payload-preferences/mine')).toBe(404)
  })

  it('keep a preference that the panel writes by itself, again and again, for its own user', async () => {
    const [user] = (await payload.find({ collection: 'staff' as never, overrideAccess: true }))
      .docs as unknown as {
      id: number | string
    }[]
    const own = { ...user!, collection: 'staff' }
    // Payload's own wording: no relation is of this form.
    const data = {
      key: 'collection-plants',
      user: { collection: 'staff', value: user!.id },
      value: { limit: 10 },
    }
    const asPanel = { depth: 0, overrideAccess: true, user: own as never }
    const { id } = await payload.create({
      collection: 'payload-preferences',
      data: data as never,
      ...asPanel,
    })
    const changed = { ...data, value: { limit: 25 } } as never
    await payload.update({ collection: 'payload-preferences', id, data: changed, ...asPanel })
    const kept = await rest(config)('/api/payload-preferences/collection-plants', { headers })
    expect(await kept.json()).toMatchObject({
      user: { relationTo: 'staff', value: user!.id },
      value: { limit: 25 },
    })
  })

  it('keep no preferences of whoever is logged in and no staff', async () => {
    isStaffNow = false
    for (const method of ['GET', 'POST', 'DELETE'])
      expect(await send(method, 'payload-preferences/mine')).toBe(403)
    isStaffNow = true
  })

  it('answer 400 to a form that can’t be read', async () => {
    for (const type of [
      'multipart/form-data',
      'multipart/form-data; boundary=',
      'multipart/mixed; boundary=x',
    ]) {
      const answer = await rest(config)('/api/diaries', {
        method: 'POST',
        headers: { ...headers, 'content-type': type },
        body: 'x',
      })
      expect([type, answer.status]).toEqual([type, 400])
    }
  })
})

describe('GraphQL', () => {
  const ask = async (query: string) => {
    const answer = await GRAPHQL_POST(config)(
      new Request('http://localhost:3000/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      }),
    )
    return (await answer.json()) as { data?: Record<string, unknown> }
  }

  it('holds one log-in a document', async () => {
    const one = 'loginStaff(email: "staff@example.org", password: "wrong") { token }'
    expect(await ask(`mutation { a: ${one} b: ${one} }`)).toEqual([
      { message: expect.stringMatching(/one log-in/) as string },
    ])
  })

  it('judges a document by what it comes to before any rule looks at it', async () => {
    const fragments = Array.from(
      { length: 16 },
      (_, at) => `fragment f${at} on Plant { ...f${at + 1} ...f${at + 1} }`,
    )
    const query = `{ Plants { docs { ...f0 } } } ${fragments.join(' ')} fragment f16 on Plant { title }`
    expect(await ask(query)).toEqual([{ message: expect.stringMatching(/wherever they are used/) as string }])
  })

  it('says no where Payload leaves out what one may not do', async () => {
    const answer = await ask('{ Access { canAccessAdmin } }')
    expect(JSON.stringify(answer)).not.toContain('500')
  })

  it('obeys the same bounds', async () => {
    const { data } = await ask('{ Plants(limit: 0) { docs { title } } }')
    expect((data!.Plants as { docs: unknown[] }).docs).toHaveLength(3)
  })
})

it('our own queries are not asked', async () => {
  const { docs } = await payload.find({
    collection: 'plants' as never,
    where: { 'layout.secret': { like: 'password' } } as never,
    limit: 0,
    overrideAccess: true,
  })
  expect(docs).toHaveLength(7)
})

it('locks, jobs and keys of Payload’s own are for the trusted', async () => {
  for (const slug of ['payload-locked-documents', 'payload-kv']) {
    expect([slug, (await get(slug)).status]).toEqual([slug, 403])
  }
})

it('a form of another site logs nobody in, and asks for no mail; the panel’s own does', async () => {
  const body = (data: object) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify(data))
    return form
  }
  const login = { email: 'staff@example.org', password: 'four words in a row' }
  const ask = async (path: string, data: object, from: Record<string, string>) =>
    (await rest(config)(`/api/staff/${path}`, { method: 'POST', headers: from, body: body(data) })).status
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example', host: 'localhost:3000' },
    { origin: 'null', host: 'localhost:3000' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'http://a.localhost:3000' },
  ]
  for (const from of foreign) {
    expect(await ask('login', login, from)).toBe(400)
    expect(await ask('forgot-password', login, from)).toBe(400)
  }
  const own: Record<string, string>[] = [
    { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' },
    { origin: 'http://localhost:3000', host: 'localhost:3000' },
    {},
  ]
  for (const from of own) expect(await ask('login', login, from)).toBe(200)
})

it('no door makes a lock, and who may not write to a document ends none of it', async () => {
  const locks = 'payload-locked-documents' as never
  const { docs: staff } = await payload.find({ collection: 'staff' as never, overrideAccess: true })
  const { docs: plants } = await payload.find({ collection: 'plants' as never, overrideAccess: true })
  const diary = await payload.db.create({ collection: 'diaries' as never, data: {} as never })
  const toLock = (relationTo: string, { id }: { id: number | string }) => ({
    document: { relationTo, value: id },
    user: { relationTo: 'staff', value: (staff[0] as unknown as { id: number | string }).id },
  })
  const send = async (method: string, path = '', body?: object) =>
    (
      await rest(config)(`/api/payload-locked-documents${path}`, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      })
    ).status
  const make = async (data: object) =>
    ((await payload.db.create({ collection: locks, data: data as never })) as { id: number | string }).id
  expect(await send('POST', '', toLock('plants', plants[0]!))).toBe(403)
  const shut = await make(toLock('plants', plants[0]!))
  const mine = await make(toLock('diaries', diary))
  expect(await send('PATCH', `/${shut}`, { user: toLock('plants', plants[0]!).user })).toBe(403)
  expect(await send('DELETE', `/${shut}`)).toBe(403)
  expect(await send('PATCH', `/${mine}`, toLock('plants', plants[0]!))).toBe(403)
  expect(await send('PATCH', `/${mine}`, { user: toLock('diaries', diary).user })).toBe(200)
  expect(await send('DELETE', `/${mine}`)).toBe(200)
})

it('what lies in the trash is named by its id at any depth, in a row and in a list too', async () => {
  const make = async (collection: string, data: object) =>
    (
      (await payload.create({
        collection: collection as never,
        data: data as never,
        overrideAccess: true,
      })) as unknown as { id: number | string }
    ).id
  const [kept, gone] = [await make('beds', { label: 'kept' }), await make('beds', { label: 'to go' })]
  const layout = [{ blockType: 'note', beside: gone }]
  const plant = await make('plants', { title: 'moved', bed: gone, formerBeds: [gone, kept], layout })
  await payload.update({
    collection: 'beds' as never,
    id: gone,
    data: { deletedAt: new Date().toISOString() } as never,
    overrideAccess: true,
  })
  for (const as of [{}, headers])
    for (const depth of [0, 1, 2, 3])
      for (const path of [`plants/${plant}`, `plants?where[id][equals]=${plant}`]) {
        const { body } = await get(`${path}${path.includes('?') ? '&' : '?'}depth=${depth}`, as)
        const [read = body] = (body.docs ?? []) as object[]
        const told = depth === 0 ? kept : { id: kept, label: 'kept' }
        expect(read).toMatchObject({ bed: gone, formerBeds: [gone, told], layout: [{ beside: gone }] })
      }
  await payload.delete({ collection: 'plants' as never, id: plant, overrideAccess: true })
})
