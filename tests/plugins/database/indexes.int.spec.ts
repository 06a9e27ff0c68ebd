import { afterAll, beforeAll, expect, it } from 'vitest'
import { slugs } from 'payload-broadside'
import { requireIndexes } from '../../../plugins/database/index.js'
import { database } from '../../helpers/testDatabase.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Models = Record<string, { collection: { dropIndex: (name: string) => Promise<unknown> } }>

let host: TestHost
beforeAll(async () => {
  host = await startTestHost()
})
afterAll(() => host.stop())

const check = () => requireIndexes(host.payload, Object.values(slugs))

it('a database with every unique index is taken', async () => {
  await expect(check()).resolves.toBeUndefined()
})

it('without the index that a rule needs it is refused, with its name; SQL has it from the migrations', async () => {
  if (database !== 'mongodb') return
  const { collections } = host.payload.db as unknown as { collections: Models }
  await collections.users!.collection.dropIndex('seat_1')
  await expect(check()).rejects.toThrow(/lacks unique indexes that rules depend on: users \(seat\)\. Create/)
})
