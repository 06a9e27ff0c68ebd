import {
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type Endpoint,
  headersWithCors,
  type PayloadRequest,
  restoreVersionOperation,
} from 'payload'
import { isDatabaseId, toDatabaseId } from '../documents/ids.js'
import { message } from '../messages/messages.js'
import { refuse } from '../messages/refuse.js'
import { isPublished } from './live.js'

/**
 * Makes every copy a draft, including Local API copies of live documents. The same goes for a whole document sent back
 * as a draft with its live status, as the panel's "Copy to locale" does.
 */
export const copyAsDraft: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'create')
    return 'duplicateFromID' in args && args.duplicateFromID != null ? { ...args, draft: true } : args
  if (operation !== 'update') return args
  const { id, draft, data } = args as { id?: unknown; draft?: boolean; data?: Record<string, unknown> }
  // Clients never write this field, so data with it was read before. A bulk update names no document.
  const isWhole = id !== undefined && data?.firstPublishedAt != null
  if (!isWhole || !draft || data._status !== 'published') return args
  return { ...args, data: { ...data, _status: 'draft' } }
}

/** The parent of a version and whether the version was published; `null` if it doesn't exist. */
const readVersion = async ({
  req,
  noun,
  id,
}: {
  req: PayloadRequest
  noun: string
  id: number | string
}): Promise<{ parent: number | string; isPublished: boolean } | null> => {
  const asked = toDatabaseId(req.payload, String(id))
  if (!isDatabaseId(req.payload, asked)) return null
  const { docs } = await req.payload.db.findVersions({
    collection: noun as CollectionSlug,
    where: { id: { equals: asked } },
    limit: 1,
    pagination: false,
    req,
  })
  const [found] = docs
  const { _status } = (found?.version ?? {}) as { _status?: string }
  return found ? { parent: found.parent!, isPublished: _status === 'published' } : null
}

/**
 * Refuses restores that change what is live. A published version would go live without anybody publishing it, and a
 * draft version would take the document offline.
 */
export const publishNothingByRestoring: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'restoreVersion') return args
  const { id, draft } = args as { id: number | string; draft?: boolean }
  // Payload checks access after this hook, so users without write access must learn nothing here.
  if (draft || (!overrideAccess && !(await collection.access.update({ req })))) return args
  const version = await readVersion({ req, noun: collection.slug, id })
  if (!version) return args
  const readIsLive = async () =>
    isPublished(
      (
        await req.payload.db.findOne<{ id: number | string; _status?: string }>({
          collection: collection.slug,
          where: { id: { equals: version.parent } },
          select: { _status: true },
          req,
        })
      )?._status,
    )
  if (!version.isPublished && !(await readIsLive())) return args
  refuse({
    req,
    collection: collection.slug,
    id: version.parent,
    faults: [
      {
        path: '_status',
        sentence: message('documents:restoringChangesNothing'),
      },
    ],
  })
  return args
}

/**
 * Replaces Payload's `POST /api/{collection}/versions/:id`: a version is always restored as a draft and goes live when
 * somebody publishes it. The panel's button would restore a published version as published.
 */
export const restoreVersion = (noun: string): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const depth = Number(req.query.depth ?? NaN)
    // The Local API can't restore as a draft.
    const restored = (await restoreVersionOperation({
      collection: req.payload.collections[noun as CollectionSlug]!,
      id: String(req.routeParams?.id),
      draft: true,
      ...(Number.isInteger(depth) && req.query.depth !== '' ? { depth } : {}),
      overrideAccess: false,
      req,
    })) as object
    return Response.json(
      { ...restored, message: req.t('version:restoredSuccessfully') },
      { headers: headersWithCors({ headers: new Headers(), req }) },
    )
  },
})
