import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import { handleEndpoints } from 'payload'
import { toRequestRow } from '../plugins/signup/rows.js'
import { readSignupRoom } from '../plugins/signup/index.js'
import databaseServer from '../tests/helpers/databaseServer.js'
import { signupKeys, signupOrganisation, startTestHost } from '../tests/helpers/testPayload.js'

// Signups through HTTP beside plain creates of the same fields over Payload's REST API (depth=0), on the same server,
// which hands both to Payload's endpoints as a Next route does, by eight clients, in turns. Then the medians of 500 signups each: of a new address, a known one and a
// suspect. TEST_DATABASE names another database than SQLite; each waits for the disk.

const clients = 8
const rounds = 5
const perRound = 500
/** Until the compiler has seen the way. */
const warmUp = 1000

process.env.TEST_FSYNC = 'on'
const stopDatabase = await databaseServer({ config: { provide: {} } } as never)
const host = await startTestHost({
  options: {
    signup: {
      keys: signupKeys,
      proofOfWork: 'off',
      screens: (ours) => ours.filter(({ name }) => name !== 'crowdedEmail'),
    },
  },
  configure: (config) => ({
    ...config,
    collections: [
      ...(config.collections ?? []),
      {
        slug: 'plain',
        access: { create: () => true },
        fields: ['email', 'firstName', 'phone', 'postalCode', 'country', 'source', 'call'].map((name) => ({
          name,
          type: 'text' as const,
        })),
      },
    ],
  }),
})
const { payload, config } = host
// As the reference app runs it; the suites don't wait for the disk.
if (payload.db.name === 'sqlite')
  await (payload.db as unknown as { client: { execute: (sql: string) => Promise<unknown> } }).client.execute(
    'PRAGMA synchronous = FULL',
  )
await payload.updateGlobal({ slug: 'organisation', data: signupOrganisation as never, overrideAccess: true })
const consent = await payload.create({
  collection: 'consents',
  data: { key: 'contact', purpose: 'Contact', wording: 'You may write to me.' },
  overrideAccess: true,
})
await payload.create({
  collection: 'calls',
  data: {
    ...{
      title: 'Open the gate',
      slug: 'open-the-gate',
      summary: 'Now.',
      languages: ['en'],
      _status: 'published',
    },
    actions: [
      {
        ...{ blockType: 'signUp', heading: 'Join', button: 'Count me in' },
        fields: ['firstName', 'phone', 'postalCode', 'country'].map((field) => ({ field, why: 'So.' })),
        consents: [{ consent: consent.id, required: true }],
      },
    ],
  } as never,
  overrideAccess: true,
})

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const asked = new Request(`http://localhost${request.url}`, {
      method: request.method,
      headers: { 'content-type': 'application/json' },
      body: Buffer.concat(chunks),
    })
    void handleEndpoints({ config, request: asked }).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      response.end(Buffer.from(await answer.arrayBuffer()))
    })
  })
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as { port: number }

let made = 0
const person = () => ({
  ...{ call: 'open-the-gate', email: `ada${made++}@example.org`, firstName: 'Ada', phone: '+34911234567' },
  ...{ postalCode: '28001', country: 'ES', source: 'flyer' },
})
type Measured = { times: number[]; all: number }
const worker = new Worker(join(process.cwd(), 'bench/clients.mjs'), { workerData: { port } })
const sendAll = async (asked: { path: string; status: number; bodies: object[] }, of = clients) => {
  worker.postMessage({ ...asked, bodies: asked.bodies.map((body) => JSON.stringify(body)), clients: of })
  const [said] = (await once(worker, 'message')) as [Measured & { fault?: string }]
  if (said.fault) throw new Error(said.fault)
  return said
}
const toBodies = (count: number, more: object = {}) =>
  Array.from({ length: count }, () => ({ ...person(), ...more }))
const signUp = (count: number, more: object = {}, of?: number) =>
  sendAll(
    { path: '/api/v1/signups', status: 202, bodies: toBodies(count, { consents: ['contact'], ...more }) },
    of,
  )
const create = (count: number) =>
  sendAll({ path: '/api/plain?depth=0', status: 201, bodies: toBodies(count) })
const toRate = async (work: (count: number) => Promise<Measured>) =>
  perRound / ((await work(perRound)).all / 1000)
const toMedian = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
const say = (text: string) => process.stdout.write(`${text}\n`)

await signUp(warmUp)
await create(warmUp)
const measured: { signups: number; creates: number; ratio: number }[] = []
for (let round = 0; round < rounds; round++) {
  const [first, second] = round % 2 === 0 ? [signUp, create] : [create, signUp]
  const [one, other] = [await toRate(first), await toRate(second)]
  const [signups, creates] = first === signUp ? [one, other] : [other, one]
  measured.push({ signups, creates, ratio: signups / creates })
}
const ratios = measured.map(({ ratio }) => ratio)
say(
  `${payload.db.name}, ${clients} clients, ${rounds} rounds of ${perRound}, signups a second ÷ plain creates a second:`,
)
for (const { signups, creates, ratio } of measured)
  say(`  ${signups.toFixed(0)} ÷ ${creates.toFixed(0)} = ${ratio.toFixed(2)}`)
say(
  `  median ${toMedian(ratios).toFixed(2)}, from ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`,
)

const email = 'known@example.org'
await signUp(1, { email })
const kinds = { new: {}, known: { email }, suspect: { homepage: 'x' } }
const times: Record<string, number[]> = { new: [], known: [], suspect: [] }
for (let at = 0; at < 500; at++)
  for (const [kind, more] of Object.entries(kinds)) times[kind]!.push(...(await signUp(1, more, 1)).times)
for (const [kind, all] of Object.entries(times))
  say(`  ${kind}: median ${toMedian(all).toFixed(2)} ms of ${all.length}`)

const { vault } = readSignupRoom(payload)
const began = performance.now()
for (let at = 0; at < 500; at++)
  await toRequestRow(
    { person: { email }, receipts: [], call: 1, language: 'en', state: 'waiting' },
    { vault, now: new Date() },
  )
say(`  sealing: ${(((performance.now() - began) / 500) * 1000).toFixed(0)} µs a row`)
await worker.terminate()
server.closeAllConnections()
server.close()
await host.stop()
await stopDatabase?.()
process.exit(0)
