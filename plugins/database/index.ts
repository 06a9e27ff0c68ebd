import type { Payload } from 'payload'
import { concealValues } from './concealValues.js'
import { requireIndexes } from './requireIndexes.js'
import { serializeWrites } from './serializeWrites.js'

/** Makes a host's database keep what Broadside's rules depend on. Call once, at boot, before anything is written. */
export const prepareDatabase = async (payload: Payload, collections: string[]): Promise<void> => {
  await requireIndexes(payload, collections)
  await serializeWrites(payload)
  concealValues(payload)
}
