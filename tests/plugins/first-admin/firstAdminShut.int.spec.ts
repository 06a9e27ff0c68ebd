import { broadside, hasSetupDoor } from 'payload-broadside'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost
beforeAll(async () => {
  host = await startTestHost()
})
afterAll(() => host.stop())

it('without a set-up token in the options no token opens the door', async () => {
  expect(hasSetupDoor(host.payload)).toBe(false)
  for (const token of [undefined, null, '', 'undefined']) {
    const answer = await rest(host.config)('/api/users/first-register', {
      method: 'POST',
      body: JSON.stringify({ name: 'Ana', email: 'ana@example.org', password: 'four words in a row', token }),
    })
    expect(answer.status).toBe(403)
  }
  const { totalDocs } = await host.payload.count({
    collection: 'users',
    where: { id: { exists: true } },
    overrideAccess: true,
  })
  expect(totalDocs).toBe(0)
})

it('a set-up token that could be guessed is refused at boot', async () => {
  const config = { localization: { locales: ['en'], defaultLocale: 'en' } } as never
  const boot = async () => broadside({ siteURL: 'https://act.example.org', setupToken: 'letmein' })(config)
  await expect(boot()).rejects.toThrow(/setupToken.*16 characters/)
})
