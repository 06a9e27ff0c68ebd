import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { refuse } from '../../shared/refuse.js'
import { slugs } from '../../slugs.js'

type Found = { id: number | string }

/** The first of these live calls that has changes which are not published. */
const findHalfPublished = async (req: PayloadRequest, asked: Where): Promise<Found | undefined> => {
  const { docs: live } = await req.payload.db.find<Found>({
    collection: slugs.calls,
    where: { and: [asked, { _status: { equals: 'published' } }] },
    select: { _status: true },
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id } of live) {
    const { docs } = await req.payload.db.findVersions({
      collection: slugs.calls,
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      limit: 1,
      pagination: false,
      req,
    })
    if ((docs[0]?.version as { _status?: string } | undefined)?._status === 'draft') return { id }
  }
  return undefined
}

/**
 * An update that says neither `_status` nor `draft`, of a live call that has a newer draft, would put the draft over
 * the live call and take it offline (payloadcms/payload#13267). It is refused: only its author knows what was meant.
 */
export const refuseHalfPublication: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const { id, where, data, draft } = args as {
    id?: number | string
    where?: Where
    data?: Record<string, unknown>
    draft?: boolean
  }
  // Into the trash or out of it: a call that comes back as a draft is what is wanted there.
  if (draft || !data || data._status !== undefined || 'deletedAt' in data) return args
  const asked: Where | undefined = id === undefined ? where : { id: { equals: id } }
  const found = asked && (await findHalfPublished(req, asked))
  if (!found) return args
  refuse({
    req,
    collection: slugs.calls,
    id: found.id,
    faults: [
      {
        path: '_status',
        sentence: {
          en: 'This call is live and has changes that are not published. Send `_status: "published"` to publish them with yours, or `draft=true` to keep all of it as a draft.',
          es: 'Este llamamiento está en línea y tiene cambios sin publicar. Envía `_status: "published"` para publicarlos con los tuyos, o `draft=true` para guardarlo todo como borrador.',
        },
      },
    ],
  })
  return args
}
