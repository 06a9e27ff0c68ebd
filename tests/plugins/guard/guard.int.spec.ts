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

const open = { read: () => true, create: () => false, update: () => false, delete: () => false }
const isLive: Where = { and: [{ hidden: { not_equals: true } }, { deletedAt: { equals: null } }] }
const readLive: Access = ({ req }) => Boolean(req.user) || isLive

beforeAll(async () => {
  const { adapter, drop, remove } = await testDatabase()
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
        slug: 'beds',
        trash: true,
        access: { ...open, read: readLive },
        fields: [
          { name: 'label', type: 'text' },
          { name: 'hidden', type: 'checkbox' },
        ],
      },
      {
        slug: 'plants',
        access: open,
        fields: [
          { name: 'title', type: 'text' },
          { name: 'sownAt', type: 'date' },
          { name: 'bed', type: 'relationship', relationTo: 'beds' },
          {
            name: 'layout',
            type: 'blocks',
            blocks: [
              { slug: 'note', fields: [{ name: 'secret', type: 'text', access: { read: () => false } }] },
            ],
          },
        ],
      },
    ] as never,
    plugins: [guard({ maxLimit: { others: 3, trusted: 5 } })],
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

  it('gets no unbounded list', async () => {
    for (const query of ['limit=0', 'limit=100000', 'pagination=false', 'limit=-1'])
      expect([query, (await get(`plants?${query}`)).body.docs.length]).toEqual([query, 3])
    expect((await get('plants?limit=0', headers)).body.docs).toHaveLength(5)
    expect((await get('plants?page=999999999999999999')).status).toBe(200)
  })
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
