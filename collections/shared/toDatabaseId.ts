import type { Payload } from 'payload'

/** An id that was kept as text, as the database wants to be asked for it. */
export const toDatabaseId = (payload: Payload, id: string): number | string =>
  payload.db.defaultIDType === 'number' && /^\d+$/.test(id) ? Number(id) : id
