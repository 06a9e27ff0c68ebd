import type { Payload } from 'payload'
import { ConfigError } from '../errors.js'
import { addIndexes } from './addIndexes.js'
import { concealValues } from './concealValues.js'
import { serializeWrites } from './serializeWrites.js'

type Index = { key: Record<string, unknown>; unique?: boolean }
type Model = {
  schema: { indexes: () => [Index['key'], { unique?: boolean }][] }
  collection: { indexes: () => Promise<Index[]> }
}

/** The names of the fields of an index, in its order: `podcast, slug`. */
const toName = (key: Index['key']): string => Object.keys(key).join(', ')

/**
 * Refuses to start when a unique index is missing on MongoDB, because duplicates could be stored. SQL databases get
 * theirs from migrations and are not checked.
 *
 * Throws a {@link ConfigError} that names the missing indexes.
 */
export const requireIndexes = async (payload: Payload, collections: string[]): Promise<void> => {
  const { collections: models } = payload.db as unknown as { collections?: Record<string, Model> }
  if (!models) return
  const missing: string[] = []
  for (const slug of collections) {
    const model = models[slug]!
    const wanted = model.schema.indexes().filter(([, { unique }]) => unique)
    if (wanted.length === 0) continue
    const stored = await model.collection.indexes()
    const unique = new Set(stored.filter((index) => index.unique).map(({ key }) => toName(key)))
    for (const [key] of wanted) if (!unique.has(toName(key))) missing.push(`${slug} (${toName(key)})`)
  }
  if (missing.length === 0) return
  throw new ConfigError(
    'database',
    `The database lacks unique indexes that rules depend on: ${missing.join('; ')}. Create them, or set \`ensureIndexes: true\` in the MongoDB adapter after any compatibility preset.`,
  )
}

/** Sets up the database guarantees that Broadside relies on. Call once at boot, before the first write. */
export const prepareDatabase = async (payload: Payload, collections: string[]): Promise<void> => {
  await requireIndexes(payload, collections)
  await addIndexes(payload)
  await serializeWrites(payload)
  concealValues(payload)
}
