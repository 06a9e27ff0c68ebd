import { type CollectionSlug, type Endpoint, headersWithCors, restoreVersionOperation } from 'payload'

/**
 * `POST /api/{noun}/versions/:id`, in the place of Payload's: a version is restored as a draft, whatever was asked,
 * and goes live when somebody publishes it. The panel's own button asks to restore what was published as published.
 */
export const restoreVersion = (noun: string): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const depth = Number(req.query.depth ?? NaN)
    // The Local API has no way to restore as a draft.
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
