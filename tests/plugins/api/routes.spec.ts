import { readFileSync } from 'node:fs'
import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { description } from '../../../plugins/api/index.js'
import { toOpenAPI } from '../../../plugins/api/openapi.js'
import { APIProblem } from '../../../plugins/api/problems.js'
import { defineRoute, type Route, toEndpoints } from '../../../plugins/api/route.js'
import { settingsKey } from '../../../plugins/api/settings.js'
import { createClient } from '../../../plugins/api-client/createClient.js'
import { routes as all } from '../../helpers/api/contract.js'
import { toClientMethods, toDocs } from '../../helpers/api/toClientMethods.js'

const routes = all.filter((route) => route !== description)

const site = { locales: ['en', 'es'], defaultLocale: 'en' }
const described = { url: 'https://act.example.org/api/v1', ...site }

const noteSchema = z.object({ text: z.string() }).meta({ id: 'Note' })
const note = (method: Route['method'], handle: Route['handle']) =>
  defineRoute({
    method,
    path: '/notes/{slug}',
    operationId: `${method}Note`,
    summary: 'A note',
    query: {},
    answers: { 200: { schema: noteSchema } },
    problems: { CALL_NOT_FOUND: 'Nothing is there', GONE: 'It is gone' },
    handle,
  })
const notes = [
  note('get', ({ path }) => Response.json({ text: path.slug })),
  note('post', () => {
    throw new APIProblem('GONE', 'It went.')
  }),
]

describe('routes of one address', () => {
  const logged: unknown[] = []
  const ask = async (routes: Route[], method: string) => {
    // What is kept needs a whole Payload, and has a suite of its own.
    const unkept = routes.map((route) => ({ ...route, isKept: false }))
    const endpoint = toEndpoints(unkept).find((one) => one.method === method)!
    const answer = await endpoint.handler({
      method: method.toUpperCase(),
      url: 'http://localhost/api/v1/notes/one',
      headers: new Headers(),
      routeParams: { slug: 'one' },
      payload: {
        config: { routes: { api: '/api' }, custom: { [settingsKey]: { settings: site, routes } } },
        logger: { error: (said: unknown) => logged.push(said) },
      },
    } as unknown as PayloadRequest)
    return { answer, allowed: answer.headers.get('access-control-allow-methods') }
  }

  it('are endpoints at each method, at HEAD beside GET, and at OPTIONS once', () => {
    expect(toEndpoints(notes).map(({ method, path }) => `${method} ${path}`)).toEqual([
      'get /v1/notes/:slug',
      'head /v1/notes/:slug',
      'post /v1/notes/:slug',
      'options /v1/notes/:slug',
    ])
  })

  it('say which methods scripts of other origins may send, with every answer', async () => {
    for (const method of ['get', 'post', 'options'])
      expect((await ask(notes, method)).allowed).toBe('GET, HEAD, POST, OPTIONS')
    expect((await ask(notes.slice(1), 'post')).allowed).toBe('POST, OPTIONS')
  })

  it('answer with what a handler throws for strangers, and tell nobody else of what nobody foresaw', async () => {
    const gone = (await ask(notes, 'post')).answer
    expect([gone.status, await gone.json()]).toEqual([
      410,
      expect.objectContaining({ code: 'GONE', detail: 'It went.' }),
    ])
    const broken = note('get', () => {
      throw new Error('the password is hunter2')
    })
    const { answer } = await ask([broken], 'get')
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('hunter2')
    expect(logged).toEqual([expect.objectContaining({ err: expect.any(Error) as Error })])
  })
})

