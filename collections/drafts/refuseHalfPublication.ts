import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { message } from '../messages/messages.js'
import { refuse } from '../messages/refuse.js'
import { toInstant } from '../values/toInstant.js'
import { isOneOfMany } from './bulk/oneByOne.js'
import { toAllowedWhere } from './bulk/toAllowedWhere.js'
import { whereLive } from './live.js'

type Found = { id: number | string }

/** The first of these live documents that has unpublished changes. */
const findHalfPublished = async ({
  req,
  collection,
  asked,
}: {
  req: PayloadRequest
  collection: CollectionSlug
  asked: Where
}): Promise<Found | undefined> => {
  const { docs: live } = await req.payload.db.find<Found>({
    collection,
    where: { and: [asked, ...whereLive()] },
    select: { _status: true },
    locale: req.locale ?? undefined,
    limit: 0,
    pagination: false,
    req,
  })
  if (live.length === 0) return undefined
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: {
      and: [
        { parent: { in: live.map(({ id }) => id) } },
        { latest: { equals: true } },
        { 'version._status': { equals: 'draft' } },
      ],
    },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] && { id: docs[0].parent! }
}

/**
 * Refuses an update without `_status` and `draft` on a live document with a newer draft. Payload would write the draft
 * over the live document and take it offline (payloadcms/payload#13267), and only the author knows what was meant.
 */
export const refuseHalfPublication: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'update' || isOneOfMany(args)) return args
  const { id, where, data, draft } = args as {
    id?: number | string
    where?: Where
    data?: Record<string, unknown>
    draft?: boolean
  }
  // Moving to the trash is meant to take it offline.
  if (draft || !data || data._status !== undefined || toInstant(data.deletedAt)) return args
  const named: Where | undefined = id === undefined ? structuredClone(where) : { id: { equals: id } }
  if (!named) return args
  const asked = await toAllowedWhere({ where: named, data, collection, req, overrideAccess })
  const found =
    asked && (await findHalfPublished({ req, collection: collection.slug as CollectionSlug, asked }))
  if (!found) return args
  refuse({
    req,
    collection: collection.slug,
    id: found.id,
    faults: [
      {
        path: '_status',
        sentence: message('documents:thisIsLiveAndHasChanges'),
      },
    ],
  })
  return args
}
