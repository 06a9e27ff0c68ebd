import type { Access, AccessArgs, CollectionConfig, CollectionSlug, PayloadRequest, Where } from 'payload'
import { isUsedByLive } from './isUsedByLive.js'
import { readLiveUse } from './readLiveUse.js'

type Id = number | string

/** The documents that have a file of this name, in whatever size. */
const readHolders = async (
  req: PayloadRequest,
  { collection, filename }: { collection: string; filename: unknown },
): Promise<Id[]> => {
  const { config } = req.payload.collections[collection as CollectionSlug]!
  const names = ['filename', ...(config.upload.imageSizes ?? []).map(({ name }) => `sizes.${name}.filename`)]
  const { docs } = await req.payload.db.find<{ id: Id }>({
    collection: collection as CollectionSlug,
    where: { or: names.map((name) => ({ [name]: { equals: filename } })) },
    select: { updatedAt: true },
    limit: 2,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => id)
}

/** The ids of what something live uses; of the one that has the file, where a file is asked for. */
const readUsed = async (
  { req, data, isReadingStaticFile }: AccessArgs,
  collection: string,
): Promise<Id[]> => {
  const { payload } = req
  if (!isReadingStaticFile) {
    const used = await readLiveUse({ payload, req, collections: [collection] })
    return [...used.get(collection)!]
  }
  const { filename } = (data ?? {}) as { filename?: unknown }
  const holders = await readHolders(req, { collection, filename })
  const used: Id[] = []
  for (const id of holders) if (await isUsedByLive({ payload, req, collection, id })) used.push(id)
  return used
}

/**
 * A collection that is read by its use: by whom its own access lets, and by everybody where something live uses a
 * document, at any remove. What was made for a draft appears with its publication, and its file with it.
 */
export const readByUse = (collection: CollectionConfig): CollectionConfig => {
  const read: Access = async (asked) => {
    const own = await (collection.access?.read ?? (({ req }) => Boolean(req.user)))(asked)
    if (own === true) return true
    const ids = await readUsed(asked, collection.slug)
    if (ids.length === 0) return own
    const live: Where = {
      and: [{ id: { in: ids } }, ...(collection.trash ? [{ deletedAt: { equals: null } }] : [])],
    }
    return own ? { and: [{ or: [own, live] }] } : live
  }
  return { ...collection, access: { ...collection.access, read } }
}
