import { afterAll, beforeAll, expect, it } from 'vitest'
import { rest } from '../helpers/rest.js'
import { startTestHost, type TestHost } from '../helpers/testPayload.js'

let host: TestHost
let headers: Record<string, string>

beforeAll(async () => {
  host = await startTestHost()
  const login = { email: 'editor@example.org', password: 'a long enough password' }
  await host.payload.create({
    collection: 'users',
    data: { ...login, name: 'Editor', roles: ['editor'] },
    overrideAccess: true,
  })
  const { token } = await host.payload.login({ collection: 'users', data: login })
  headers = { authorization: `JWT ${token}` }
})
afterAll(() => host.stop())

const send = (method: string, path: string, data: object) =>
  rest(host.config)(path, { method, headers, body: JSON.stringify(data) })

it.each(['all', '*'])('a slogan is neither made nor changed in the locale %s', async (locale) => {
  const made = await send('POST', `/api/slogans?locale=${locale}`, { text: 'Lost words' })
  expect([made.status, (await made.json()).errors?.[0].data.errors[0].path]).toEqual([400, 'locale'])
  const { id } = await host.payload.create({
    collection: 'slogans',
    data: { text: `Kept words ${locale}` },
    overrideAccess: true,
  })
  const path = `/api/slogans/${id}?locale=${locale}`
  expect((await send('PATCH', path, { text: 'Lost words' })).status).toBe(400)
  expect(await host.payload.findByID({ collection: 'slogans', id, overrideAccess: true })).toMatchObject({
    text: `Kept words ${locale}`,
  })
})

it('the Local API refuses it too', async () => {
  const attempt = host.payload.create({
    collection: 'calls',
    data: { title: 'Lost words' },
    draft: true,
    locale: 'all' as never,
    overrideAccess: true,
  })
  await expect(attempt).rejects.toMatchObject({ status: 400 })
})

it('so does the organisation', async () => {
  const data = { name: 'Us', contactEmail: 'us@example.org', controller: 'Us', about: 'Lost words' }
  expect((await send('POST', '/api/globals/organisation?locale=all', data)).status).toBe(400)
})

it('so does each noun that has a text in each language', () => {
  const hasTexts = (fields: unknown) => JSON.stringify(fields).includes('"localized":true')
  const nouns = [...host.config.collections, ...host.config.globals].filter(({ fields }) => hasTexts(fields))
  expect(nouns.map(({ slug }) => slug)).toEqual(['calls', 'slogans', 'media', 'consents', 'organisation'])
  for (const { slug, hooks } of nouns)
    expect([slug, hooks.beforeOperation?.map(({ name }) => name)]).toEqual([
      slug,
      expect.arrayContaining([expect.stringMatching(/^write(GlobalIn)?OneLocale$/)]),
    ])
})
