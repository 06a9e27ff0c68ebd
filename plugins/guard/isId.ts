import type { Payload } from 'payload'
import { isDatabaseId, toDatabaseId } from '../../collections/documents/ids.js'

/** Whether a database can be asked for an id, as a client sends it. */
export const isId = (payload: Payload, value: unknown): boolean =>
  isDatabaseId(payload, typeof value === 'string' ? toDatabaseId(payload, value) : value)
