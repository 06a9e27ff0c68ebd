import type { Payload } from 'payload'
import { findCollection } from '../../../collections/documents/findCollection.js'
import { isDatabaseId, toDatabaseId } from '../../../collections/documents/ids.js'
import type { Troubled } from '../settings.js'
import type { Job } from './job.js'

/** The document and action of a job; undefined if the id isn't valid for this database. */
export const toTroubled = (payload: Payload, { input }: Job): Troubled | undefined => {
  const id = toDatabaseId(payload, String(input?.doc?.value))
  const collection = input?.doc?.relationTo
  if (!collection || !findCollection(payload, collection) || !isDatabaseId(payload, id)) return undefined
  return { collection, id, type: input?.type ?? 'publish' }
}
