import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { localFetch, readLiveCall, readLiveCalls } from 'payload-broadside'
import { createClient, ProblemError } from 'payload-broadside/api-client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as contract from '../../../plugins/content-api/contract/index.js'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'
import { writeGate } from '../../helpers/content-api/gate.js'

let host: TestHost
let server: Server
let url: string
const asked: (string | undefined)[] = []

beforeAll(async () => {
  host = await startTestHost()
  const { write } = await writeGate(host.payload)
  const { id } = await write.live('Old name')
  await write.publish(id, { slug: 'new-name' })
  server = createServer(async (incoming, outgoing) => {
    if (incoming.url?.startsWith('/broken')) return outgoing.writeHead(502).end('<h1>Bad gateway</h1>')
    asked.push(incoming.headers['if-none-match'])
    const answer = await rest(host.config)(incoming.url!, {
      method: incoming.method,
      headers: new Headers(incoming.headers as Record<string, string>),
    })
    const headers = Object.fromEntries(answer.headers)
    // The host believes that it is on port 3000; redirects have to lead back here.
    if (headers.location) headers.location = headers.location.replace('http://localhost:3000', '')
    outgoing.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await host.stop()
})

it('the client reads lists, with their parameters', async () => {
  const client = createClient({ url: `${url}/` })
  const list = await client.calls.list({ state: 'open', limit: 1, page: 2, locale: undefined })
  expect(contract.callListSchema.parse(list)).toEqual(list)
  expect([list.limit, list.page, list.total, list.items.length]).toEqual([1, 2, 3, 1])
})

it.each([
  ['slogans', contract.sloganListSchema],
  ['podcasts', contract.podcastListSchema],
  ['books', contract.bookListSchema],
  ['articles', contract.articleListSchema],
  ['branches', contract.branchListSchema],
] as const)('the client reads lists of %s', async (noun, schema) => {
  const list = await createClient({ url })[noun].list({ locale: 'es', limit: 1 })
  expect(schema.parse(list)).toEqual(list)
  expect([list.items.length, list.locale]).toEqual([1, 'es'])
})

it('the client reads branches of one country', async () => {
  const { items } = await createClient({ url }).branches.list({ country: 'SN' })
  expect(items.map(({ slug }) => slug)).toEqual(['dakar'])
})

it('the client reads podcasts, episodes and branches by their addresses', async () => {
  const client = createClient({ url })
  const podcast = await client.podcasts.get('the-gate', { limit: 1, page: 2 })
  expect(contract.podcastSchema.parse(podcast)).toEqual(podcast)
  expect(podcast.list).toMatchObject({ page: 2, items: [{ slug: 'first-night' }] })
  const episode = await client.episodes.get('the-gate', 'first-night')
  expect(contract.episodeSchema.parse(episode)).toEqual(episode)
  const branch = await client.branches.get('madrid', { locale: 'es' })
  expect(contract.branchSchema.parse(branch)).toEqual(branch)
  await expect(client.episodes.get('the-gate', '../first-night')).rejects.toMatchObject({
    code: 'EPISODE_NOT_FOUND',
  })
})

it('the client reads a call in a language', async () => {
  const call = await createClient({ url }).calls.get('in-your-city', { locale: 'es' })
  expect(contract.callSchema.parse(call)).toEqual(call)
  expect(call.locale).toBe('en')
})

it('the client follows a call to its new address', async () => {
  expect((await createClient({ url }).calls.get('old-name')).slug).toBe('new-name')
})

it.each(['nothing', '../openapi.json', '%00', 'a b?c#d'])(
  'the client throws a coded problem for %j',
  async (slug) => {
    const error = await createClient({ url })
      .calls.get(slug)
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ProblemError)
    expect(error).toMatchObject({ code: 'CALL_NOT_FOUND', status: 404 })
  },
)

it('the client tells a bad parameter from what is not there', async () => {
  const client = createClient({ url })
  await expect(client.calls.list({ limit: 1000 })).rejects.toMatchObject({ code: 'BAD_PARAMETER' })
})

it('the client throws a problem for an answer that is not the API’s', async () => {
  const client = createClient({ url: url.replace('/api/v1', '/broken') })
  await expect(client.calls.list()).rejects.toMatchObject({ code: 'UNKNOWN_ANSWER', status: 502 })
})

it('the client asks for what it has by its tag, and whoever changes what was read changes nobody else’s', async () => {
  const client = createClient({ url })
  const first = await client.calls.get('in-your-city')
  first.title = 'Changed'
  asked.length = 0
  const again = await client.calls.get('in-your-city')
  expect(asked).toEqual([expect.stringMatching(/^"/)])
  expect(again.title).not.toBe('Changed')
  await client.calls.get('in-your-city', {}, { cache: 'no-store' })
  await createClient({ url, keep: 0 }).calls.get('in-your-city')
  expect(asked.slice(1)).toEqual([undefined, undefined])
})

it('the client in the process of the API reads the same as the site does, and follows a call to its new address', async () => {
  const { payload } = host
  const client = createClient({ url: 'http://localhost:3000/api/v1', fetch: localFetch(payload), keep: 0 })
  const asked = { payload, locale: 'es' }
  const found = await readLiveCall({ ...asked, slug: 'in-your-city' })
  // Twice: made, and kept.
  for (const call of [
    await client.calls.get('in-your-city', { locale: 'es' }),
    await client.calls.get('in-your-city', { locale: 'es' }),
  ])
    expect({ kind: 'call', call }).toEqual(found)
  expect(await client.calls.list({ locale: 'es', state: 'open' })).toEqual(
    await readLiveCalls({ ...asked, state: 'open' }),
  )
  expect((await client.calls.get('old-name')).slug).toBe('new-name')
  await expect(client.calls.get('nothing')).rejects.toMatchObject({ code: 'CALL_NOT_FOUND', errors: [] })
  await expect(client.signups.create({ call: 'nothing', email: '' } as never)).rejects.toMatchObject({
    code: 'BAD_ENTRY',
    errors: expect.arrayContaining([
      expect.objectContaining({ field: expect.any(String) as string }),
    ]) as object[],
  })
})
