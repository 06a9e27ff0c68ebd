import type { CollectionSlug, Payload } from 'payload'
import { readState } from './state.js'

/** What people keep: every collection that the panel's menu shows. */
const isShown = ({ admin }: { admin?: { hidden?: unknown } }) => admin?.hidden !== true

const countAll = (payload: Payload, collection: CollectionSlug) =>
  payload.count({ collection, trash: true, overrideAccess: true }).then(({ totalDocs }) => totalDocs)

/** Whether nothing has been written here, by anybody: no content, not even in the trash, and no organisation. */
export const hasNoContent = async (payload: Payload, except: CollectionSlug[] = []): Promise<boolean> => {
  const shown = payload.config.collections.filter(isShown).map(({ slug }) => slug as CollectionSlug)
  for (const collection of shown) {
    if (!except.includes(collection) && (await countAll(payload, collection)) > 0) return false
  }
  const organisation = await payload.findGlobal({ slug: 'organisation', depth: 0, overrideAccess: true })
  return !organisation.name
}

/** Whether this database holds nothing, no user either, but perhaps a demo that was begun and not finished. */
export const isEmpty = async ({ payload }: { payload: Payload }): Promise<boolean> => {
  const state = await readState(payload)
  return state ? state === 'begun' : hasNoContent(payload)
}
