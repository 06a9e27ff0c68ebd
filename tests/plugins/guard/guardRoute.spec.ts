import { expect, it } from 'vitest'
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
  ])
    expect([body, (await route(ask(body), '')).status]).toEqual([body, 400])
  expect(asked).toHaveLength(1)
})
