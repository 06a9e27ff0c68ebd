import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Pointer } from '../references/pointers.js'
import { isDatabaseId, toDatabaseId } from './ids.js'

type Row = Record<string, unknown>

/** Related documents by {@link toTargetKey}. Missing ones have no entry. */
export type Targets = ReadonlyMap<string, Row & { id: number | string }>

/** The key of a related document, independent of its id's type. */
export const toTargetKey = ({ collection, id }: Pointer): string =>
  `${collection}:${JSON.stringify(String(id))}`

/** The state of a related document. */
export type TargetState = 'missing' | 'there' | 'trashed' | 'unpublished'

/** The state of a document read with `deletedAt` and `_status`. A collection without drafts has no status. */
export const readTargetState = (doc: Record<string, unknown> | undefined): TargetState => {
  if (!doc) return 'missing'
  if (doc.deletedAt) return 'trashed'
  return doc._status === 'draft' ? 'unpublished' : 'there'
}

/**
 * Loads related documents in all locales, drafts and trash included, with one query per collection. It queries the
 * adapter directly, because `find` would change this request's locale.
 */
export const readTargets = async ({
  req,
  pointers,
  toFields,
}: {
  req: PayloadRequest
  pointers: Pointer[]
  /** The fields to select per collection, besides the id. */
  toFields: (collection: string) => string[]
}): Promise<Targets> => {
  const { payload } = req
  const found = new Map<string, Record<string, unknown> & { id: number | string }>()
  for (const collection of new Set(pointers.map((pointer) => pointer.collection))) {
    if (!payload.collections[collection as CollectionSlug]) continue
    const ids = pointers
      .filter((pointer) => pointer.collection === collection)
      .map(({ id }) => (typeof id === 'string' ? toDatabaseId(payload, id) : id))
      .filter((id) => isDatabaseId(payload, id))
    if (ids.length === 0) continue
    const { docs } = await payload.db.find<Record<string, unknown> & { id: number | string }>({
      collection: collection as CollectionSlug,
      where: { id: { in: [...new Set(ids)] } },
      select: Object.fromEntries(['updatedAt', ...toFields(collection)].map((field) => [field, true])),
      locale: 'all',
      limit: 0,
      pagination: false,
      req,
    })
    for (const doc of docs) found.set(toTargetKey({ collection, id: doc.id }), doc)
  }
  return found
}
