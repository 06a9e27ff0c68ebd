import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { isEditor } from '../../shared/access/permissions.js'
import { refuse } from '../../shared/refuse.js'
import { slugs } from '../../slugs.js'

/** Whether the newest version is the one that is live. A bulk update is not told of a newer draft. */
const isUpToDate = async (req: PayloadRequest, id: number | string): Promise<boolean> => {
  const { docs } = await req.payload.db.findVersions<{ _status?: string }>({
    collection: slugs.branches as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version._status === 'published'
}

/** What is live may be kept up to date by its organiser. What an editor has not published, an editor publishes. */
export const leavePublishingToEditors: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  if (!req.user || isEditor({ req }) || data._status !== 'published') return data
  const { id } = originalDoc as { id: number | string }
  const isTheirs = await isUpToDate(req, id)
  refuse({
    req,
    collection: collection.slug,
    id,
    faults: isTheirs
      ? []
      : [
          {
            path: '_status',
            sentence: {
              en: 'Only editors publish this: there are changes that are not yours. Save yours as a draft (`draft=true`), and tell them.',
              es: 'Solo quienes editan publican esto: hay cambios que no son tuyos. Guarda los tuyos como borrador (`draft=true`) y avísales.',
            },
          },
        ],
  })
  return data
}
