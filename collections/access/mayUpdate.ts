import type { CollectionSlug, PayloadRequest } from 'payload'
import { findCollection } from '../documents/findCollection.js'
import { isDatabaseId, toDatabaseId } from '../documents/ids.js'
import { isEditor } from './permissions.js'

/** A document as named by a client or a job. */
export type Named = { collection: unknown; id: unknown }

/** Whether the user may write to a document that exists. */
export const mayUpdate = async (
  req: PayloadRequest,
  { collection: slug, id: named, data }: Named & { data?: Record<string, unknown> },
): Promise<boolean> => {
  const { payload, user } = req
  const collection = findCollection(payload, slug)
  const id = typeof named === 'string' ? toDatabaseId(payload, named) : named
  if (!user || !collection || !isDatabaseId(payload, id)) return false
  const allowed = await collection.config.access.update({ req, id: id as never, data })
  if (!allowed) return false
  const { totalDocs } = await payload.count({
    collection: slug as CollectionSlug,
    where: { and: [{ id: { equals: id } }, ...(allowed === true ? [] : [allowed])] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/**
 * Whether the user may schedule a document's publication or unpublication. Organisers publish their own branch by hand,
 * because their access depends on its content at that moment, and a due schedule checks nothing.
 */
export const maySchedule = async (
  req: PayloadRequest,
  { type, ...named }: Named & { type: unknown },
): Promise<boolean> =>
  isEditor({ req }) &&
  (await mayUpdate(req, { ...named, data: { _status: type === 'unpublish' ? 'draft' : 'published' } }))
