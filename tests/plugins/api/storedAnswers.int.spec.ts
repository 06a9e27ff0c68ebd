import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { answersSlug } from '../../../collections/answers/index.js'
import { type ContentEventKind, lookForEvents, recordEvent } from '../../../collections/revisions/events.js'
import { toDraft } from '../../../plugins/api/answers.js'
import { openMemory } from '../../../plugins/api/memory.js'
import { noteDocuments, noteInstants } from '../../../plugins/api/reads.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost

beforeAll(async () => void (host = await startTestHost()))
afterAll(() => host.stop())
// All memories finish their writes, and then remove every row.
beforeEach(() => happen(0, 'unpublished'))

/** A memory that has nothing yet, as that of a process that has just started. */
const start = (version = 'one') => openMemory(host.payload, 1_000_000, version)
const count = async () =>
  (await host.payload.db.count({ collection: answersSlug, where: { at: { exists: true } } })).totalDocs
const happen = (id: number, kind: ContentEventKind = 'changed') =>
  recordEvent({ payload: host.payload, kind, documents: [{ collection: 'calls', id }] })

let made = 0
const make = async () => {
  noteDocuments('calls', [1])
  return toDraft({ body: { made: ++made }, locale: 'en' })
}
/** Whether a process that has just started finds the answer instead of making it. */
const isFound = async (memory = start()) => {
  const before = made
  await memory.read('answer', make)
  return made === before
}
const store = async (work = make) => {
  const rows = await count()
  const answer = await start().read('answer', work)
  await vi.waitFor(async () => expect(await count()).toBe(rows + 1))
  return answer
}

it('a process that has lost an answer, or has just started, reads one row and makes nothing', async () => {
  const first = await store()
  const reads = vi.spyOn(host.payload.db, 'findOne')
  const memory = start()
  const again = await memory.read('answer', async () => {
    throw new Error('It is made again.')
  })
  expect(again).toEqual(first)
  expect(reads).toHaveBeenCalledTimes(1)
  await memory.read('answer', make)
  expect(reads).toHaveBeenCalledTimes(1)
  reads.mockRestore()
})

it('it is made again after a change of what it was made from, and stored again', async () => {
  await store()
  await happen(2)
  expect(await isFound()).toBe(true)
  await happen(1)
  expect(await isFound()).toBe(false)
  await vi.waitFor(async () => expect(await isFound()).toBe(true))
  expect(await count()).toBe(1)
})

it('an answer that was made right after a change is found by processes that know of the change', async () => {
  await happen(1)
  await store()
  expect(await isFound()).toBe(true)
})

it('an event that became visible after the answer was made, and happened before, ends it', async () => {
  await store()
  await host.payload.db.create({
    collection: 'revisions' as never,
    data: {
      ...{ key: `late ${made}`, at: Date.now() - 20_000, kind: 'changed' },
      documents: [{ collection: 'calls', id: 1 }],
    },
  })
  await lookForEvents(host.payload, 0)
  await sleep(200)
  expect(await isFound()).toBe(false)
})

it('another version finds nothing', async () => {
  await store()
  expect(await isFound(start('two'))).toBe(false)
})

it('an answer ends at its instant, and after an hour', async () => {
  const soon = new Date(Date.now() + 1500)
  await store(async () => {
    noteInstants(soon)
    return make()
  })
  expect(await isFound()).toBe(true)
  await sleep(soon.getTime() - Date.now() + 10)
  expect(await isFound()).toBe(false)
  await vi.waitFor(async () => expect(await isFound()).toBe(true))
  const hourAgo = Date.now() - 3_600_001
  const [row] = (await host.payload.db.find({ collection: answersSlug, where: {} })).docs as { id: number }[]
  await host.payload.db.updateOne({ collection: answersSlug, id: row!.id, data: { at: hourAgo } })
  expect(await isFound()).toBe(false)
})

it.each<ContentEventKind>(['unpublished', 'withdrawn'])(
  'nothing stays in the database when something is %s',
  async (kind) => {
    await store()
    // Whoever is told first clears for all.
    const memory = start()
    await happen(7, kind)
    expect(await count()).toBe(0)
    await memory.clear()
  },
)

it('a database that stores nothing keeps nobody waiting and fails nothing', async () => {
  const fails = vi.spyOn(host.payload.db, 'create').mockRejectedValue(new Error('The disk is full.'))
  expect(await isFound()).toBe(false)
  await vi.waitFor(() => expect(fails).toHaveBeenCalled())
  fails.mockRestore()
  expect(await count()).toBe(0)
})

it.each([{ status: 404 }, { status: 200, isMinor: true }])('%o is kept in memory alone', async (made) => {
  const memory = start()
  await memory.read('nothing', async () => {
    noteDocuments('calls', [1])
    return { ...made, headers: {}, text: '{}' }
  })
  await sleep(200)
  expect(await count()).toBe(0)
})
