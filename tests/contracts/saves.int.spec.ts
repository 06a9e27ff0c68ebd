import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { reads, writes } from '../../plugins/database/adapterMethods.js'
import { campaign, type Id } from '../helpers/content-api/campaign.js'
import { startTestHost, type TestHost } from '../helpers/testPayload.js'
import { withoutHooks } from '../helpers/withoutHooks.js'

let host: TestHost
let call: Id
let images: Id[]
let slogans: Id[]

type Method = (asked: { collection?: string; slug?: string }) => Promise<unknown>
type Methods = Record<string, Method>

/** What is asked of the adapter while something is saved: each method with its collection. */
const listCalls = async (payload: Payload, work: () => Promise<unknown>): Promise<string[]> => {
  const db = payload.db as unknown as Methods
  const asked: string[] = []
  const known = [...reads, ...writes].map((name) => [name, db[name]!] as const)
  for (const [name, method] of known)
    db[name] = (args) => {
      const { collection, slug } = args as { collection?: string; slug?: string }
      asked.push(`${name} ${collection ?? slug ?? ''}`.trim())
      return method.call(db, args)
    }
  try {
    await work()
  } finally {
    for (const [name, method] of known) db[name] = method
  }
  return asked
}

let written = 0
const text = () => `Said for the ${(written += 1)}th time`
const update =
  (data: object, more: object = {}) =>
  () =>
    host.payload.update({
      ...{ collection: 'calls', id: call, overrideAccess: true, depth: 0 },
      ...{ data: data as never, ...more },
    })

beforeAll(async () => {
  host = await startTestHost()
  const write = campaign(host.payload)
  images = [await write.image('A gate'), await write.image('A bridge')]
  slogans = [await write.slogan('Open it', 'Ábranlo'), await write.slogan('Let them in', 'Que entren')]
  ;({ id: call } = await write.live('Open the gate', { image: images[0], slogans: [slogans[0]] }))
})
afterAll(() => host.stop())

const autosave = (data: object = { summary: text() }) => update(data, { draft: true, autosave: true })

// Where nothing is locked, what points elsewhere is looked into once more.
it.each([
  ['an autosave', 4, () => autosave()],
  ['an autosave that points elsewhere', 7, () => autosave({ image: images[1] })],
  ['a publication', 8, () => update({ summary: text(), _status: 'published' })],
  [
    'a publication that points elsewhere',
    26,
    () => update({ image: images[1], slogans, _status: 'published' }),
  ],
] as const)('%s costs few calls of the adapter more than without our hooks', async (name, most, save) => {
  const { payload } = host
  const reset = update({ image: images[0], slogans: [slogans[0]], _status: 'published' })
  await save()()
  await reset()
  const withHooks = await listCalls(payload, save())
  await reset()
  const without = await withoutHooks(payload, 'calls', () => listCalls(payload, save()))
  await reset()
  const ours = withHooks.length - without.length
  process.stdout.write(`${name}: ${withHooks.length} calls of the adapter, ${ours} of them ours\n`)
  expect(ours).toBeLessThanOrEqual(most)
})
