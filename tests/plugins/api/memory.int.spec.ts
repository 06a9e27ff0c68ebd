import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordEvent } from '../../../collections/revisions/events.js'
import { toDraft } from '../../../plugins/api/answers.js'
import { type Memory, openMemory } from '../../../plugins/api/memory.js'
import { noteCollections, noteDocuments, noteInstants } from '../../../plugins/api/reads.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost
let memory: Memory

beforeAll(async () => {
  host = await startTestHost()
  memory = openMemory(host.payload, 1_000_000)
})
afterAll(() => host.stop())

let made = 0
const makeOf = (note: () => void, text = 'x') => {
  const of = { made: 0 }
  const make = async () => {
    note()
    await sleep(5)
    of.made++
    return toDraft({ body: { text, made: made++ } })
  }
  return { of, make }
}
const happen = (collection: string, id: number | string | null, req?: never) =>
  recordEvent({ payload: host.payload, req, kind: 'changed', documents: [{ collection, id }] })

it('an answer is made once for all who ask, and again when a document changes that it was made from', async () => {
  const { of, make } = makeOf(() => noteDocuments('calls', [1]))
  const ask = () => memory.read('once', make)
  const [first, ...others] = await Promise.all([ask(), ask(), ask()])
  expect(others.every((one) => one === first)).toBe(true)
  await happen('calls', 2)
  await happen('books', 1)
  expect([await ask(), of.made]).toEqual([first, 1])
  await happen('calls', 1)
  expect(await ask()).not.toBe(first)
  expect(of.made).toBe(2)
})

it('an answer that depends on a collection is made again when anything in it changes', async () => {
  const { of, make } = makeOf(() => noteCollections(['branches']))
  const ask = () => memory.read('all', make)
  await ask()
  await happen('calls', 1)
  await ask()
  expect(of.made).toBe(1)
  await happen('branches', 7)
  await ask()
  expect(of.made).toBe(2)
})

it('an answer is not kept when what it is made from changes meanwhile, and whoever asks then does not wait for it', async () => {
  let go = () => {}
  const held = new Promise<void>((resolve) => (go = resolve))
  const first = memory.read('meanwhile', async () => {
    await held
    noteDocuments('calls', [1])
    return toDraft({ body: 'old' })
  })
  await sleep(20)
  await happen('calls', 1)
  const { of, make } = makeOf(() => noteDocuments('calls', [1]))
  const second = await memory.read('meanwhile', make)
  go()
  await first
  expect([await memory.read('meanwhile', make), of.made]).toEqual([second, 1])
})

it('what is made between a hook and its commit is dropped by the commit, and left alone by a rollback', async () => {
  const { payload } = host
  const ends = { commit: payload.db.commitTransaction, rollback: payload.db.rollbackTransaction }
  for (const [name, expected] of [
    ['rollback', 1],
    ['commit', 2],
  ] as const) {
    const transactionID = await payload.db.beginTransaction()
    // MongoDB runs without.
    if (transactionID === null) return
    const req = await createLocalReq({}, payload)
    req.transactionID = transactionID
    await happen('calls', 1, req as never)
    const { of, make } = makeOf(() => noteDocuments('calls', [1]))
    const ask = () => memory.read(name, make)
    await ask()
    await ask()
    expect(of.made).toBe(1)
    await ends[name].call(payload.db, transactionID)
    await ask()
    expect(of.made).toBe(expected)
  }
})

it('an answer that changes by itself is made again then', async () => {
  const { of, make } = makeOf(() => noteInstants(new Date(Date.now() + 300)))
  const withTag = async () => {
    noteDocuments('calls', [1])
    return make()
  }
  await memory.read('time', withTag)
  await memory.read('time', withTag)
  expect(of.made).toBe(1)
  await sleep(320)
  await memory.read('time', withTag)
  expect(of.made).toBe(2)
})

it('what says nothing of what it was made from, and what is no content, is not kept', async () => {
  const { of, make } = makeOf(() => {})
  await memory.read('unknown', make)
  await memory.read('unknown', make)
  expect(of.made).toBe(2)
  let redirects = 0
  const redirect = async () => {
    redirects++
    noteDocuments('calls', [1])
    return new Response(null, { status: 301 })
  }
  await memory.read('redirect', redirect)
  await memory.read('redirect', redirect)
  expect(redirects).toBe(2)
})

it('what fails is asked for again', async () => {
  let tries = 0
  const make = async () => {
    if (tries++ === 0) throw new Error('The database is away.')
    noteDocuments('calls', [1])
    return toDraft({ body: 'here' })
  }
  await expect(memory.read('fails', make)).rejects.toThrow('away')
  await memory.read('fails', make)
  expect(tries).toBe(2)
})

it('what was asked for longest ago goes first when there is no more room, and without room nothing is kept', async () => {
  const text = Array.from({ length: 400 }, () => Math.random().toString(36)).join(' ')
  const kinds = ['a', 'b', 'c'].map((name) => ({ name, ...makeOf(() => noteDocuments('calls', [1]), text) }))
  const [a, b, c] = kinds as [(typeof kinds)[0], (typeof kinds)[0], (typeof kinds)[0]]
  // An answer and its two codings take about twice its text.
  const small = openMemory(host.payload, Math.round(5.5 * text.length))
  for (const { name, make } of [a, b, a, c, a, b]) await small.read(name, make)
  expect([a.of.made, b.of.made, c.of.made]).toEqual([1, 2, 1])
  const none = openMemory(host.payload, 0)
  await none.read(a.name, a.make)
  await none.read(a.name, a.make)
  expect(a.of.made).toBe(3)
})
