import type { CollectionAfterChangeHook, GlobalAfterChangeHook } from 'payload'
import { keepRow } from '../rows/keepRow.js'

/** The index says what a saved document points to. */
export const keepReferences: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const { id } = doc as { id: number | string }
  await keepRow({ req, source: { slug: collection.slug, id }, isNew: operation === 'create' })
}

/** The same for a global. */
export const keepGlobalReferences: GlobalAfterChangeHook = async ({ global, req }) => {
  await keepRow({ req, source: { slug: global.slug, id: null } })
}
