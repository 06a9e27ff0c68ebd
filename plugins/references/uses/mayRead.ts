import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload'

/** Whether whoever asks may read a document, or a draft of it, in the trash or not. */
export const mayRead = async ({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: string
  id: number | string
}): Promise<boolean> => {
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
