import type { CollectionAfterDeleteHook, CollectionSlug } from 'payload'
import { keepUsers } from '../rows/keepUsers.js'
import { toKey } from '../key.js'
import { readSettings } from '../settings.js'

/**
 * A deleted document is in the index no more. What pointed to it is read again: SQL has taken the pointer out of it, and
 * SQLite may give the id to the next document.
 */
export const forgetReferences: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const { payload } = req
  const key = toKey({ slug: collection.slug, id })
  await payload.db.deleteMany({
    collection: readSettings(payload).slug as CollectionSlug,
    where: { source: { equals: key } },
    req,
  })
  await keepUsers({ req, key })
}