describe('the description of routes', () => {
  const { paths, components } = toOpenAPI(notes, described)

  it('has an operation a method, and holds each schema under its name', () => {
    expect(Object.keys(paths['/notes/{slug}']!)).toEqual(['get', 'head', 'post'])
    expect(components.schemas).toEqual({
      Note: expect.objectContaining({ type: 'object', required: ['text'] }) as object,
      Problem: expect.any(Object) as object,
    })
  })

  it('tells each problem at its status, with those that any route may have', () => {
    const { responses } = paths['/notes/{slug}']!.post as {
      responses: Record<string, { description: string }>
    }
    expect(Object.entries(responses).map(([status, { description }]) => [status, description])).toEqual([
      ['200', 'A note'],
      ['400', 'A parameter is not valid: `BAD_PARAMETER`.'],
      ['404', 'Nothing is there: `CALL_NOT_FOUND`.'],
      ['410', 'It is gone: `GONE`.'],
      ['500', 'Something went wrong here: `INTERNAL`.'],
    ])
  })
})

describe('a route with a body', () => {
  const noteBody = z.object({ text: z.string() }).meta({ id: 'NewNote' })
  const create = defineRoute({
    ...note('post', ({ body }) => Response.json({ text: body }, { status: 202 })),
    path: '/notes',
    client: 'notes.create',
    answers: { 202: { schema: noteSchema } },
    problems: {},
    body: { schema: noteBody, maxBytes: 16_000 },
  })
  const post = async (headers: Record<string, string>, body: string) => {
    const endpoint = toEndpoints([create]).find(({ method }) => method === 'post')!
    const request = new Request('http://localhost/api/v1/notes', { method: 'POST', headers, body })
    const payload = {
      config: { routes: { api: '/api' }, custom: { [settingsKey]: { settings: site, routes: [create] } } },
    }
    return endpoint.handler(Object.assign(request, { payload, routeParams: {} }) as unknown as PayloadRequest)
  }

  it('hands it to its handler, and refuses one that can’t be read in the words of the contract', async () => {
    const taken = await post({ 'Content-Type': 'application/json' }, '{"a":1}')
    expect([taken.status, await taken.json()]).toEqual([202, { text: { a: 1 } }])
    const refused = await post({ 'Content-Type': 'application/json' }, '{')
    expect([refused.status, await refused.json()]).toEqual([
      400,
      expect.objectContaining({ code: 'BAD_REQUEST' }),
    ])
    expect(refused.headers.get('access-control-allow-headers')).toContain('Content-Type')
  })

  it('is described with each type that it may have, and the problems of a body', () => {
    const { paths, components } = toOpenAPI([create], described)
    const { requestBody, responses } = paths['/notes']!.post as {
      requestBody: { content: object }
      responses: object
    }
    const reference = { schema: { $ref: '#/components/schemas/NewNote' } }
    expect(requestBody.content).toEqual({
      'application/json': reference,
      'application/x-www-form-urlencoded': reference,
      'multipart/form-data': reference,
    })
    expect(components.schemas).toHaveProperty('NewNote')
    expect(Object.keys(responses)).toEqual(['202', '400', '413', '415', '500'])
  })

  it('is a method of the client that takes the body first', async () => {
    const source = await toClientMethods([create])
    expect(source).toContain("notes: { create: 'POST /notes' }")
    expect(source).toMatch(
      /create: \(body: NewNote, parameters\?: Record<string, never>, init\?: RequestInit\) => Promise<Note>/,
    )
  })
})

it('docs/api.md has a row for each route, and for no other', async () => {
  const docs = readFileSync('docs/api.md', 'utf8')
  await expect(await toDocs(docs, [...routes, description])).toMatchFileSnapshot('../../../docs/api.md')
})

it('the client has a method for each route, and for no other', async () => {
  expect(routes.filter(({ client }) => !client)).toEqual([])
  await expect(await toClientMethods(routes)).toMatchFileSnapshot('../../../plugins/api-client/methods.ts')
})

it('the client asks where its routes are', async () => {
  const asked: string[] = []
  const client = createClient({
    url: described.url,
    fetch: (url) => {
      asked.push(String(url).slice(described.url.length))
      return Promise.resolve(Response.json({}))
    },
  })
  await client.calls.list({ state: 'open', locale: 'es' })
  await client.calls.get('a/b')
  await client.episodes.get('one', 'two', { locale: 'es' })
  expect(asked).toEqual([
    '/calls?state=open&locale=es',
    '/calls/a%2Fb',
    '/podcasts/one/episodes/two?locale=es',
  ])
})
