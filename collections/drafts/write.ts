import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { isLive } from './live.js'
import { forgetStored } from './stored.js'

/** How a document is written, as far as only the operation's arguments tell. */
export type Write = {
  /** Whether a draft is stored beside the live document. With `_status: 'published'` it still replaces the live one. */
  isDraft: boolean
  overrideAccess: boolean
  /** The only language being published; the others stay as they are live. */
  only?: string
  isRestoring?: boolean
}

/** The data member that carries {@link Write}. It is removed before anything is stored. */
const member = '_write'

const contextKey = 'payload-broadside/writes'

type About = { collection: string; id?: unknown }

const toWrites = ({ context }: Pick<PayloadRequest, 'context'>) =>
  (context[contextKey] ??= new Map()) as Map<string, Write>

const toKey = ({ collection, id }: About): string => `${collection}:${String(id ?? '')}`

/**
 * Records how a document will be written. The note travels in this operation's data, so other operations of the same
 * request can't pick it up, and a client's own value is replaced. Restoring a version has no data, so its note is keyed
 * by the document. Must be the last `beforeOperation` hook.
 */
export const noteWrite: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess = false,
  req,
}) => {
  const { data, draft, id, publishSpecificLocale } = args as {
    data?: object
    draft?: boolean
    id?: number | string
    publishSpecificLocale?: string
  }
  forgetStored(req)
  const { versions } = collection as { versions?: { drafts?: unknown } }
  const write: Write = {
    isDraft: Boolean(draft) && Boolean(versions?.drafts),
    overrideAccess,
    only: publishSpecificLocale,
  }
  if ((operation === 'create' || operation === 'update') && data)
    return { ...args, data: { ...data, [member]: write } } as unknown as typeof args
  if (operation === 'restoreVersion' && id !== undefined) {
    const { docs } = await req.payload.db.findVersions({
      collection: collection.slug as CollectionSlug,
      where: { id: { equals: id } },
      limit: 1,
      pagination: false,
      req,
    })
    const parent = docs[0]?.parent
    if (parent !== undefined)
      toWrites(req).set(toKey({ collection: collection.slug, id: parent }), { ...write, isRestoring: true })
  }
  return args
}

/** Takes the note out of the data and keeps it for the document's hooks. Must be the first `beforeChange` hook. */
export const settleWrite: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const { [member]: write, ...stored } = data as Record<string, unknown>
  const key = toKey({ collection: collection.slug, id: (originalDoc as { id?: unknown } | undefined)?.id })
  if (write) toWrites(req).set(key, write as Write)
  else if (!toWrites(req).get(key)?.isRestoring) toWrites(req).delete(key)
  return stored
}

/** How a document is written, for its hooks. Without a note, it is an ordinary write over the live document. */
export const readWrite = (req: Pick<PayloadRequest, 'context'>, about: About): Write =>
  toWrites(req).get(toKey(about)) ?? { isDraft: false, overrideAccess: false }

/**
 * Whether this write makes or keeps its document public. A document moved to the trash isn't public, and a version
 * restored as a draft keeps its stored status.
 */
export const isPublishing = (
  req: Pick<PayloadRequest, 'context'>,
  { data, ...about }: About & { data: { _status?: unknown; deletedAt?: unknown } },
): boolean => {
  const { isRestoring, isDraft } = readWrite(req, about)
  return isLive(data) && !(isRestoring && isDraft)
}

/** Adds the write notes to a collection that doesn't have them itself. */
export const withWrite = ({ hooks = {}, ...collection }: CollectionConfig): CollectionConfig =>
  hooks.beforeOperation?.includes(noteWrite)
    ? { ...collection, hooks }
    : {
        ...collection,
        hooks: {
          ...hooks,
          beforeOperation: [...(hooks.beforeOperation ?? []), noteWrite],
          beforeChange: [settleWrite, ...(hooks.beforeChange ?? [])],
        },
      }
