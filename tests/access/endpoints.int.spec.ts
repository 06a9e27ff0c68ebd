import { readFileSync } from 'node:fs'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type { CollectionSlug, Endpoint } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { rest } from '../helpers/rest.js'
import type { TestHost } from '../helpers/testPayload.js'
import type { Asker } from './askers.js'
import { toNames as toGraphQLNames } from './doors/overGraphQL.js'
import { endpointTable } from './endpointTable.js'
import type { Data, Id, World } from './fixtures.js'
import { parseRows, toSentence } from './parseTable.js'
import { members, startWorld } from './startWorld.js'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let host: TestHost
let askers: Asker[]
let world: World

/** What Payload itself makes of each collection: the matrix asks for it by operations. */
const usual = [
  ...[
    'get /',
    'get /:id',
    'get /count',
    'get /versions',
    'get /versions/:id',
    'post /',
    'post /:id/duplicate',
  ],
  ...[
    'post /access/:id?',
    'post /versions/:id',
    'patch /',
    'patch /:id',
    'delete /',
    'delete /:id',
    'post /access',
  ],
  ...['get /paste-url/:id?', 'get /file/:filename', 'get /access'],
  ...['get /init', 'get /me', 'post /login', 'post /logout', 'post /refresh-token', 'post /forgot-password'],
  ...['post /reset-password', 'post /unlock', 'get /:key', 'post /:key', 'delete /:key'],
]

beforeAll(async () => {
  ;({ host, askers, world } = await startWorld())
})
afterAll(() => host.stop())

const rows = parseRows(endpointTable)

