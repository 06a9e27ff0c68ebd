import { readFileSync } from 'node:fs'
import type { CollectionSlug, Endpoint } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { rest } from '../helpers/rest.js'
import type { TestHost } from '../helpers/testPayload.js'
import type { Asker } from './askers.js'
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
    .filter((name) => !usual.includes(name) && !/ \/v1\//.test(name))
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
