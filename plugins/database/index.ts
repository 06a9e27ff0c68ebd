import type { Payload } from 'payload'
import { ConfigError } from '../errors.js'
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
 * Refuses to go on when a unique index is missing on MongoDB: without it two of what only one may be are stored. SQL
 * databases have theirs from the migrations, so nothing is asked there.
 *
 * Throws a {@link ConfigError} that names the indexes.
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

/** Makes a host's database keep what Broadside's rules depend on. Call once, at boot, before anything is written. */
export const prepareDatabase = async (payload: Payload, collections: string[]): Promise<void> => {
  await requireIndexes(payload, collections)
  await serializeWrites(payload)
  concealValues(payload)
}
