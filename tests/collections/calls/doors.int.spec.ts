import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost
let ask: ReturnType<typeof rest>

beforeAll(async () => {
  host = await startTestHost()
  ask = rest(host.config)
  await host.payload.create({
    collection: 'calls',
    overrideAccess: true,
    data: {
      _status: 'published',
      languages: ['en'],
      title: 'Meet at the gate',
      summary: 'Come and stand with us.',
      outcome: 'A prepared outcome',
      actions: [
        {
          blockType: 'attend',
          heading: 'Come',
          what: 'A vigil',
          startsAt: '2030-01-01T18:00:00.000Z',
          startsAt_tz: 'Europe/Madrid',
          placeAfterSignup: true,
          place: 'Secret Street 5',
          latitude: 1,
          longitude: 2,
        },
      ],
    } as never,
  })
})
afterAll(() => host.stop())

describe('a visitor learns nothing of a place that is told after signing up, nor of a prepared outcome', () => {
  it.each(['/api/calls', '/api/calls?depth=0&draft=true', '/api/calls?trash=true&locale=all'])(
    '%s answers the call without them',
    async (path) => {
      const answer = await ask(path)
      expect(answer.status).toBe(200)
      const text = await answer.text()
      expect(text).toContain('A vigil')
      expect(text).not.toMatch(/Secret|prepared|"latitude"|"longitude"/)
    },
  )

  it.each([
    '/api/calls?where[actions.place][like]=Secret',
    '/api/calls/count?where[actions.place][like]=Secret',
    '/api/calls/versions',
  ])('%s is refused', async (path) => {
    const answer = await ask(path)
    expect([400, 403]).toContain(answer.status)
    expect(await answer.text()).not.toMatch(/Secret|prepared|totalDocs/)
  })

  it('GraphQL answers the call without them', async () => {
    const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
    const answer = await GRAPHQL_POST(host.config)(
      new Request('http://localhost:3000/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: '{ Calls { docs { outcome actions { ... on AttendAction { what place latitude } } } } }',
        }),
      }),
    )
    const text = await answer.text()
    expect(text).toContain('A vigil')
    expect(text).not.toMatch(/Secret|prepared|"latitude":1/)
  })

  it('the content API answers the call without them', async () => {
    const answer = await ask('/api/v1/calls/meet-at-the-gate')
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text).toContain('A vigil')
    expect(text).not.toMatch(/Secret|prepared|"latitude"/)
  })
})

it('a new call is offered in the organisation’s language, and in the default locale until there is one', async () => {
  const create = async () =>
    (await host.payload.create({
      collection: 'calls',
      draft: true,
      overrideAccess: true,
      data: {},
    })) as unknown as {
      languages: string[]
    }
  expect((await create()).languages).toEqual(['en'])
  await host.payload.updateGlobal({
    slug: 'organisation',
    overrideAccess: true,
    data: { name: 'We', contactEmail: 'we@example.org', controller: 'We', defaultLanguage: 'es' } as never,
  })
  expect((await create()).languages).toEqual(['es'])
})
