import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PresenceAnswer } from '../../../plugins/co-editing/presence/endpoint.js'
import { presencesSlug } from '../../../plugins/co-editing/presence/presences.js'
import { rest } from '../../helpers/rest.js'
import { signIn } from '../../helpers/signIn.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost
let payload: Payload
let tokens: { editor: string; admin: string; organiser: string }
let id: number | string

beforeAll(async () => {
  host = await startTestHost()
  ;({ payload } = host)
  tokens = {
    editor: await signIn(payload, 'editor'),
    admin: await signIn(payload, 'admin'),
    organiser: await signIn(payload, 'organiser'),
  }
  const call = await payload.create({
    collection: 'calls',
    data: { title: 'Lamps' },
    draft: true,
    overrideAccess: true,
  })
  ;({ id } = call)
})
afterAll(() => host.stop())

const tell = async (
  who: keyof typeof tokens | null,
  tab: string,
  more: object = { collection: 'calls', id },
) => {
  const response = await rest(host.config)('/api/presence', {
    method: 'POST',
    headers: who ? { authorization: `JWT ${tokens[who]}` } : {},
    body: JSON.stringify({ ...more, tab }),
  })
  const { others } = (await response.json()) as PresenceAnswer
  return others ?? response.status
}

it('everybody who has a document open sees the others, and oneself on another device', async () => {
  expect(await tell('editor', 'laptop-1')).toEqual([])
  expect(await tell('editor', 'laptop-1')).toEqual([])
  expect(await tell('admin', 'laptop-2')).toEqual([{ name: 'editor', isSelf: false }])
  expect(await tell('editor', 'phone-01')).toEqual([
    { name: 'editor', isSelf: true },
    { name: 'admin', isSelf: false },
  ])
  await tell('editor', 'phone-01', { collection: 'calls', id, leaving: true })
  expect(await tell('editor', 'laptop-1')).toEqual([{ name: 'admin', isSelf: false }])
})

it('a tab that says nothing more is forgotten, and its row goes when the next one comes', async () => {
  await payload.db.updateMany({ collection: presencesSlug, where: {}, data: { until: Date.now() - 1 } })
  expect(await tell('editor', 'laptop-1')).toEqual([])
  await payload.db.updateMany({ collection: presencesSlug, where: {}, data: { until: Date.now() - 1 } })
  expect(await tell('admin', 'laptop-9')).toEqual([])
  const { docs } = await payload.db.find({ collection: presencesSlug })
  expect(docs).toHaveLength(1)
})

it('the same tab that says so many times at once counts once', async () => {
  await Promise.all(Array.from({ length: 6 }, () => tell('editor', 'hasty-01')))
  expect(await tell('admin', 'laptop-9')).toEqual([{ name: 'editor', isSelf: false }])
})

it('nobody hears a name who may not read the document in the panel', async () => {
  expect(await tell(null, 'visitor-1')).toBe(404)
  expect(await tell('organiser', 'laptop-3')).toBe(404)
  expect(await tell('editor', 'laptop-3', { collection: 'claims', id })).toBe(404)
  expect(await tell('editor', 'laptop-3', { collection: 'calls', id: 'x' })).toBe(404)
  expect(await tell('editor', 'x')).toBe(400)
  expect(await tell('organiser', 'laptop-3', { global: 'organisation' })).toEqual([])
  expect(await tell('editor', 'laptop-4', { global: 'organisation' })).toEqual([
    { name: 'organiser', isSelf: false },
  ])
})
