import type { CollectionSlug, PayloadRequest } from 'payload'
import { isDatabaseId, toDatabaseId } from '../ids.js'
import type { Pointer } from '../../references/pointers.js'
import { type Targets, toTargetKey } from './targets.js'

/**
 * What is pointed to, published or not and in the trash too, in all languages. One query a collection, straight from the
 * database: a `find` would change this request's locale.
 */
export const readTargets = async ({
  req,
  pointers,
  toFields,
}: {
  req: PayloadRequest
  pointers: Pointer[]
  /** What to read of the documents of a collection, beside their ids. */
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
