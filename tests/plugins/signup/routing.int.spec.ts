import type { CollectionSlug } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { onContentEvent, returnToRouting, startDueWork } from '../../../plugins/index.js'
import { confirmSignup } from '../../../plugins/signup/confirm/confirmSignup.js'
import { hashToken, toConfirmToken } from '../../../plugins/signup/confirm/tokens.js'
import { readSignupRoom } from '../../../plugins/signup/index.js'
import { findByPostalCode } from '../../../plugins/signup/routing/findByPostalCode.js'
import { upkeepTask } from '../../../plugins/signup/upkeep.js'
import { type Person, toRequestRow } from '../../../plugins/signup/rows.js'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Id = number | string
type Data = Record<string, unknown>

let host: TestHost
let call: Id
let branches: Record<'madrid' | 'getafe' | 'porto' | 'draft' | 'empty', Id>
let organisers: Record<'madrid' | 'getafe' | 'porto', Id>
const mailed: { to: string; subject: string; text: string }[] = []

const make = async (collection: string, data: Data) =>
  (
    (await host.payload.create({
      collection: collection as CollectionSlug,
      data: data as never,
      overrideAccess: true,
    })) as unknown as { id: Id }
  ).id

const change = (collection: string, id: Id, data: Data) =>
  host.payload.update({
    collection: collection as CollectionSlug,
    id,
    data: data as never,
    overrideAccess: true,
    context: { breakLive: true },
  })

/** Somebody who confirmed. */
const confirm = async (person: Person): Promise<Id> => {
  const { vault } = readSignupRoom(host.payload)
  const row = await toRequestRow(
    { person, receipts: [], call, language: 'en', state: 'waiting' },
    { vault, now: new Date() },
  )
  const token = toConfirmToken(vault, row)
  await host.payload.db.create({
    collection: 'signup-requests',
    data: { ...row, tokens: [hashToken(token)] } as never,
  })
  expect(await confirmSignup({ payload: host.payload, token })).toMatchObject({ state: 'confirmed' })
  const { docs } = await host.payload.db.find<{ id: Id }>({
    collection: 'signups',
    where: { emailHash: { equals: row.emailHash } },
  })
  return docs[0]!.id
}

const readSignup = (id: Id) =>
  host.payload.db.findOne<Data & { id: Id }>({ collection: 'signups', where: { id: { equals: id } } })
const branchOf = async (id: Id) => (await readSignup(id))!.branch ?? null

/** What due work does, where something made it necessary. */
const work = async () => {
  if (await upkeepTask.isDue(host.payload)) await upkeepTask.run(host.payload)
}

beforeAll(async () => {
  host = await startTestHost({
    configure: (config) => ({
      ...config,
      email: () => ({
        name: 'test',
        defaultFromAddress: 'we@example.org',
        defaultFromName: 'We',
        sendEmail: async (message) => void mailed.push(message as never),
      }),
    }),
  })
  call = await make('calls', {
    ...{ title: 'March', summary: 'In short.', languages: ['en'], _status: 'published' },
    actions: [{ blockType: 'spread', heading: 'Spread the word' }],
  })
  const branch = (name: string, country: string, postalCode: string, _status = 'published') =>
    make('branches', { name, city: name, country, postalCode, _status })
  branches = {
    madrid: await branch('Madrid', 'ES', '28013'),
    getafe: await branch('Getafe', 'ES', '28901'),
    porto: await branch('Porto', 'PT', '4000-001'),
    draft: await branch('Draft', 'ES', '28999', 'draft'),
    empty: await branch('Empty', 'ES', '28904'),
  }
  const organiser = (name: string, ids: Id[]) =>
    make('users', {
      ...{ name, email: `${name}@example.org`, password: 'a long enough password' },
      roles: ['organiser'],
      branches: ids,
    })
  organisers = {
    madrid: await organiser('madrid', [branches.madrid, branches.draft]),
    getafe: await organiser('getafe', [branches.getafe]),
    porto: await organiser('porto', [branches.porto]),
  }
  await make('users', {
    ...{ name: 'admin', email: 'admin@example.org', password: 'a long enough password' },
    roles: ['admin'],
  })
  await work()
})
afterAll(() => host.stop())
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date() }))
afterEach(async () => {
  vi.useRealTimers()
  mailed.length = 0
  for (const collection of ['signups', 'signup-addresses', 'leases'] as CollectionSlug[])
    await host.payload.db.deleteMany({ collection, where: { id: { exists: true } } })
})

it.each([
  ['ES', '28904', 'b'],
  ['es', ' 28 904', 'b'],
  ['ES', '28001', 'a'],
  ['ES', '29001', null],
  ['PT', '28904', null],
  ['ES', undefined, null],
  [undefined, '28904', null],
  ['GB', 'sw1a 1aa', 'd'],
])('somebody in %s %s goes to branch %s', (country, postalCode, found) => {
  const all = [
    { id: 'a', country: 'ES', postalCode: '28013' },
    { id: 'b', country: 'ES', postalCode: '28901' },
    { id: 'c', country: 'PT', postalCode: '4000-001' },
    { id: 'd', country: 'GB', postalCode: 'SW1A 2AA' },
    { id: 'e', country: 'ES' },
  ]
  expect(findByPostalCode({ country, postalCode, branches: all })).toBe(found)
})

