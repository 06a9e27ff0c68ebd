import type { CollectionSlug, PayloadRequest } from 'payload'

/** Whether the user may read a document or version. If not, its existence must not be revealed. */
export const isReadable = async (
  req: PayloadRequest,
  { collection, id, isVersion = false }: { collection: string; id: number | string; isVersion?: boolean },
): Promise<boolean> => {
  const { payload } = req
  const asked = {
    ...{ collection: collection as CollectionSlug, id, depth: 0, trash: true, req },
    ...({ overrideAccess: false, disableErrors: true } as const),
  }
  return Boolean(await (isVersion ? payload.findVersionByID(asked as never) : payload.findByID(asked)))
}
