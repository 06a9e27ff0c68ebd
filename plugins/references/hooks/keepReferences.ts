import type { CollectionAfterChangeHook, GlobalAfterChangeHook } from 'payload'
import { toKey } from '../key.js'
import { toBelongings } from '../live/toOwner.js'
import { keepRow } from '../rows/keepRow.js'
import { keepUsers } from '../rows/keepUsers.js'
import { readRow } from '../rows/readRows.js'

/** The index says what a saved document points to. What belongs to it is live with it. */
export const keepReferences: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const { payload } = req
  const source = { slug: collection.slug, id: (doc as { id: number | string }).id }
  const belongings = operation === 'create' ? [] : toBelongings(payload, collection.slug)
  const readIsLive = async () => (await readRow({ payload, req, source: toKey(source) }))?.sourceIsLive
  const wasLive = belongings.length > 0 && (await readIsLive())
  await keepRow({ req, source, isNew: operation === 'create' })
  if (belongings.length > 0 && (await readIsLive()) !== wasLive)
    await keepUsers({ req, key: toKey(source), nouns: belongings })
}

/** The same for a global. */
export const keepGlobalReferences: GlobalAfterChangeHook = async ({ global, req }) => {
  await keepRow({ req, source: { slug: global.slug, id: null } })
}
