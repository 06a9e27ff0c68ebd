import {
  APIError,
  type CollectionSlug,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CollectionOverride } from '../../../plugins/overrides.js'
import { failingWrites } from '../../helpers/failingWrites.js'
import { rest } from '../../helpers/rest.js'
import { signIn } from '../../helpers/signIn.js'
import { database } from '../../helpers/testDatabase.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'
import { body, campaign, says } from '../../helpers/content-api/campaign.js'

type Id = number | string
type Data = Record<string, unknown>
type Result = { docs: { id: Id }[]; errors: { id: Id; message: string }[] }

const hasTransactions = database !== 'mongodb'
const sentence = 'The host keeps this as it is.'

let host: TestHost
let payload: Payload
let headers: Record<string, string>
let write: ReturnType<typeof campaign>
/** What a hook of the host's refuses, after it was written or deleted. */
let kept: Id | undefined

const refuseKept: CollectionOverride = ({ defaultCollection }) => {
  const refuse = ({ id, doc, operation }: { id?: Id; doc?: Data; operation?: string }) => {
    if (operation !== 'create' && kept !== undefined && (id ?? doc?.id) === kept)
      throw new APIError(sentence, 400, null, true)
  }
  const { hooks } = defaultCollection
  return {
    ...defaultCollection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), refuse as never],
      afterDelete: [...(hooks?.afterDelete ?? []), refuse as never],
    },
  }
}

beforeAll(async () => {
  host = await startTestHost({
    options: { overrides: { calls: refuseKept, slogans: refuseKept, media: refuseKept, users: refuseKept } },
  })
  payload = host.payload
  write = campaign(payload)
  headers = { authorization: `JWT ${await signIn(payload, 'admin')}` }
})
afterAll(() => host.stop())

const always = { depth: 0, overrideAccess: true } as const

let made = 0
const action = (text: string) => ({
  ...{ blockType: 'link', heading: text, label: text, url: 'https://example.org/' },
})
const makeDraft = async (): Promise<Id> => {
  const data = { title: `Old ${++made}`, summary: 'Old', languages: ['en'], body: body(says('Old')) }
  return (await write.draft({ ...data, actions: [action('Old')] })).id
}
const makeLive = async (): Promise<Id> => {
  const id = await makeDraft()
  await write.publish(id)
  return id
}
const makeTrashed = async (): Promise<Id> => {
  const id = await makeLive()
  await write.publish(id, { deletedAt: '2027-01-01T00:00:00.000Z' })
  return id
}
const makeUser = async (): Promise<Id> => {
  const data = { email: `user${++made}@example.org`, password: 'a long enough password', name: 'Old' }
  const roles: ('editor' | 'organiser')[] = ['editor']
  return (await payload.create({ ...always, collection: 'users', data: { ...data, roles } })).id
}
const makeSlogan = (): Promise<Id> => write.slogan(`Old ${++made}`, `Viejo ${made}`)

/** All that is stored of a document: its states, its versions, its claims, its row in the index of references. */
const readAll = async (slug: string, id: Id): Promise<string> => {
  const collection = slug as CollectionSlug
  const all = { limit: 0, pagination: false } as const
  const read = (draft: boolean) =>
    payload.findByID({ ...always, collection, id, draft, trash: true, locale: 'all', disableErrors: true })
  const versions = payload.collections[collection].config.versions
    ? (await payload.db.findVersions({ ...all, collection, where: { parent: { equals: id } }, sort: 'id' }))
        .docs
    : []
  const find = async (from: string, equal: Record<string, string>) =>
    (
      await payload.db.find({
        ...all,
        collection: from as CollectionSlug,
        where: { and: Object.entries(equal).map(([field, equals]) => ({ [field]: { equals } })) },
        sort: 'id',
      })
    ).docs
  return JSON.stringify({
    live: await read(false),
    newest: await read(true),
    versions,
    claims: await find('claims', { noun: slug, owner: String(id) }),
    references: await find('references', { source: `${slug}:${id}` }),
  })
}

/** The same of all documents to which the same was done. */
const toShape = (stored: string): Record<string, unknown> =>
  JSON.parse(stored, (key, value: unknown) => {
    if (/^(?:id|_?parent|parent|owner|token|takenAt|.*At|.*UUID|_uuid)$/.test(key))
      return value === null ? null : typeof value
    return typeof value === 'string' ? value.replace(/[\da-f]{24}|\d+/g, '#') : value
  }) as Record<string, unknown>

/** It says who wrote: somebody here, a program there. */
const withoutWriter = (shape: object): unknown =>
  JSON.parse(JSON.stringify(shape), (key, value: unknown) => (key === 'writtenBy' ? undefined : value))

