import { startTestHost, type TestHost } from '../helpers/testPayload.js'
import { type Asker, makeAskers } from './askers.js'
import { makeWorld, type World } from './fixtures.js'

/** The one collection that is these suites' own: people who don't work here. */
export const members = { slug: 'members', auth: true, lockDocuments: false, fields: [] }

/** A host with everybody who asks, and all that they ask for. */
export const startWorld = async (): Promise<{ host: TestHost; askers: Asker[]; world: World }> => {
  const host = await startTestHost({
    configure: (config) => ({
      ...config,
      admin: { ...config.admin, user: 'users' },
      collections: [members] as never,
    }),
  })
  const askers = await makeAskers(host.payload)
  return { host, askers, world: await makeWorld(host.payload, askers) }
}
