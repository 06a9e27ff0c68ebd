import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Pointer } from '../references/pointers.js'
import { isDatabaseId, toDatabaseId } from './ids.js'

type Row = Record<string, unknown>

/** What documents point to, by {@link toTargetKey}. What does not exist is not in it. */
export type Targets = ReadonlyMap<string, Row & { id: number | string }>

/** What names a document that is pointed to, whatever the kind of its id. */
export const toTargetKey = ({ collection, id }: Pointer): string =>
  `${collection}:${JSON.stringify(String(id))}`

/** What became of something that is pointed to. */
export type TargetState = 'missing' | 'there' | 'trashed' | 'unpublished'

/** What became of a document that was read with its `deletedAt` and `_status`. One without drafts has no status. */
export const readTargetState = (doc: Record<string, unknown> | undefined): TargetState => {
  if (!doc) return 'missing'
  if (doc.deletedAt) return 'trashed'
  return doc._status === 'draft' ? 'unpublished' : 'there'
}

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
