import type { CollectionAfterDeleteHook, CollectionSlug } from 'payload'
import { keepRow } from '../rows/keepRow.js'
import { readRows } from '../rows/readRows.js'
import { parseKey, toKey } from '../key.js'
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
  const users = new Set<string>()
  for (const field of ['live', 'newest'] as const)
    for (const { source } of await readRows({ payload, req, among: { field, values: [key] } }))
      users.add(source)
  for (const source of users) await keepRow({ req, source: parseKey(payload, source) })
}
