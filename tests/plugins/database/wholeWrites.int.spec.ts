import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { failingWrites } from '../../helpers/failingWrites.js'
import { failingStatements } from '../../helpers/failingStatements.js'
import { database } from '../../helpers/testDatabase.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'
import { body, says } from '../../helpers/content-api/campaign.js'

type Id = number | string
type Hooked = { title: string; id: Id }

let host: TestHost
let payload: Payload
/** What a host's hook does after each write of a `notes` document. */
let afterChange: (doc: Hooked, req: unknown) => Promise<void> = async () => {}

beforeAll(async () => {
  host = await startTestHost({
    configure: (config) => ({
      ...config,
      collections: [
        { slug: 'lines', fields: [{ name: 'title', type: 'text' }] },
        {
          slug: 'notes',
          fields: [{ name: 'title', type: 'text' }],
          hooks: { afterChange: [({ doc, req }) => afterChange(doc as Hooked, req)] },
        },
      ],
    }),
  })
  payload = host.payload
})
afterAll(() => host.stop())

const calls = { collection: 'calls', depth: 0, overrideAccess: true } as const
const lines = { collection: 'lines' as CollectionSlug, depth: 0, overrideAccess: true }
const notes = { collection: 'notes' as CollectionSlug, depth: 0, overrideAccess: true }
const action = (text: string) => ({
  ...{ blockType: 'link', heading: text, label: text, url: 'https://example.org/' },
})

let made = 0
const makeCall = async (): Promise<Id> => {
  const title = `Old ${++made}`
  const { id } = await payload.create({
    ...calls,
    data: { title, summary: 'Old summary', languages: ['en', 'es'], actions: [action('Old')] } as never,
    draft: true,
    locale: 'en',
  })
  await payload.update({
    ...calls,
    id,
    data: { title: `Viejo ${made}`, summary: 'Resumen viejo', _status: 'draft' } as never,
    locale: 'es',
  })
  return id
}

const makeComplete = async (): Promise<Id> => {
  const title = `Old ${++made}`
  const data = {
    title,
    summary: 'Old summary',
    body: body(says('Old')),
    languages: ['en'],
    actions: [action('Old')],
  }
  return (await payload.create({ ...calls, data: data as never, draft: true })).id
}

/** All that is stored of a call that people see, in each language; what changes with time alone is left out. */
const readCall = async (id: Id): Promise<string> => {
  const read = (draft: boolean) =>
    payload.findByID({ ...calls, id, draft, trash: true, locale: 'all', disableErrors: true })
  return JSON.stringify([await read(false), await read(true)], (key, value: unknown) =>
    key === 'updatedAt' || key === 'deletedAt' ? Boolean(value) : value,
  )
}

const readOrganisation = async (_: Id): Promise<string> =>
  JSON.stringify(
    await payload.findGlobal({ slug: 'organisation', locale: 'all', depth: 0, overrideAccess: true }),
    (key, value: unknown) => (key === 'updatedAt' ? Boolean(value) : value),
  )

type Case = [
  name: string,
  write: (id: Id) => Promise<unknown>,
  options?: { make?: () => Promise<Id>; read?: (id: Id) => Promise<string> },
]
const changed = { title: 'Nuevo', summary: 'Resumen nuevo' }
const cases: Case[] = [
  [
    'a publication',
    (id) => payload.update({ ...calls, id, data: { _status: 'published' } as never }),
    { make: makeComplete },
  ],
  ['an update', (id) => payload.update({ ...calls, id, locale: 'es', data: changed as never })],
  [
    'an autosave',
    (id) =>
      payload.update({ ...calls, id, locale: 'es', draft: true, autosave: true, data: changed as never }),
  ],
  [
    'moving it to the trash',
    (id) => payload.update({ ...calls, id, data: { deletedAt: '2027-01-01T00:00:00.000Z' } as never }),
  ],
  ['a deletion', (id) => payload.delete({ ...calls, id })],
  [
    'bringing a version back',
    async (id) => {
      const { docs } = await payload.findVersions({
        ...calls,
        where: { parent: { equals: id } },
        sort: 'createdAt',
      })
      await payload.restoreVersion({ ...calls, id: docs[0]!.id })
    },
  ],
  [
    'the organisation',
    () =>
      payload.updateGlobal({
        slug: 'organisation',
        locale: 'es',
        overrideAccess: true,
        data: {
          name: `Name ${++made}`,
          contactEmail: 'us@example.org',
          controller: 'Us',
          about: 'Nuevo',
        } as never,
      }),
    { make: () => Promise.resolve(0), read: readOrganisation },
  ],
]

const fail = (from: number) => (database === 'sqlite' ? failingStatements : failingWrites)(payload, from)
const hasTransactions = database !== 'mongodb'

