import { type ContentEvent, lookForEvents, onContentEvent, readRevision } from 'payload-broadside'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { readStanding } from '../../../plugins/extend.js'
import { rest } from '../../helpers/rest.js'
import { signupOrganisation, startTestHost, type TestHost } from '../../helpers/testPayload.js'
import { campaign, type Id } from '../../helpers/content-api/campaign.js'

let host: TestHost
let write: ReturnType<typeof campaign>
const told: ContentEvent[] = []
const onChange = vi.fn((event: ContentEvent) => {
  told.push(event)
})

beforeAll(async () => {
  host = await startTestHost({ options: { onChange } })
  write = campaign(host.payload)
})
afterAll(() => host.stop())
beforeEach(() => void told.splice(0))

const kinds = () =>
  told.map(({ kind, documents }) => [kind, ...documents.map(({ collection, id }) => `${collection}:${id}`)])
const update = (collection: string, id: Id, data: object, more: object = {}) =>
  host.payload.update({
    collection: collection as 'calls',
    id,
    data: data as never,
    overrideAccess: true,
    ...more,
  })
const slogan = (text: string) =>
  host.payload.create({ collection: 'slogans', data: { text } as never, overrideAccess: true })
const passTimes = async () => {
  const task = readStanding(host.config).find(({ slug }) => slug === 'contentTimes')!
  if (await task.isDue(host.payload)) await task.run(host.payload)
}

it('a call is told when it is published, changed and taken offline, and not while it is a draft', async () => {
  const { id } = await write.draft({ title: 'Drafted', summary: 'In short.', languages: ['en'] })
  await update('calls', id, { title: 'Still a draft' }, { draft: true })
  expect(kinds()).toEqual([])
  await update('calls', id, {
    _status: 'published',
    actions: [{ blockType: 'spread', heading: 'Spread the word' }],
  })
  await update('calls', id, { title: 'Beside what is live' }, { draft: true })
  expect(kinds()).toEqual([['published', `calls:${id}`]])
  await update('calls', id, { title: 'Another title', _status: 'published' })
  await update('calls', id, { _status: 'draft' })
  await update('calls', id, { title: 'A draft again' }, { draft: true })
  expect(kinds().slice(1)).toEqual([
    ['changed', `calls:${id}`],
    ['unpublished', `calls:${id}`],
  ])
})

it('what has no drafts is told while something live uses it', async () => {
  const [used, lonely] = [await slogan('Used by a call'), await slogan('Used by nobody')]
  const { id } = await write.live('Shouts', { slogans: [used.id] })
  told.splice(0)
  await update('slogans', lonely.id, { text: 'Used by nobody yet' })
  expect(kinds()).toEqual([])
  await update('slogans', used.id, { text: 'Used by a live call' })
  await update('slogans', used.id, { deletedAt: new Date().toISOString() }, { context: { breakLive: true } })
  expect(kinds()).toEqual([
    ['changed', `slogans:${used.id}`],
    ['unpublished', `slogans:${used.id}`],
  ])
  await write.trash('calls', id)
  expect(kinds()[2]).toEqual(['unpublished', `calls:${id}`])
})

it('the organisation is told, and a withdrawal once however often it is asked for', async () => {
  await host.payload.updateGlobal({
    slug: 'organisation',
    data: signupOrganisation as never,
    overrideAccess: true,
  })
  expect(kinds()).toEqual([['changed', 'organisation:null']])
  const { id } = await write.live('Withdrawn')
  const data = { email: 'boss@example.org', password: 'a long pass phrase' }
  await host.payload.create({
    collection: 'users',
    data: { ...data, name: 'Boss', roles: ['admin'] } as never,
    overrideAccess: true,
  })
  const { token } = await host.payload.login({ collection: 'users', data })
  told.splice(0)
  const withdraw = () =>
    rest(host.config)(`/api/calls/${id}/withdraw`, {
      method: 'POST',
      headers: { Authorization: `JWT ${token}` },
    })
  expect((await withdraw()).status).toBe(200)
  expect((await withdraw()).status).toBe(200)
  expect(kinds().filter(([kind]) => kind === 'withdrawn')).toEqual([['withdrawn', `calls:${id}`]])
})

