import { type CollectionSlug, type Endpoint, headersWithCors, restoreVersionOperation } from 'payload'
import { readVersion } from './readVersion.js'

/**
 * `POST /api/{noun}/versions/:id`, in the place of Payload's: a version that was never published is restored as a
 * draft, whatever was asked. The panel offers no other way, and what is live would go offline.
 */
export const restoreVersion = (noun: string): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const isAskedAsDraft = req.query.draft === 'true' || req.query.draft === true
    const depth = Number(req.query.depth ?? NaN)
    // The Local API has no way to restore as a draft.
    const restored = (await restoreVersionOperation({
      collection: req.payload.collections[noun as CollectionSlug]!,
      id,
      draft: isAskedAsDraft || !(await readVersion({ req, noun, id }))?.isPublished,
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
