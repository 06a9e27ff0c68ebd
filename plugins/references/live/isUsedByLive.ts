import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { toKey } from '../key.js'
import { readSettings } from '../settings.js'
import { readRoots } from './readRoots.js'
import { readUsedByLive } from './readUsedByLive.js'

/**
 * Whether something live uses a document, at any remove: for a collection without drafts, whether visitors may have it,
 * as far as it is not in the trash itself.
 */
export const isUsedByLive = async ({
  payload,
  req,
  collection,
  id,
}: {
  payload: Payload
  req?: PayloadRequest
  collection: string
  id: number | string
}): Promise<boolean> => {
  const key = toKey({ slug: collection, id })
  // What most are used by, asked for without reading all of it.
  const direct = await payload.db.findOne({
    collection: readSettings(payload).slug as CollectionSlug,
    where: {
      and: [
        { live: { in: [key] } },
        { sourceIsLive: { equals: true } },
        { noun: { in: [...readRoots(payload)] } },
        { source: { not_equals: key } },
      ],
    },
    req,
  })
  return Boolean(direct) || (await readUsedByLive({ payload, req, keys: [key] })).has(key)
}
