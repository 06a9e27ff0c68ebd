import type { Access, AccessArgs, CollectionSlug, PayloadRequest, Where } from 'payload'
import { whereLive } from '../drafts/live.js'
import { isUsedByLive, type LiveUse, readLiveUse } from './liveUse.js'
import { hasIndex, readSettings } from './settings.js'

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
  const use = known ?? readLiveUse({ payload, req, collections: readSettings(payload).collections })
  context[useKey] = use
  return use
}

/** The ids of what something live uses; of the one that has the file, where a file is asked for. */
const readUsed = async (
  { req, data, isReadingStaticFile }: AccessArgs,
  collection: string,
): Promise<Id[]> => {
  const { payload } = req
  if (!isReadingStaticFile) return [...((await readUse(req)).get(collection)?.keys() ?? [])]
  const { filename } = (data ?? {}) as { filename?: unknown }
  const holders = await readHolders(req, { collection, filename })
  const used: Id[] = []
  for (const id of holders) if (await isUsedByLive({ payload, req, collection, id })) used.push(id)
  return used
}

/**
 * `access.read` of a collection without drafts: all that another rule lets somebody read, and for everybody what something
 * live uses, at any remove, and that is not in the trash. What was made for a draft appears with its publication, and its
 * file with it. Without the index that `references()` keeps, the other rule stands alone.
 *
 * @param collection The slug of the collection whose rule it is: Payload does not tell rules.
 * @param own Who reads it whatever uses it. @default nobody
 *
 * @example
 * { slug: 'pictures', access: { read: publicByUse('pictures', ({ req }) => Boolean(req.user)) } }
 */
export const publicByUse =
  (collection: string, own: Access = () => false): Access =>
  async (asked) => {
    const allowed = await own(asked)
    const { payload } = asked.req
    if (allowed === true || !hasIndex(payload)) return allowed
    const ids = await readUsed(asked, collection)
    if (ids.length === 0) return allowed
    const { config } = payload.collections[collection as CollectionSlug]!
    const live: Where = { and: [{ id: { in: ids } }, ...whereLive(config)] }
    return allowed ? { and: [{ or: [allowed, live] }] } : live
  }
