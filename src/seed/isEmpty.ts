import type { CollectionSlug, Payload } from 'payload'
import { readState } from './state.js'

/** What people keep: every collection that the panel's menu shows. */
const isShown = ({ admin }: { admin?: { hidden?: unknown } }) => admin?.hidden !== true

// Reads one instead of counting: a count without a `where` is an estimate on MongoDB.
const hasDocuments = async (payload: Payload, collection: CollectionSlug) => {
  const { docs } = await payload.find({
    collection,
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    trash: true,
    overrideAccess: true,
  })
  return docs.length > 0
}

/** Whether nothing has been written here, by anybody: no content, not even in the trash, and no organisation. */
export const hasNoContent = async (payload: Payload, except: CollectionSlug[] = []): Promise<boolean> => {
  const shown = payload.config.collections.filter(isShown).map(({ slug }) => slug as CollectionSlug)
  for (const collection of shown) {
    if (!except.includes(collection) && (await hasDocuments(payload, collection))) return false
  }
  const organisation = await payload.findGlobal({ slug: 'organisation', depth: 0, overrideAccess: true })
  return !organisation.name
}

/** Whether this database holds nothing, no user either, but perhaps a demo that was begun and not finished. */
export const isEmpty = async ({ payload }: { payload: Payload }): Promise<boolean> => {
  const state = await readState(payload)
  return state ? state === 'begun' : hasNoContent(payload)
}
