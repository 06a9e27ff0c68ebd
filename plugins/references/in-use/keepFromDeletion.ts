import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'
import { readSettings } from '../settings.js'
import { refuseWhenInUse } from './refuseWhenInUse.js'

/** A document that something live uses is not deleted. One that is offline already is in nobody's way. */
export const keepFromDeletion: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const stored = await req.payload.db.findOne<Record<string, unknown> & { id: number | string }>({
    collection: collection.slug as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
  if (stored && readSettings(req.payload).isLive({ collection, doc: stored }))
    await refuseWhenInUse({ req, collection: collection.slug, id })
}
