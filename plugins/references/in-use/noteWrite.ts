import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload'
import { type Restoring, restoringKey, type Write, writeKey } from './write.js'

/**
 * Keeps what the hooks of a document are not told: whether a draft is saved beside what is live, or over it. It goes
 * with the data of this very update, so that no other operation of the same request can be taken for it; whoever sends
 * the member themselves finds it replaced.
 */
export const noteWrite: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess = false,
  req,
}) => {
  const { data, draft, id } = args as { data?: object; draft?: boolean; id?: number | string }
  const isDraft =
    Boolean(draft) && Boolean((collection as { versions?: { drafts?: unknown } }).versions?.drafts)
  if (operation === 'update' && data) {
    const write: Write = { isDraft, overrideAccess }
    return { ...args, data: { ...data, [writeKey]: write } } as typeof args
  }
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
      req.context[restoringKey] = { parent, isDraft, overrideAccess } satisfies Restoring
  }
  return args
}
