import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload'

/** Whether the user of a request may enter the panel. */
export const mayEnterPanel = async (req: PayloadRequest): Promise<boolean> => {
  const { user, payload } = req
  if (!user || user.collection !== payload.config.admin.user) return false
  const { access } = payload.collections[user.collection]!.config
  return !access.admin || access.admin({ req })
}

/**
 * Whether the user may enter the panel and read this document or its drafts, in the trash or not. Visitors may read
 * live documents, but must not learn how many drafts use them.
 */
export const mayReadInPanel = async ({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: string
  id: number | string
}): Promise<boolean> => {
  if (!(await mayEnterPanel(req))) return false
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user']),
  })
  return docs.length > 0
}