it.each(cases)(
  '%s that fails at any write leaves the document whole, as it was or as it was to be',
  async (_, write, { make = makeCall, read = readCall } = {}) => {
    let id = await make()
    const probed = fail(Infinity)
    await write(id)
    probed.revive()
    const total = probed.count()
    expect(total).toBeGreaterThan(0)
    id = await make()
    let before = ''
    for (let from = 1; from <= total; from++) {
      if (!hasTransactions && from > 1) id = await make()
      if (!hasTransactions || before === '') before = await read(id)
      const failing = fail(from)
      const outcome = await write(id).then(
        () => 'done',
        () => 'refused',
      )
      failing.revive()
      const after = await read(id)
      if (hasTransactions && outcome === 'refused') expect([from, after]).toEqual([from, before])
      if (after === before) continue
      // Where there are no transactions it may have been written and then refused: never in part.
      const states = JSON.parse(after) as (Record<string, unknown> | null)[] | Record<string, unknown>
      for (const state of [states].flat())
        if (state?.title) {
          const { title, summary } = state as { title: { en: string; es: string }; summary: object }
          const isNew = title.es === 'Nuevo'
          const en = { title: title.en.startsWith('Old'), summary: 'Old summary' }
          expect([from, en, summary]).toEqual([
            from,
            { title: true, summary: 'Old summary' },
            {
              en: 'Old summary',
              ...(isNew
                ? { es: 'Resumen nuevo' }
                : (summary as { es?: string }).es && { es: 'Resumen viejo' }),
            },
          ])
        }
      if (outcome === 'done') {
        id = await make()
        before = ''
      }
    }
  },
)

it('what fails while it is made is not there, or is found by those who list drafts', async () => {
  const read = async (title: string) => {
    const { docs } = await payload.find({ ...calls, where: { title: { equals: title } }, draft: false })
    return docs.length
  }
  for (let from = 1; ; from++) {
    const title = `Made ${++made}`
    const failing = fail(from)
    const outcome = await payload
      .create({ ...calls, data: { title, actions: [action('New')] } as never, draft: true })
      .then(
        () => 'done',
        () => 'refused',
      )
    failing.revive()
    if (hasTransactions) expect([from, await read(title)]).toEqual([from, outcome === 'done' ? 1 : 0])
    if (failing.count() < from) break
  }
})

it('ten that are made at once are all stored', async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 10 }, (_, n) =>
      payload.create({ ...calls, data: { title: `At once ${n}` } as never, draft: true }),
    ),
  )
  expect(results.map(({ status }) => status)).toEqual(Array(10).fill('fulfilled'))
})

it('a hook that writes without its request waits for nobody, and its write is read by what comes after', async () => {
  let seen = 0
  afterChange = async ({ title }) => {
    await payload.create({ ...lines, data: { title } as never })
    seen = (await payload.find({ ...lines, where: { title: { equals: title } } })).docs.length
  }
  await Promise.all(['a', 'b', 'c'].map((title) => payload.create({ ...notes, data: { title } as never })))
  expect(seen).toBe(1)
  expect((await payload.find({ ...lines, where: {} })).docs).toHaveLength(3)
})

it('a hook that throws after a nested write leaves nothing of either, where there are transactions', async () => {
  if (!hasTransactions) return
  afterChange = async ({ title }, req) => {
    await payload.create({ ...lines, data: { title } as never, req: req as never })
    throw new Error('The hook refuses.')
  }
  await expect(payload.create({ ...notes, data: { title: 'refused' } as never })).rejects.toThrow('refuses')
  const where = { title: { equals: 'refused' } }
  expect((await payload.find({ ...notes, where })).docs).toEqual([])
  expect((await payload.find({ ...lines, where })).docs).toEqual([])
})

it('nobody else sees what a transaction has not committed, nor loses what they write meanwhile', async () => {
  if (!hasTransactions) return
  let go = () => {}
  let isInside = () => {}
  const inside = new Promise<void>((done) => (isInside = done))
  const held = new Promise<void>((done) => (go = done))
  afterChange = async () => {
    isInside()
    await held
    throw new Error('The hook refuses.')
  }
  const refused = payload.create({ ...notes, data: { title: 'dirty' } as never })
  refused.catch(() => {})
  await inside
  afterChange = async () => {}
  const meanwhile = payload.create({ ...lines, data: { title: 'meanwhile' } as never })
  expect((await payload.find({ ...notes, where: { title: { equals: 'dirty' } } })).docs).toEqual([])
  go()
  await expect(refused).rejects.toThrow('refuses')
  await meanwhile
  expect((await payload.find({ ...lines, where: { title: { equals: 'meanwhile' } } })).docs).toHaveLength(1)
})
