import { type CollectionSlug, docAccessOperation, type PayloadRequest } from 'payload'
import type { Troubled } from '../options.js'

/** Whether whoever asks may publish the document, or take it offline, by hand. */
export const mayDo = async (req: PayloadRequest, { collection, id, type }: Troubled): Promise<boolean> => {
  const config = req.payload.collections[collection as CollectionSlug]
  if (!req.user || !config) return false
  const allowed = await docAccessOperation({
    collection: config,
    id,
    data: { _status: type === 'publish' ? 'published' : 'draft' },
    req,
  })
  return Boolean((allowed as { update?: unknown }).update)
}
