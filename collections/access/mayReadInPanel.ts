import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload'

/** Whether the user of a request may enter the panel. */
export const mayEnterPanel = async (req: PayloadRequest): Promise<boolean> => {
  const { user, payload } = req
  if (!user || user.collection !== payload.config.admin.user) return false
  const { access } = payload.collections[user.collection]!.config
  return !access.admin || access.admin({ req })
}

/**
 * Whether whoever asks is let into the panel and may read a document, or a draft of it, in the trash or not. A visitor who
 * may read something live is told nothing of who uses it: how many drafts do is not public.
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
