import type { CollectionSlug, Payload } from 'payload'
import { readSettings } from '../settings.js'

/** The collection that documents of another belong to, and the relation that says to which; undefined where to none. */
export const toOwner = (
  payload: Pick<Payload, 'collections' | 'config'>,
  slug: string,
): { slug: string; field: string } | undefined => {
  const name = readSettings(payload).liveWith[slug]
  const fields = payload.collections[slug as CollectionSlug]?.config.flattenedFields ?? []
  const field = name === undefined ? undefined : fields.find((one) => one.name === name)
  return field?.type === 'relationship' && typeof field.relationTo === 'string'
    ? { slug: field.relationTo, field: field.name }
    : undefined
}

/** The collections whose documents belong to those of another. */
export const toBelongings = (payload: Pick<Payload, 'collections' | 'config'>, slug: string): string[] =>
  Object.keys(readSettings(payload).liveWith).filter((one) => toOwner(payload, one)?.slug === slug)
