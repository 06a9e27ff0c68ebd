import { describe, expect, it } from 'vitest'
import { guardGraphQLRoute } from '../../../plugins/guard/guardGraphQLRoute.js'
import { guardRoute } from '../../../plugins/guard/guardRoute.js'

const ask = (body: string, type = 'application/json') =>
  new Request('http://localhost/api/graphql', { method: 'POST', headers: { 'content-type': type }, body })

it('what a client sent and nobody can read is answered 400, without a word about it', async () => {
  const answer = await guardRoute(async () => JSON.parse('{') as Response)(ask('{'))
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { errors: [{ message: 'The request can’t be read.' }] },
  ])
})

it('a fault of ours stays one', async () => {
  const broken = guardRoute(() => Promise.reject(new TypeError('ours')))
  await expect(broken(ask('{}'))).rejects.toThrow('ours')
})

it('GraphQL’s route gets what it can look at, as it came, and nothing else', async () => {
  const asked: string[] = []
  const route = guardGraphQLRoute(async (request: Request, more: string) => {
    asked.push(`${request.method} ${request.headers.get('content-type')} ${await request.text()} ${more}`)
    return new Response('{}')
  })
  const good = '{"query":"{ a }","variables":{"b":1}}'
  expect((await route(ask(good), 'more')).status).toBe(200)
  expect(asked).toEqual([`POST application/json ${good} more`])
  for (const body of [
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{}',
    '{"query":1}',
    '{"query":{"a":1}}',
    '{"query":"subscription { a }"}',
    `{"query":"{ a }","variables":{"b":${'['.repeat(300)}${']'.repeat(300)}}}`,
    `{"query":"{ a }","variables":{"b":[${'0,'.repeat(30_000)}0]}}`,
  ])
    expect([body, (await route(ask(body), '')).status]).toEqual([body, 400])
  expect(asked).toHaveLength(1)
})

describe('bodies', () => {
  const heard = guardRoute(async (request: Request) =>
    Response.json({ bytes: (await request.text()).length }),
  )
  const drip = (chunk: string, everyMs: number) =>
    new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, everyMs))
        controller.enqueue(Buffer.from(chunk))
      },
    })
  const post = (path: string, type: string, body: unknown, headers: object = {}) =>
    new Request(`http://localhost${path}`, {
      method: 'POST',
      headers: { 'content-type': type, ...headers },
      body,
      duplex: 'half',
    } as RequestInit)
  const form = 'multipart/form-data; boundary=x'
  const large = (bytes: number) =>
    new ReadableStream({
      start: (controller) => {
        for (let left = bytes; left > 0; left -= 1_000_000)
          controller.enqueue(new Uint8Array(Math.min(left, 1_000_000)))
        controller.close()
      },
    })

  it.each([
    ['JSON', '/api/users/login', 'application/json', 2_000_001],
    ['JSON in a door for files', '/api/media', 'application/json', 2_000_001],
    ['a form', '/api/calls', form, 2_000_001],
    ['a picture', '/api/media', form, 22_000_001],
  ])('%s above its limit is 413, whether its head says so or not', async (_, path, type, bytes) => {
    const declared = post(path, type, drip('a', 1), { 'content-length': String(bytes) })
    for (const request of [declared, post(path, type, large(bytes))]) {
      const answer = await heard(request)
      expect([answer.status, await answer.json()]).toEqual([
        413,
        { errors: [{ message: expect.stringMatching(/MB.*MB/) as string }] },
      ])
    }
  })

  it.each([
    ['JSON', '/api/users/login', 'application/json', 2_000_000],
    ['a picture', '/cms/media', form, 22_000_000],
  ])('%s within its limit arrives whole', async (_, path, type, bytes) => {
    const answer = await heard(post(path, type, large(bytes)))
    expect([answer.status, await answer.json()]).toEqual([200, { bytes }])
  })

  it('a host says which files its own collections take', async () => {
    const own = guardRoute(() => Promise.resolve(new Response()), { uploads: { papers: 1_000_000 } })
    const ask = async (path: string) => (await own(post(path, form, large(2_900_000)))).status
    expect([await ask('/api/papers'), await ask('/api/media')]).toEqual([200, 413])
  })

  it.each([
    ['JSON', '/api/users/login', 'application/json'],
    ['a picture', '/api/media', form],
  ])('%s that drips is 408, whatever is made of its end', async (_, path, type) => {
    const pace = { windowMs: 100, bytes: 1000 }
    const swallowing = async (request: Request) => new Response(await request.text().catch(() => 'broken'))
    for (const route of [swallowing, (request: Request) => request.json() as Promise<Response>]) {
      const answer = await guardRoute(route, { pace })(post(path, type, drip('a', 5)))
      expect(answer.status).toBe(408)
    }
  })

  it.each([
    ['JSON', '/api/users/login', 'application/json'],
    ['a picture', '/api/media', form],
  ])('%s in too many small pieces is refused before all of it is read', async (_, path, type) => {
    let sent = 0
    const pieces = new ReadableStream({
      pull: (controller) => {
        sent += 1
        controller.enqueue(Buffer.from('a'))
      },
    })
    expect((await heard(post(path, type, pieces))).status).toBe(400)
    expect(sent).toBeLessThan(1100)
  })

  it('a body that comes fast enough may take longer than a window, and a slow reader is not its fault', async () => {
    const pace = { windowMs: 50, bytes: 100 }
    let sent = 0
    const body = new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 10))
        if (++sent > 20) controller.close()
        else controller.enqueue(new Uint8Array(100))
      },
    })
    const slow = guardRoute(
      async (request: Request) => {
        let bytes = 0
        for await (const chunk of request.body!) {
          bytes += (chunk as Uint8Array).byteLength
          await new Promise((resolve) => setTimeout(resolve, 60))
        }
        return Response.json({ bytes })
      },
      { pace },
    )
    expect(await (await slow(post('/api/media', form, body))).json()).toEqual({ bytes: 2000 })
  })
})
