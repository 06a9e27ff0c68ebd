import type { Payload } from 'payload'

/**
 * Whether a value is a valid id for the database. A draft may hold any value, and one of the wrong type makes a whole
 * query fail.
 */
export const isDatabaseId = ({ db }: Pick<Payload, 'db'>, id: unknown): id is number | string => {
  // Serial ids are 32 bits wide on Postgres.
  if (db.defaultIDType === 'number')
    return typeof id === 'number' && Number.isInteger(id) && id > 0 && id < 2 ** 31
  return typeof id === 'string' && (db.name === 'mongoose' ? /^[\da-f]{24}$/i : /^[\da-f-]{36}$/i).test(id)
}

/** Converts an id that was stored as text to the database's type. */
export const toDatabaseId = (payload: Payload, id: string): number | string =>
  payload.db.defaultIDType === 'number' && /^\d+$/.test(id) ? Number(id) : id

/** The id of a relation, populated or not. */
export const toPointedId = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && 'id' in value ? value.id : value
