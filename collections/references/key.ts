import type { CollectionSlug, Payload } from 'payload'
import { isDatabaseId } from '../documents/ids.js'

/** The key of a document in the index: `calls:12`, or `organisation:` for a global. */
export type Key = string

/** A document of a collection, or a global (without an id). */
export type Source = { slug: string; id: number | string | null }

/** The key of a document or global. */
export const toKey = ({ slug, id }: Source): Key => `${slug}:${id ?? ''}`

/** The source of a key, with its id converted for the database. */
export const parseKey = ({ collections, db }: Pick<Payload, 'collections' | 'db'>, key: Key): Source => {
  const [slug = ''] = key.split(':', 1)
  const id = key.slice(slug.length + 1)
  if (id === '') return { slug, id: null }
  const type = collections[slug as CollectionSlug]?.customIDType ?? db.defaultIDType
  return { slug, id: type === 'number' && /^\d+$/.test(id) ? Number(id) : id }
}

/** The `noun` of a source: its collection, or the key of a global. */
export const toNoun = (source: Source): string => (source.id === null ? toKey(source) : source.slug)

/** Whether an id is valid for its collection. Drafts store what was sent, and one invalid id fails a whole query. */
export const isPossibleId = (
  payload: Pick<Payload, 'collections' | 'db'>,
  slug: string,
  id: unknown,
): id is number | string => {
  const type = payload.collections[slug as CollectionSlug]?.customIDType
  if (type === 'text') return typeof id === 'string' && id !== ''
  if (type === 'number') return typeof id === 'number' && Number.isFinite(id)
  return isDatabaseId(payload, id)
}
