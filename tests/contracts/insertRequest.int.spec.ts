import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { insertAlone, type InsertRequest, readInsertRequest } from '../../plugins/signup/insertRequest.js'
import { readSignupRoom } from '../../plugins/signup/index.js'
import { type RequestRow, toRequestRow } from '../../plugins/signup/rows.js'
import { startTestHost, type TestHost } from '../helpers/testPayload.js'

type Id = number | string
type Way = { name: string; toInsert: (payload: Payload) => InsertRequest }

let host: TestHost
let call: Id

beforeAll(async () => {
  host = await startTestHost()
  const { id } = await host.payload.create({
    collection: 'calls',
    data: { title: 'A call' },
    draft: true,
    overrideAccess: true,
  })
  call = id
})
afterAll(() => host.stop())
beforeEach(async () => {
  const where = { id: { exists: true } }
  await host.payload.db.deleteMany({ collection: 'signup-requests', where })
})

const toRow = (email: string) =>
  toRequestRow(
    {
      ...{ person: { email, firstName: 'Ada' }, receipts: [], call, language: 'en' },
      ...{ source: 'flyer', state: 'slow', screen: 'crowdedClient' },
    },
    { vault: readSignupRoom(host.payload).vault, now: new Date('2026-11-30T10:00:00Z') },
  )
const readRows = async () => {
  const { docs } = await host.payload.db.find<RequestRow & { id: Id }>({
    collection: 'signup-requests',
    pagination: false,
    sort: 'reference',
  })
  return docs
}
const byReference = (rows: RequestRow[]) => [...rows].sort((a, b) => (a.reference < b.reference ? -1 : 1))

const ways: Way[] = [
  { name: 'one by one', toInsert: insertAlone },
  { name: 'as this database does', toInsert: readInsertRequest },
]

describe.each(ways)('requests that are inserted $name', ({ toInsert }) => {
  it('are stored as they are, each once, when they come at once', async () => {
    const insert = toInsert(host.payload)
    const rows = await Promise.all(Array.from({ length: 64 }, (_, at) => toRow(`ada${at}@example.org`)))
    await Promise.all(rows.map(insert))
    const stored = await readRows()
    expect(stored).toHaveLength(64)
    for (const [at, row] of byReference(rows).entries()) expect(stored[at]).toMatchObject(row)
  })

  it('fail alone where one can’t be stored, and say so to whoever waits', async () => {
    const insert = toInsert(host.payload)
    const [first, ...others] = await Promise.all(
      ['ada', 'bea', 'cleo', 'dora'].map((name) => toRow(`${name}@example.org`)),
    )
    await insert(first!)
    const outcomes = await Promise.allSettled([others[0]!, first!, others[1]!, others[2]!].map(insert))
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
    expect(await readRows()).toHaveLength(4)
  })

  it('are stored beside other writes that are under way', async () => {
    const insert = toInsert(host.payload)
    const rows = await Promise.all(Array.from({ length: 8 }, (_, at) => toRow(`eve${at}@example.org`)))
    const update = (title: string) =>
      host.payload.update({
        collection: 'calls',
        id: call,
        draft: true,
        data: { title },
        overrideAccess: true,
      })
    await Promise.all([...rows.slice(0, 4).map(insert), update('Changed'), ...rows.slice(4).map(insert)])
    expect(await readRows()).toHaveLength(8)
  })
})

it('where SQL stores them, what waits is one statement, elsewhere one each', async () => {
  const { payload } = host
  const isSQL = ['sqlite', 'postgres'].includes(payload.db.name)
  const rows = await Promise.all(Array.from({ length: 20 }, (_, at) => toRow(`fay${at}@example.org`)))
  const create = vi.spyOn(payload.db, 'create')
  await Promise.all(rows.map(readInsertRequest(payload)))
  expect(create).toHaveBeenCalledTimes(isSQL ? 0 : 20)
  create.mockRestore()
})