describe('a confirmed signup', () => {
  it('goes to a published branch with an active organiser, never to a draft or to nobody', async () => {
    const id = await confirm({ email: 'a@example.org', country: 'ES', postalCode: '28904' })
    expect(await branchOf(id)).toBe(branches.getafe)
    expect(
      await branchOf(await confirm({ email: 'b@example.org', country: 'FR', postalCode: '28904' })),
    ).toBe(null)
  })

  it('goes on when its branch is unpublished or trashed, and when its last organiser leaves, and comes to a new one', async () => {
    const id = await confirm({ email: 'a@example.org', country: 'ES', postalCode: '28904' })
    await host.payload.db.updateOne({ collection: 'signups', id, data: { followUp: 'taken' } })
    await change('branches', branches.getafe, { _status: 'draft' })
    await work()
    expect(await readSignup(id)).toMatchObject({ branch: branches.madrid, followUp: 'new' })
    await change('users', organisers.madrid, { suspended: true })
    await work()
    expect(await branchOf(id)).toBe(null)
    await change('branches', branches.getafe, { _status: 'published' })
    await work()
    expect(await branchOf(id)).toBe(branches.getafe)
    await change('branches', branches.getafe, { deletedAt: new Date().toISOString() })
    await work()
    expect(await branchOf(id)).toBe(null)
    await change('users', organisers.madrid, { suspended: false })
    await work()
    expect(await branchOf(id)).toBe(branches.madrid)
    await host.payload.update({
      ...{ collection: 'branches', id: branches.getafe, trash: true, overrideAccess: true },
      data: { deletedAt: null, _status: 'published' },
    } as never)
    await host.payload.delete({ collection: 'users', id: organisers.madrid, overrideAccess: true })
    await work()
    expect(await branchOf(id)).toBe(branches.getafe)
    organisers.madrid = await make('users', {
      ...{ name: 'madrid', email: 'madrid2@example.org', password: 'a long enough password' },
      ...{ roles: ['organiser'], branches: [branches.madrid] },
    })
  })

  it('goes to the next branch when one says that it is not theirs, and never back', async () => {
    const { payload } = host
    const id = await confirm({ email: 'a@example.org', country: 'ES', postalCode: '28904' })
    expect(await returnToRouting({ payload, id, without: branches.getafe })).toBe(true)
    expect(await branchOf(id)).toBe(branches.madrid)
    await returnToRouting({ payload, id, without: branches.madrid })
    expect(await branchOf(id)).toBe(null)
    await work()
    await upkeepTask.run(payload)
    expect(await branchOf(id)).toBe(null)
  })

  it('that no branch meets is told to admins, once a day, without a name', async () => {
    await confirm({ email: 'nobody.near@example.org', firstName: 'Adalgisa', country: 'FR' })
    for (let at = 0; at < 3; at++) await upkeepTask.run(host.payload)
    expect(mailed.map(({ to }) => to)).toEqual(['admin@example.org'])
    expect(mailed[0]!.text).toContain('no branch near them: 1.')
    expect(mailed[0]!.text).toContain('http://localhost:3000/admin/collections/signups')
    expect(JSON.stringify(mailed)).not.toMatch(/nobody\.near|Adalgisa/)
    vi.setSystemTime(Date.now() + 25 * 3_600_000)
    await upkeepTask.run(host.payload)
    expect(mailed).toHaveLength(2)
  })
})

it('a confirmed signup changes no byte of its call’s answer, and makes it no sooner old', async () => {
  const { slug } = (await host.payload.findByID({ collection: 'calls', id: call, overrideAccess: true })) as {
    slug: string
  }
  const read = async () => {
    const answer = await rest(host.config)(`/api/v1/calls/${slug}`)
    return [answer.status, answer.headers.get('etag'), await answer.text()]
  }
  const before = await read()
  expect(before[0]).toBe(200)
  const told = vi.fn()
  const end = onContentEvent(host.payload, told)
  await confirm({ email: 'nobody.sees@people.example' })
  end()
  expect(told).not.toHaveBeenCalled()
  expect(await read()).toEqual(before)
})

it('what waits for a call goes when the call is deleted', async () => {
  const { vault } = readSignupRoom(host.payload)
  const other = await make('calls', {
    ...{ title: 'Other', summary: 'In short.', languages: ['en'], _status: 'published' },
    actions: [{ blockType: 'spread', heading: 'Spread the word' }],
  })
  for (const to of [call, other])
    await host.payload.db.create({
      collection: 'signup-requests',
      data: (await toRequestRow(
        { person: { email: 'a@example.org' }, receipts: [], call: to, language: 'en', state: 'quarantined' },
        { vault, now: new Date() },
      )) as never,
    })
  await host.payload.delete({
    ...{ collection: 'calls', id: other, overrideAccess: true, context: { breakLive: true } },
  } as never)
  const { docs } = await host.payload.db.find<{ call: Id }>({ collection: 'signup-requests' })
  expect(docs.map((one) => one.call)).toEqual([call])
  await host.payload.db.deleteMany({ collection: 'signup-requests', where: { id: { exists: true } } })
})

it('due work mails a signup within seconds, and queues nothing where there is nothing to do', async () => {
  vi.useRealTimers()
  const due = startDueWork({ payload: host.payload, everyMs: 200 })
  const { vault } = readSignupRoom(host.payload)
  const row = await toRequestRow(
    { person: { email: 'soon@example.org' }, receipts: [], call, language: 'en', state: 'waiting' },
    { vault, now: new Date() },
  )
  await host.payload.db.create({ collection: 'signup-requests', data: row as never })
  await vi.waitFor(() => expect(mailed.map(({ to }) => to)).toContain('soon@example.org'), 10_000)
  await due.stop()
  const { docs } = await host.payload.db.find<Data>({
    collection: 'payload-jobs',
    limit: 0,
    pagination: false,
  })
  expect(docs.filter(({ taskSlug, hasError }) => hasError || taskSlug === 'signupOutbox')).toEqual([])
})
