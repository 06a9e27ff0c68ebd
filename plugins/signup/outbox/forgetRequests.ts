import type { CollectionAfterDeleteHook, CollectionConfig } from 'payload'
import { slugs } from '../../../collections/slugs.js'

/** What waits to be confirmed for a call goes with it. On SQL it names no call any more by then. */
const forgetRequests: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await req.payload.db.deleteMany({
    collection: slugs['signup-requests'],
    where: { or: [{ call: { equals: id } }, { call: { equals: null } }] },
    req,
  })
  return doc
}

/** Calls whose deletion or withdrawal deletes their requests. Signups stay with those who meet them. */
export const forgetWithCalls = (calls: CollectionConfig): CollectionConfig => ({
  ...calls,
  hooks: { ...calls.hooks, afterDelete: [...(calls.hooks?.afterDelete ?? []), forgetRequests] },
})
