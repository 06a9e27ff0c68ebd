import type { PayloadRequest, TypedUser } from 'payload'
import { slugs } from '../../collections/slugs.js'
import { renderPreviewToken } from './previewToken.js'

/**
 * The address at which the asker, and they alone, sees a document's latest draft:
 * `{siteURL}/preview/{collection}/{id}?locale=…&token=…`. `null` where there is nothing to bind it to: a document not
 * yet kept, or a user without a session (an API key).
 */
export const toPreviewURL = async ({
  siteURL,
  collection,
  id,
  locale,
  req,
}: {
  siteURL: string
  collection: string
  id: unknown
  locale: string | null | undefined
  req: PayloadRequest
}): Promise<string | null> => {
  const user = req.user as (TypedUser & { _sid?: string }) | null
  if (user?.collection !== slugs.users || !user._sid) return null
  if (typeof id !== 'number' && typeof id !== 'string') return null
  const token = await renderPreviewToken({
    secret: req.payload.secret,
    claims: { collection, document: String(id), user: String(user.id), session: user._sid },
  })
  const query = new URLSearchParams({ ...(locale ? { locale } : {}), token })
  return `${siteURL}/preview/${collection}/${encodeURIComponent(String(id))}?${query}`
}
