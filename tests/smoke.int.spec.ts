import { afterAll, beforeAll, expect, it } from 'vitest'
import { rest } from './helpers/rest.js'
import { startTestHost, type TestHost } from './helpers/testPayload.js'

let host: TestHost
beforeAll(async () => {
  host = await startTestHost()
})
afterAll(() => host.stop())

it('boots and answers', async () => {
  const call = await host.payload.create({
    collection: 'calls',
    draft: true,
    data: { title: 'x' },
    overrideAccess: true,
  })
  expect(call.id).toBeTruthy()
  const answer = await rest(host.config)('/api/v1/calls')
  expect(answer.status).toBe(200)
  expect((await answer.json()).items).toEqual([])
})
