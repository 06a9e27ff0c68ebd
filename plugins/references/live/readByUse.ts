import type { Access, AccessArgs, CollectionConfig, CollectionSlug, PayloadRequest, Where } from 'payload'
import { isUsedByLive } from './isUsedByLive.js'
import { readSettings } from '../settings.js'
import { type LiveUse, readLiveUse } from './readLiveUse.js'

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

/** Where a request's context keeps what something live uses: one answer asks for it once a collection and a level. */
const useKey = 'payload-broadside/references/use'

const readUse = (req: PayloadRequest): Promise<LiveUse> => {
  const { payload, context } = req
  const known = context[useKey] as Promise<LiveUse> | undefined
  const use = known ?? readLiveUse({ payload, req, collections: readSettings(payload).publicByUse })
  context[useKey] = use
  return use
}

/** The ids of what something live uses; of the one that has the file, where a file is asked for. */
const readUsed = async (
  { req, data, isReadingStaticFile }: AccessArgs,
  collection: string,
): Promise<Id[]> => {
  const { payload } = req
  if (!isReadingStaticFile) return [...(await readUse(req)).get(collection)!]
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
