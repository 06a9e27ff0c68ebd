import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { rest } from '../../helpers/rest.js'
import { database } from '../../helpers/testDatabase.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Id = number | string
type Admin = { id: Id; headers: Record<string, string> }

const password = 'four words in a row'
let host: TestHost

beforeAll(async () => {
  host = await startTestHost()
})
afterAll(() => host.stop())
beforeEach(async () => {
  await host.payload.db.deleteMany({ collection: 'users', where: {} })
  await host.payload.db.deleteMany({ collection: 'claims', where: {} })
})

const admin = async (name: string): Promise<Admin> => {
  const email = `${name}@example.org`
  const { id } = await host.payload.create({
    collection: 'users',
    data: { name, email, password, roles: ['admin'] } as never,
    overrideAccess: true,
  })
  const { token } = await host.payload.login({ collection: 'users', data: { email, password } })
  return { id, headers: { Authorization: `JWT ${token}` } }
}

const send = (method: string, path: string, headers: Record<string, string>, body?: object) =>
  rest(host.config)(`/api/users${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })

const readActive = async (): Promise<Id[]> => {
  const { docs } = await host.payload.db.find<{ id: Id; roles: string[]; suspended?: boolean }>({
    collection: 'users',
    where: {},
    limit: 0,
    pagination: false,
  })
  return docs.filter(({ roles, suspended }) => roles.includes('admin') && !suspended).map(({ id }) => id)
}

const ways: [string, (by: Admin, of: Admin) => Promise<Response>][] = [
  ['demote', (by, of) => send('PATCH', `/${of.id}`, by.headers, { roles: ['editor'] })],
  ['suspend', (by, of) => send('PATCH', `/${of.id}`, by.headers, { suspended: true })],
  ['remove', (by, of) => send('DELETE', `/${of.id}`, by.headers)],
]

it.each(ways)('two admins who %s each other at the same moment leave an admin', async (_, act) => {
  const [ana, bea] = [await admin('ana'), await admin('bea')]
  await Promise.all([act(ana, bea), act(bea, ana)])
  expect((await readActive()).length).toBeGreaterThanOrEqual(1)
})

it('an admin is left of two who demote or suspend each other in turn, however slow the commits', async () => {
  const [ana, bea] = [await admin('ana'), await admin('bea')]
  const { payload } = host
  const { db } = payload
  const { commitTransaction } = db
  const lasting = { roles: ['admin'], suspended: false }
  const left = [{ roles: ['editor'] }, { suspended: true }]
  const change = (id: Id, data: object) =>
    payload.update({ collection: 'users', id, data: data as never, overrideAccess: true })
  const leave = async (id: Id, data: object, afterMs: number) => {
    await sleep(afterMs)
    return change(id, data).then(
      () => 1,
      () => 0,
    )
  }
  let [removed, without] = [0, 0]
  try {
    // Without transactions, or with one at a time, there is no time between a write and its commit.
    for (let round = 0; round < (database === 'postgres' ? 40 : 4); round++) {
      db.commitTransaction = async (id) => {
        await sleep((round * 7) % 20)
        return commitTransaction.call(db, id)
      }
      const ended = await Promise.all([
        leave(ana.id, left[round % 2]!, (round * 3) % 40),
        leave(bea.id, left[(round >> 1) % 2]!, (round * 5) % 40),
      ])
      removed += ended[0] + ended[1]
      if ((await readActive()).length === 0) without++
      db.commitTransaction = commitTransaction
      for (const { id } of [ana, bea]) await change(id, lasting)
    }
  } finally {
    db.commitTransaction = commitTransaction
  }
  expect(without).toBe(0)
  expect(removed).toBeGreaterThan(0)
})

const gate = () => {
  let open = () => {}
  const passed = new Promise<void>((go) => (open = go))
  return { open, passed }
}

it('an admin who leaves between two looks of another who leaves is not counted as one that remains', async () => {
  const [ana, bea] = [await admin('ana'), await admin('bea')]
  const { db } = host.payload
  const { updateOne, find } = db
  const [writing, write, counted, count] = [gate(), gate(), gate(), gate()]
  db.updateOne = async (args) => {
    if (args.collection === 'users' && args.id === bea.id && args.data.roles) {
      writing.open()
      await write.passed
    }
    return updateOne.call(db, args)
  }
  db.find = (async (args: Parameters<typeof find>[0]) => {
    const found = await find.call(db, args)
    // Ana's look at the other admins: whatever she has read by now, Bea ends before she reads on.
    if (args.collection === 'users' && JSON.stringify(args.where).includes('"admin"') && isAnaCounting) {
      counted.open()
      await count.passed
    }
    return found
  }) as typeof find
  let isAnaCounting = false
  const demote = (id: Id) =>
    host.payload
      .update({ collection: 'users', id, data: { roles: ['editor'] } as never, overrideAccess: true })
      .catch((error: unknown) => error)
  try {
    const byBea = demote(bea.id)
    await writing.passed
    isAnaCounting = true
    const byAna = demote(ana.id)
    await counted.passed
    write.open()
    await byBea
    count.open()
    await byAna
  } finally {
    Object.assign(db, { updateOne, find })
  }
  expect(await readActive()).toEqual([ana.id])
})

it('a refused demotion gives nothing back of what another request holds for the same admin', async () => {
  const [ana] = [await admin('ana')]
  const key = `users:leaving:${ana.id}:another`
  await host.payload.db.create({
    collection: 'claims',
    data: { key, noun: 'users', owner: String(ana.id), title: '', token: 'x', takenAt: Date.now() },
  })
  await expect(
    host.payload.update({
      collection: 'users',
      id: ana.id,
      data: { roles: ['editor'] } as never,
      overrideAccess: true,
    }),
  ).rejects.toMatchObject({ status: 400 })
  const { docs } = await host.payload.db.find<{ id: Id; key: string }>({ collection: 'claims', where: {} })
  expect(docs.map((claim) => claim.key)).toEqual([key])
})

it.each(ways)('one admin may %s another, and then is the last', async (_, act) => {
  const [ana, bea] = [await admin('ana'), await admin('bea')]
  expect((await act(ana, bea)).status).toBe(200)
  expect(await readActive()).toEqual([ana.id])
})

it('the last admin is kept from the Local API too, with a sentence that says what to do', async () => {
  const { id } = await admin('ana')
  const demote = host.payload.update({
    collection: 'users',
    id,
    data: { roles: ['editor'] } as never,
    overrideAccess: true,
  })
  await expect(demote).rejects.toMatchObject({
    status: 400,
    data: { errors: [{ path: 'roles', message: expect.stringMatching(/no admin left/) as string }] },
  })
  const remove = host.payload.delete({ collection: 'users', id, overrideAccess: true })
  await expect(remove).rejects.toMatchObject({ status: 400 })
  expect(await readActive()).toEqual([id])
})

it('a suspended admin does not count as one that remains', async () => {
  const [ana, bea] = [await admin('ana'), await admin('bea')]
  await send('PATCH', `/${bea.id}`, ana.headers, { suspended: true })
  const demote = host.payload.update({
    collection: 'users',
    id: ana.id,
    data: { roles: ['editor'] } as never,
    overrideAccess: true,
  })
  await expect(demote).rejects.toMatchObject({ status: 400 })
})

it('a refused demotion can be tried again when somebody else is an admin', async () => {
  const ana = await admin('ana')
  const demote = () =>
    host.payload.update({
      collection: 'users',
      id: ana.id,
      data: { roles: ['editor'] } as never,
      overrideAccess: true,
    })
  await expect(demote()).rejects.toMatchObject({ status: 400 })
  const bea = await admin('bea')
  await demote()
  expect(await readActive()).toEqual([bea.id])
})
