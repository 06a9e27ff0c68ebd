import type { Payload } from 'payload'
import { isDatabaseId, toDatabaseId } from '../../collections/documents/ids.js'

/** Whether a client-supplied id is valid for the database. */
export const isId = (payload: Payload, value: unknown): boolean =>
  isDatabaseId(payload, typeof value === 'string' ? toDatabaseId(payload, value) : value)
