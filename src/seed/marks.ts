import type { CollectionSlug, Payload } from 'payload'

/** What is known of one step of the demo: begun, or done, and the document that it made or the values it wrote. */
export type Mark = {
  begun: string
  done?: boolean
  collection?: CollectionSlug
  id?: number | string
  written?: Record<string, unknown>
}

const collection = 'payload-kv'
const prefix = 'demo:'

// The rows lie in the database itself, not behind `payload.kv`: they must live and die with the documents that they
// name, and a unique key is what decides between two processes.

/** Keeps a new value. False when the key is taken: of many at once, one is told true. */
export const createRow = async (payload: Payload, { key, data }: { key: string; data: object }) => {
  try {
    await payload.db.create({ collection, data: { key: prefix + key, data } })
    return true
  } catch (error) {
    if ((await readRow(payload, key)) !== undefined) return false
    throw error
  }
}

/** The value under a key, or undefined. */
export const readRow = async <Data extends object>(
  payload: Payload,
  key: string,
): Promise<Data | undefined> => {
  const row = await payload.db.findOne<{ data: Data; id: string }>({
    collection,
    where: { key: { equals: prefix + key } },
  })
  return row?.data
}

/** Replaces the value under a key that is there. */
export const updateRow = async (payload: Payload, { key, data }: { key: string; data: object }) => {
  await payload.db.updateOne({ collection, where: { key: { equals: prefix + key } }, data: { data } })
}

/** Forgets the keys. */
export const deleteRows = async (payload: Payload, keys: string[]) => {
  for (const key of keys)
    await payload.db.deleteMany({ collection, where: { key: { equals: prefix + key } } })
}

/** Every key of the demo's that begins so, with its value. */
export const readRows = async <Data extends object>(
  payload: Payload,
  start: string,
): Promise<Map<string, Data>> => {
  const { docs } = await payload.db.find<{ id: string; key: string; data: Data }>({
    collection,
    pagination: false,
    limit: 0,
    where: {},
  })
  return new Map(
    docs
      .filter(({ key }) => key.startsWith(prefix + start))
      .map(({ key, data }) => [key.slice(prefix.length), data]),
  )
}
