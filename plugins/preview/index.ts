import type { CollectionConfig, Config } from 'payload'
import { addToCollection } from '../extend.js'
import { toPreviewURL } from './toPreviewURL.js'

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
