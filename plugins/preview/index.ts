import type { CollectionConfig, Config, PayloadRequest, TypedUser } from 'payload'
import { slugs } from '../../collections/slugs.js'
import { addToCollection } from '../extend.js'
import { renderPreviewToken } from './previewToken.js'

/**
 * The address where the current user, and only they, can see a document's latest draft:
 * `{siteURL}/preview/{collection}/{id}?locale=…&token=…`. `null` for an unsaved document or a user without a session
 * (an API key).
 */
const toPreviewURL = async ({
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

// The smallest phone that the site is made for, and a common desktop.
const breakpoints = [
  { name: 'phone', label: '390 × 844', width: 390, height: 844 },
  { name: 'desktop', label: '1440 × 900', width: 1440, height: 900 },
]

/**
 * Live preview and draft preview of one collection, at addresses bound to document, user and session.
 *
 * The host serves `/preview/{slug}/{id}` and asks {@link readPreviewer} who is looking.
 *
 * @example
 * preview({ siteURL: 'https://act.example.org', collection: 'calls' })(config)
 */
export const preview =
  ({ siteURL, collection: slug }: { siteURL: string; collection: string }) =>
  (config: Config): Config =>
    addToCollection({ config, slug, extend: (collection) => addPreview({ siteURL, collection }) })

const addPreview = ({
  siteURL,
  collection,
}: {
  siteURL: string
  collection: CollectionConfig
}): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    livePreview: {
      breakpoints,
      ...collection.admin?.livePreview,
      url: ({ data, locale, req }) =>
        toPreviewURL({ siteURL, collection: collection.slug, id: data?.id, locale: locale.code, req }),
    },
    preview: (doc, { locale, req }) =>
      toPreviewURL({ siteURL, collection: collection.slug, id: doc?.id, locale, req }),
  },
})

export { readPreviewer } from './readPreviewer.js'