const toNames = (endpoints: readonly Endpoint[] | false | undefined, slug = '') =>
  (endpoints || [])
    .map(({ method, path }) => `${method} ${path}`)
    .filter((name) => !usual.includes(name) && !/^(?:get|head|options) \/v1\//.test(name))
    .map((name) => `${slug} ${name}`.trim())

it('the table has a row for each endpoint that is not one of Payload’s usual ones', () => {
  const { payload } = host
  const offered = [
    ...toNames(payload.config.endpoints),
    ...Object.values(payload.collections)
      .filter(({ config }) => config.slug !== members.slug)
      .flatMap(({ config }) => toNames(config.endpoints, config.slug)),
    ...payload.globals.config.flatMap(({ slug, endpoints }) => toNames(endpoints, slug)),
  ]
  const known = rows.map(({ operation }) => operation)
  expect(offered.filter((name) => !known.includes(name))).toEqual([])
})

const isAsked = (known: { isLive?: boolean; isTarget?: boolean }, live: boolean) =>
  live ? known.isLive : known.isTarget

const idOf = (slug: string, { live }: { live: boolean }): Id =>
  world[slug]!.docs.find((doc) => isAsked(doc, live))!.id

const makeCall = async (): Promise<Id> =>
  (
    await host.payload.create({
      collection: 'calls',
      data: { title: 'To be asked about' } as never,
      draft: true,
      overrideAccess: true,
    })
  ).id

const makeFailure = async (): Promise<Id> => {
  const input = {
    type: 'publish',
    doc: { relationTo: 'calls', value: String(idOf('calls', { live: false })) },
  }
  const made = await host.payload.db.create({
    collection: 'payload-jobs',
    data: { taskSlug: 'schedulePublish', queue: 'none', hasError: true, input },
  })
  return (made as { id: Id }).id
}

const sound = () => {
  const form = new FormData()
  form.append(
    'file',
    new Blob([readFileSync('tests/fixtures/audio/tagged.mp3')], { type: 'audio/mpeg' }),
    'a.mp3',
  )
  form.append('_payload', JSON.stringify({ title: 'Spare' }))
  return form
}

/** An address with everything in its place, made anew each time: some endpoints use up what they are asked about. */
const fill = async (
  operation: string,
  target?: Id,
): Promise<{ method: string; path: string; body?: BodyInit }> => {
  const [slug, method, template] = / /.test(operation.replace(/^\w+ \//, ''))
    ? (operation.split(' ') as [string, string, string])
    : ['', ...(operation.split(' ') as [string, string])]
  const { payload } = host
  const id = async (): Promise<Id> => {
    if (target !== undefined) return target
    if (template.startsWith('/failed-schedules')) return makeFailure()
    if (template.endsWith('/withdraw')) return makeCall()
    if (slug === 'signups') return world.signups!.docs.find(({ isOwn }) => isOwn)!.id
    return idOf(slug, { live: /uses|addresses|close|file/.test(template) })
  }
  let path = template
  if (template.includes(':filename')) {
    const doc = await payload.db.findOne<Data & { id: Id }>({
      collection: slug as CollectionSlug,
      where: { id: { equals: await id() } },
    })
    path = path.replace(':filename', String(doc!.filename))
  }
  if (template.startsWith('/versions')) {
    const { docs } = await payload.db.findVersions<Data>({
      collection: slug as CollectionSlug,
      where: { parent: { equals: idOf(slug, { live: false }) } },
      limit: 1,
    })
    path = path.replace(':id', String(docs[0]!.id))
  }
  if (path.includes(':id')) path = path.replace(':id', String(await id()))
  path = path.replace(':session', 'none')
  const body = method === 'get' || method === 'head' ? undefined : slug === 'recordings' ? sound() : '{}'
  return { method: method.toUpperCase(), path: `/api${slug && `/${slug}`}${path}`, body }
}

/** Refused, or told that there is no such thing. */
const shut = new Set([401, 403, 404])

const ask = async (operation: string, { token }: Asker, target?: Id): Promise<string> => {
  const { path, ...init } = await fill(operation, target)
  const answer = await rest(host.config)(path, {
    ...init,
    headers: { ...(token && { authorization: `JWT ${token}` }) },
  })
  await answer.arrayBuffer()
  expect(answer.status).toBeLessThan(500)
  return shut.has(answer.status) ? '–' : 'yes'
}

describe('the endpoints', () => {
  it.each(rows.map((row) => [toSentence(row), row] as const))('%s', async (_, { operation, cells }) => {
    const reached: Record<string, string> = {}
    const expected: Record<string, string> = {}
    for (const asker of askers) {
      const cell = cells[asker.name]
      reached[asker.name] = await ask(operation, asker)
      expected[asker.name] = cell === 'self' ? '–' : cell
      if (cell !== 'self' || !operation.includes(' get ')) continue
      reached[`${asker.name} about themselves`] = await ask(operation, asker, asker.id)
      expected[`${asker.name} about themselves`] = 'yes'
    }
    expect(reached).toEqual(expected)
  })
})

describe('who may not read a document is told as much of it as of one that is not there', () => {
  const missing = () => (host.payload.db.defaultIDType === 'number' ? 987654 : '6650a1b2c3d4e5f601234567')
  const send = async (method: string, path: string, { token }: Asker) => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) }
    const answer = await rest(host.config)(`/api/${path}`, { method, headers })
    // An answer may say what was asked for.
    return { status: answer.status, text: (await answer.text()).replaceAll(path, '') }
  }
  // Each kind of asker that reads less than all: an organiser, and those who read as visitors do.
  const closed = () => askers.filter(({ name }) => ['visitor', 'organiser', 'suspended'].includes(name))
  // Preferences are read by their key.
  const known = () => [
    ...Object.entries(world)
      .filter(([slug]) => slug !== 'payload-preferences')
      .flatMap(([slug, { docs }]) => docs.map(({ id }) => [slug, id] as const)),
    ...askers.flatMap(({ name, id }) =>
      id === undefined || name === 'member' ? [] : [['users', id] as const],
    ),
  ]

  it('by `access` of a document', async () => {
    for (const asker of closed())
      for (const [slug, id] of known()) {
        const isRead = (await send('GET', `${slug}/${id}?depth=0&trash=true`, asker)).status === 200
        const told = await send('POST', `${slug}/access/${id}`, asker)
        const asked = [asker.name, slug, id] as const
        if (isRead) expect([...asked, told.status]).toEqual([...asked, 200])
        else
          expect([...asked, told]).toEqual([
            ...asked,
            await send('POST', `${slug}/access/${missing()}`, asker),
          ])
      }
  })

  it('by `docAccess` in GraphQL', async () => {
    const ask = async (slug: string, id: Id, { token }: Asker) => {
      const query = `{ it: docAccess${toGraphQLNames(slug).singular}(id: ${JSON.stringify(id)}) { fields { __typename } } }`
      const answer = await GRAPHQL_POST(host.config)(
        new Request('http://localhost:3000/api/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) },
          body: JSON.stringify({ query }),
        }),
      )
      return answer.text()
    }
    const visitor = askers[0]!
    const editor = askers.find(({ name }) => name === 'editor')!
    for (const [slug, id] of known()) {
      const isRead = (await send('GET', `${slug}/${id}?depth=0`, visitor)).status === 200
      const told = await ask(slug, id, visitor)
      if (isRead) expect([slug, told]).toEqual([slug, expect.stringContaining('"it":{')])
      else expect([slug, told]).toEqual([slug, await ask(slug, missing(), visitor)])
    }
    expect(await ask('calls', idOf('calls', { live: false }), editor)).toContain('"it":{')
  })

  it('by putting back a version', async () => {
    for (const slug of ['calls', 'episodes', 'branches'] as const) {
      const { docs } = await host.payload.db.findVersions({ collection: slug, limit: 0, pagination: false })
      expect(docs.length).toBeGreaterThan(2)
      for (const asker of closed().filter(({ name }) => slug !== 'branches' || name !== 'organiser')) {
        const nothing = await send('POST', `${slug}/versions/${missing()}`, asker)
        for (const { id } of docs.slice(0, 4))
          expect([asker.name, await send('POST', `${slug}/versions/${id}`, asker)]).toEqual([
            asker.name,
            nothing,
          ])
      }
    }
  })

  it('by lists of drafts', async () => {
    const live = idOf('calls', { live: true })
    await host.payload.update({
      collection: 'calls',
      id: live,
      data: { title: 'Changed since' } as never,
      draft: true,
      overrideAccess: true,
    })
    for (const asker of closed())
      for (const path of ['calls', 'calls/count', `calls/${live}`]) {
        const read = (query: string) => send('GET', `${path}?depth=0&limit=100${query}`, asker)
        expect([asker.name, path, await read('&draft=true')]).toEqual([asker.name, path, await read('')])
      }
  })

  it('by collections that have no door', async () => {
    for (const asker of [askers[0]!, askers.find(({ name }) => name === 'admin')!])
      for (const slug of ['claims', 'withdrawals', 'references'])
        for (const path of ['', '/1', '/count', '/access/1', '/versions']) {
          const { status, text } = await send('GET', `${slug}${path}`, asker)
          const nowhere = await send('GET', `nowhere${path}`, asker)
          expect([status, text.replace(slug, 'nowhere')]).toEqual([404, nowhere.text])
          expect(nowhere.status).toBe(404)
        }
  })
})
