import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type { BroadsideOptions } from 'payload-broadside'
import { seedDemo } from '../../../src/seed/seedDemo.js'
import { rest } from '../rest.js'
import { signupKeys, startTestHost, type TestHost } from '../testPayload.js'

/** What stands between a client and the host, such as what gives random values names that stay. */
export type Between = {
  ask?: (headers: Headers) => void
  answer?: (body: string, headers: Headers, path: string) => string
}

/** The demo campaign's content API, over HTTP. */
export type DemoServer = { host: TestHost; url: string; stop: () => Promise<void> }

const day = 24 * 60 * 60 * 1000

/** The Monday of this week: the demo plans by weekdays, and is the same from any Monday on. */
export const thisMonday = (now = new Date()): Date =>
  new Date(Math.floor(now.getTime() / day) * day - ((now.getUTCDay() + 6) % 7) * day)

/** Posts of all suites in this process count together, and no example is to be one of an attack. */
const neverMet = { points: 100_000, seconds: 600, blockSeconds: 1800 }

/** Starts a host with the demo campaign of this Monday, and serves what it answers. */
export const startDemoServer = async (
  { ask, answer }: Between = {},
  options: Partial<BroadsideOptions> = {},
): Promise<DemoServer> => {
  const host = await startTestHost({
    options: { signup: { keys: signupKeys, attack: neverMet }, ...options },
  })
  await seedDemo({ payload: host.payload, now: thisMonday() })
  const overREST = rest(host.config)
  const overGraphQL = GRAPHQL_POST(host.config)
  const send = (path: string, init: RequestInit) =>
    path === '/api/graphql'
      ? overGraphQL(new Request(`http://localhost:3000${path}`, init))
      : overREST(path, init)
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const headers = new Headers(incoming.headers as Record<string, string>)
    ask?.(headers)
    const {
      status,
      headers: said,
      ...answered
    } = await send(incoming.url!, {
      method: incoming.method,
      headers,
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    }).then(async (one) => ({
      status: one.status,
      headers: one.headers,
      bytes: Buffer.from(await one.arrayBuffer()),
    }))
    const bytes =
      answer && /json/.test(said.get('content-type') ?? '')
        ? Buffer.from(answer(answered.bytes.toString(), said, incoming.url!))
        : (answer?.('', said, incoming.url!), answered.bytes)
    if (bytes.byteLength > 0) said.set('content-length', String(bytes.byteLength))
    outgoing.writeHead(status, Object.fromEntries(said)).end(bytes)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    host,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await host.stop()
    },
  }
}