type Args = { data?: Data; depth?: number; draft?: boolean; trash?: boolean }
type Case = [name: string, slug: string, make: () => Promise<Id>, args: Args]
const deletedAt = '2027-01-01T00:00:00.000Z'
const atEachWrite: Case[] = [
  ['drafts', 'calls', makeDraft, { draft: true, data: { summary: 'New', actions: [action('New')] } }],
  ['deletions', 'calls', makeDraft, {}],
  ['what has no versions', 'slogans', makeSlogan, { data: { deletedAt } }],
]
const byHook: Case[] = [
  ['publications', 'calls', makeDraft, { data: { _status: 'published' } }],
  ['taking offline', 'calls', makeLive, { data: { _status: 'draft' } }],
  ['moving to the trash', 'calls', makeLive, { data: { deletedAt } }],
  ['restoring', 'calls', makeTrashed, { trash: true, data: { deletedAt: null } }],
  ['emptying the trash', 'calls', makeTrashed, { trash: true }],
  ['changes of accounts', 'users', makeUser, { data: { name: 'New', roles: ['organiser'] } }],
  ['deletions of accounts', 'users', makeUser, {}],
]

const act = (slug: string, which: { id: Id } | { where: Where }, { data, ...args }: Args) => {
  const asked = { ...always, ...args, ...which, collection: slug as CollectionSlug }
  return data
    ? payload.update({ ...asked, data: structuredClone(data) } as never)
    : payload.delete(asked as never)
}
const inBulk = (slug: string, ids: Id[], args: Args, req?: PayloadRequest) =>
  act(slug, { where: { id: { in: ids } }, ...(req && { req }) }, args) as unknown as Promise<Result>
const idsOf = (list: { id: Id }[]): Id[] => list.map(({ id }) => id)
/** What is stored of a document to which something is done by its id. */
const doneAlone = async (slug: string, make: () => Promise<Id>, args: Args) => {
  const id = await make()
  await act(slug, { id }, args)
  return toShape(await readAll(slug, id))
}

describe('a document that fails in bulk at any write is as it was, and the others are done', () => {
  // Payload goes on where it could not delete the versions of what it deletes: without a transaction they stay.
  const toCompared = (shape: Record<string, unknown>) =>
    hasTransactions || shape.live || shape.newest ? shape : { ...shape, versions: [] }

  it.each(atEachWrite)('%s', async (_, slug, make, args) => {
    const wanted = await doneAlone(slug, make, args)
    const ids = [await make(), await make()]
    const probed = failingWrites(payload, Infinity)
    await inBulk(slug, ids, args)
    probed.revive()

    const refused = new Set<number>()
    const old = new Map<Id, string>()
    // The second document is written as the first is: it fails at every third write.
    const total = probed.count()
    for (let nth = 1; nth <= total; nth += nth <= total / 2 ? 1 : 3) {
      for (const [index, id] of ids.entries()) {
        if (!old.has(id)) ids[index] = await make()
        old.set(ids[index]!, old.get(id) ?? (await readAll(slug, ids[index]!)))
      }
      const failing = failingWrites(payload, nth, nth)
      const { docs, errors } = await inBulk(slug, ids, args).catch(() => ({ docs: null, errors: null }))
      failing.revive()
      for (const [index, id] of ids.entries()) {
        const stored = await readAll(slug, id)
        const isOld = stored === old.get(id)
        const isRefused = errors ? idsOf(errors).includes(id) : isOld
        if (docs) expect([nth, isRefused, idsOf(docs).includes(id)]).toEqual([nth, isRefused, !isRefused])
        if (isRefused) refused.add(index)
        if (isRefused && hasTransactions) expect([nth, stored]).toEqual([nth, old.get(id)])
        if (!isRefused) expect([nth, toCompared(toShape(stored))]).toEqual([nth, wanted])
        if (!isOld) old.delete(id)
      }
    }
    expect([...refused].sort()).toEqual([0, 1])
  })
})

describe('one of several that a hook refuses is named with its reason and stays, the others go', () => {
  it.each(byHook)('%s', async (_, slug, make, { data, ...args }) => {
    const wanted = await doneAlone(slug, make, { data, ...args })
    const ids = [await make(), await make(), await make()]
    kept = ids[1]!
    const before = await readAll(slug, kept)
    const query = new URLSearchParams({ 'where[id][in]': ids.join(), depth: '0' })
    for (const [name, value] of Object.entries(args)) query.set(name, String(value))
    const answer = await rest(host.config)(`/api/${slug}?${query}`, {
      method: data ? 'PATCH' : 'DELETE',
      headers,
      ...(data && { body: JSON.stringify(data) }),
    })
    const { docs, errors } = (await answer.json()) as Result
    expect([answer.status, errors]).toEqual([400, [{ id: kept, isPublic: true, message: sentence }]])
    expect(idsOf(docs).sort()).toEqual([ids[0], ids[2]].sort())
    for (const id of [ids[0]!, ids[2]!])
      expect(withoutWriter(toShape(await readAll(slug, id)))).toEqual(withoutWriter(wanted))
    if (hasTransactions) expect(await readAll(slug, kept)).toBe(before)
  })
})

