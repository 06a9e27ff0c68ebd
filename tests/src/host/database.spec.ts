import { compatibilityOptions } from '@payloadcms/db-mongodb'
import { expect, it } from 'vitest'
import { needsSortIndexes, toMongoOptions } from '../../../src/host/database.js'
import type { Env } from '../../../src/host/parseEnv.js'

it.each([undefined, ...Object.keys(compatibilityOptions)])(
  'unique indexes are made and transactions stay off with the preset %s',
  (name) => {
    const preset = name ? compatibilityOptions[name as keyof typeof compatibilityOptions] : undefined
    expect(toMongoOptions(preset)).toEqual({ ...preset, ensureIndexes: true, transactionOptions: false })
  },
)

it('Azure Cosmos DB alone gets an index for each field that can be sorted by', () => {
  const presets = [undefined, ...Object.keys(compatibilityOptions)] as Env['databaseCompat'][]
  expect(presets.filter((databaseCompat) => needsSortIndexes({ databaseCompat }))).toEqual(['cosmosdb'])
})
