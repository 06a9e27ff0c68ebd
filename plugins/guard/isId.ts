import type { Payload } from 'payload'
import { isDatabaseId } from '../../collections/shared/isDatabaseId.js'
import { toDatabaseId } from '../../collections/shared/toDatabaseId.js'

/** Whether a database can be asked for an id, as a client sends it. */
export const isId = (payload: Payload, value: unknown): boolean =>
  isDatabaseId(payload, typeof value === 'string' ? toDatabaseId(payload, value) : value)
