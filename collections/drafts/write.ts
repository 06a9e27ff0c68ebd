import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { isLive } from './live.js'

/** How a document is written, as only its operation's arguments tell. */
export type Write = {
  /** Whether a draft is stored beside what is live. One that says "published" is written over it all the same. */
  isDraft: boolean
  overrideAccess: boolean
  /** The one language that is published, while the others stay as they are live. */
  only?: string
  isRestoring?: boolean
}

/** The member of an operation's data that carries {@link Write}. It is taken out again before anything is stored. */
const member = '_write'

const contextKey = 'payload-broadside/writes'

type About = { collection: string; id?: unknown }

const toWrites = ({ context }: Pick<PayloadRequest, 'context'>) =>
  (context[contextKey] ??= new Map()) as Map<string, Write>

const toKey = ({ collection, id }: About): string => `${collection}:${String(id ?? '')}`

/**
 * Notes how a document is about to be written. It goes with the data of this very operation, so that no other one of the
 * same request can be taken for it; whoever sends the member themselves finds it replaced. The restoring of a version has
 * no data: it is noted by the document that it is restored in. Last of the hooks that change an operation's arguments.
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

/** Takes the note out of the data, and keeps it for the hooks of this document. First of the hooks before a change. */
export const settleWrite: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const { [member]: write, ...stored } = data as Record<string, unknown>
  const key = toKey({ collection: collection.slug, id: (originalDoc as { id?: unknown } | undefined)?.id })
  if (write) toWrites(req).set(key, write as Write)
  else if (!toWrites(req).get(key)?.isRestoring) toWrites(req).delete(key)
  return stored
}

/** How a document is written, for its hooks. What nobody noted is written over what is live, in nobody's name. */
export const readWrite = (req: Pick<PayloadRequest, 'context'>, about: About): Write =>
  toWrites(req).get(toKey(about)) ?? { isDraft: false, overrideAccess: false }

/**
 * Whether this write makes its document public, or keeps it so. What goes to the trash is public no more, and a version
 * that is restored as a draft has the status that it had.
 */
export const isPublishing = (
  req: Pick<PayloadRequest, 'context'>,
  { data, ...about }: About & { data: { _status?: unknown; deletedAt?: unknown } },
): boolean => {
  const { isRestoring, isDraft } = readWrite(req, about)
  return isLive(data) && !(isRestoring && isDraft)
}

/** A collection whose hooks are told how each document is written, where it does not say so itself. */
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