it('an opening and a closing that pass are told once', async () => {
  await passTimes()
  const soon = (ms: number) => new Date(Date.now() + ms).toISOString()
  const { id } = await write.live('Opens by itself', { opensAt: soon(300), closesAt: soon(600) })
  told.splice(0)
  await passTimes()
  expect(kinds()).toEqual([])
  await vi.waitFor(async () => {
    await passTimes()
    expect(kinds()).toEqual([
      ['opened', `calls:${id}`],
      ['closed', `calls:${id}`],
    ])
  }, 5000)
  await passTimes()
  expect(kinds()).toHaveLength(2)
})

it('it is told after the commit, and never what was rolled back', async () => {
  const { id } = await write.live('In a transaction')
  const transactionID = await host.payload.db.beginTransaction()
  // SQLite and MongoDB run without.
  if (transactionID === null) return
  told.splice(0)
  const within = async (transaction: number | string) => {
    const req = await createLocalReq({}, host.payload)
    req.transactionID = transaction
    await update('calls', id, { title: 'Within', _status: 'published' }, { req })
    expect(kinds()).toEqual([])
  }
  await within(transactionID)
  await host.payload.db.rollbackTransaction(transactionID)
  expect(kinds()).toEqual([])
  const second = (await host.payload.db.beginTransaction())!
  await within(second)
  await host.payload.db.commitTransaction(second)
  expect(kinds()).toEqual([['changed', `calls:${id}`]])
})

it('what another process did is told to whoever follows it here, and not to `onChange`; each time once', async () => {
  const followed: ContentEvent[] = []
  const end = onContentEvent(host.payload, (event) => void followed.push(event))
  const before = (await readRevision(host.payload))!
  const documents = [{ collection: 'calls', id: 1 }]
  await host.payload.db.create({
    collection: 'revisions' as never,
    data: { key: 'elsewhere', at: Date.now(), kind: 'changed', documents },
  })
  await vi.waitFor(async () => {
    expect((await readRevision(host.payload))!.number).toBeGreaterThan(before.number)
  }, 5000)
  await new Promise((resolve) => setTimeout(resolve, 1100))
  await readRevision(host.payload)
  expect(followed).toMatchObject([{ kind: 'changed', documents, isElsewhere: true }])
  expect(told).toEqual([])
  end()
})

it('an event of long ago is told once, however quiet it has been since', async () => {
  const { payload } = host
  const hourAgo = Date.now() - 3_600_000
  // As a process finds it that has seen nothing newer.
  await payload.db.deleteMany({ collection: 'revisions' as never, where: {} })
  const other = { ...payload, db: payload.db } as typeof payload
  await readRevision(other)
  const followed: ContentEvent[] = []
  onContentEvent(other, (event) => void followed.push(event))
  for (const [key, at] of [
    ['old', hourAgo],
    ['older', hourAgo - 30_000],
  ])
    await payload.db.create({
      collection: 'revisions' as never,
      data: { key, at, kind: 'changed', documents: [{ collection: 'calls', id: 1 }] },
    })
  for (let looks = 0; looks < 3; looks++) {
    await lookForEvents(other, 0)
    // It looks while nobody waits.
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  expect(followed).toHaveLength(2)
})

it('somebody who follows and fails fails no save', async () => {
  onChange.mockImplementationOnce(() => {
    throw new Error('The webhook is down.')
  })
  const { id } = await write.live('Saved all the same')
  expect((await host.payload.findByID({ collection: 'calls', id, overrideAccess: true })).title).toBe(
    'Saved all the same',
  )
})

it('an answer says that it changed when what it shows did', async () => {
  const used = await slogan('Shown')
  await write.live('Shows it', { slogans: [used.id] })
  const settle = () => new Promise((resolve) => setTimeout(resolve, 1100))
  await settle()
  const get = (headers: HeadersInit = {}) => rest(host.config)('/api/v1/calls/shows-it', { headers })
  const since = { 'If-Modified-Since': (await get()).headers.get('last-modified')! }
  expect((await get(since)).status).toBe(304)
  await update('slogans', used.id, { text: 'Shown anew' })
  expect((await get(since)).status).toBe(200)
})