it('a picture that could not be deleted in bulk has its files, the others have none', async () => {
  const data = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#c33' } })
    .png()
    .toBuffer()
  const make = async () => {
    const file = { data, name: 'x.png', mimetype: 'image/png', size: data.length }
    return payload.create({ ...always, collection: 'media', data: { alt: 'A street' }, file })
  }
  const pictures = [await make(), await make(), await make()]
  kept = pictures[1]!.id
  const { errors } = await inBulk('media', idsOf(pictures), {})
  expect(idsOf(errors)).toEqual([kept])
  const answers = pictures.map(({ url }) =>
    rest(host.config)(new URL(url!).pathname, { headers }).then(({ status }) => status),
  )
  expect(await Promise.all(answers)).toEqual([404, hasTransactions ? 200 : 404, 404])
})

it('a row that is sent to several documents is a row of its own in each', async () => {
  const ids = [await makeDraft(), await makeLive()]
  const read = async (id: Id) =>
    (await payload.findByID({ ...always, collection: 'calls', id, draft: true })).actions!
  const [row] = await read(ids[0]!)
  const { errors } = await inBulk('calls', ids, {
    data: { _status: 'published', actions: [{ ...row, heading: 'New' }] },
  })
  expect(errors).toEqual([])
  const rows = [await read(ids[0]!), await read(ids[1]!)]
  expect(rows.map((list) => list.map(({ heading }) => heading))).toEqual([['New'], ['New']])
  expect([rows[0]![0]!.id === row!.id, rows[1]![0]!.id === row!.id]).toEqual([true, false])
})

it('what is answered with the documents that it points to is stored all the same', async () => {
  const slogan = await makeSlogan()
  const ids = [await makeDraft(), await makeDraft()]
  const args = { data: { summary: 'New', slogans: [slogan] }, draft: true, depth: 1 }
  const { docs } = (await inBulk('calls', ids, args)) as unknown as { docs: { slogans: object[] }[] }
  expect(docs.map(({ slogans }) => slogans)).toMatchObject([[{ id: slogan }], [{ id: slogan }]])
  for (const id of ids)
    expect((await payload.findByID({ ...always, collection: 'calls', id, draft: true })).summary).toBe('New')
})

it('more bulk operations at once than there are connections keep none of them waiting', async () => {
  const ids = await Promise.all(Array.from({ length: 9 }, makeDraft))
  const results = await Promise.all(
    ids.map((id) => inBulk('calls', [id], { data: { _status: 'published' } })),
  )
  expect(results.map(({ docs, errors }) => [docs.length, errors])).toEqual(ids.map(() => [1, []]))
})

describe('within a transaction of somebody else’s', () => {
  const begin = async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    return req
  }
  const summaryOf = async (id: Id) =>
    (await payload.findByID({ ...always, collection: 'calls', id, draft: true })).summary
  const to = (summary: string): Args => ({ draft: true, data: { summary } })

  it('what was written before is kept, and so are bulk operations beside one another', async () => {
    const [first, second, third, fourth] = [
      await makeDraft(),
      await makeDraft(),
      await makeDraft(),
      await makeDraft(),
    ]
    kept = second
    const req = await begin()
    await payload.update({ ...always, ...to('Before'), collection: 'calls', id: third, req } as never)
    const both = await Promise.all([
      inBulk('calls', [first, second, third], to('New'), req),
      inBulk('calls', [second, fourth], to('Beside'), req),
    ])
    await commitTransaction(req)
    expect(both.map(({ errors }) => idsOf(errors))).toEqual([[second], [second]])
    const summaries = await Promise.all([first, second, third, fourth].map(summaryOf))
    expect(summaries).toEqual(['New', hasTransactions ? 'Old' : expect.any(String), 'New', 'Beside'])
  })

  it('all of it is undone with that', async () => {
    if (!hasTransactions) return
    const id = await makeDraft()
    const req = await begin()
    expect((await inBulk('calls', [id], to('New'), req)).errors).toEqual([])
    await killTransaction(req)
    expect(await summaryOf(id)).toBe('Old')
  })
})
