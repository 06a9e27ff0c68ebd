import type { Access, AccessArgs, CollectionSlug, PayloadRequest, Where } from 'payload'
import { whereLive } from '../drafts/live.js'
import { isUsedByLive, type LiveUse, readLiveUse } from './liveUse.js'
import { hasIndex, readSettings } from './settings.js'

type Id = number | string

/** Matches documents by the name of their file, in any size. */
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

/** The key under which a request's context caches what live content uses, so that it is read once per request. */
const useKey = 'payload-broadside/references/use'

const readUse = (req: PayloadRequest): Promise<LiveUse> => {
  const { payload, context } = req
  const known = context[useKey] as Promise<LiveUse> | undefined
  const use = known ?? readLiveUse({ payload, req, collections: readSettings(payload).collections })
  context[useKey] = use
  return use
}

/** The ids used by live content, or only that of a requested file. */
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
 * Builds `access.read` for a collection without drafts. Everybody may read documents that live content uses, directly
 * or indirectly, unless they are in the trash; `own` grants more. Documents made for a draft, and their files, become
 * public when the draft is published. Without the index of `references()`, only `own` applies.
 *
 * @param collection The slug of the rule's collection, which Payload doesn't pass to rules.
 * @param own Who may read documents regardless of use. @default nobody
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
