import type { CollectionSlug, Payload } from 'payload'
import { isDatabaseId } from '../documents/ids.js'

/** One document as the index names it: `calls:12`; a global has no id: `organisation:`. */
export type Key = string

/** A document of a collection, or, without an id, a global. */
export type Source = { slug: string; id: number | string | null }

/** Names a document, or a global. */
export const toKey = ({ slug, id }: Source): Key => `${slug}:${id ?? ''}`

/** The document that a key names, its id as the database wants to be asked for it. */
export const parseKey = ({ collections, db }: Pick<Payload, 'collections' | 'db'>, key: Key): Source => {
  const [slug = ''] = key.split(':', 1)
  const id = key.slice(slug.length + 1)
  if (id === '') return { slug, id: null }
  const type = collections[slug as CollectionSlug]?.customIDType ?? db.defaultIDType
  return { slug, id: type === 'number' && /^\d+$/.test(id) ? Number(id) : id }
}

/** The kind of a source: its collection, or, for a global, its key. */
export const toNoun = (source: Source): string => (source.id === null ? toKey(source) : source.slug)

/** Whether a collection can be asked for an id: a draft keeps what a writer sent, and a wrong one fails a whole query. */
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
