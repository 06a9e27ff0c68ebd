import type { Payload } from 'payload'

/**
 * Whether a database can be asked for an id. A draft keeps what a writer sent, and one value of the wrong kind
 * makes a whole query fail.
 */
export const isDatabaseId = ({ db }: Pick<Payload, 'db'>, id: unknown): id is number | string => {
  // Serial ids are 32 bits wide on Postgres.
  if (db.defaultIDType === 'number')
    return typeof id === 'number' && Number.isInteger(id) && id > 0 && id < 2 ** 31
  return typeof id === 'string' && (db.name === 'mongoose' ? /^[\da-f]{24}$/i : /^[\da-f-]{36}$/i).test(id)
}

/** An id that was kept as text, as the database wants to be asked for it. */
export const toDatabaseId = (payload: Payload, id: string): number | string =>
  payload.db.defaultIDType === 'number' && /^\d+$/.test(id) ? Number(id) : id

/** An id, also where a populated document stands in its place. */
export const toPointedId = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && 'id' in value ? value.id : value
