import { compatibilityOptions } from '@payloadcms/db-mongodb'
import { expect, it } from 'vitest'
import { toMongoOptions } from '../../src/host/database.js'

it.each([undefined, ...Object.keys(compatibilityOptions)])(
  'unique indexes are made and transactions stay off with the preset %s',
  (name) => {
    const preset = name ? compatibilityOptions[name as keyof typeof compatibilityOptions] : undefined
    expect(toMongoOptions(preset)).toEqual({ ...preset, ensureIndexes: true, transactionOptions: false })
  },
)
