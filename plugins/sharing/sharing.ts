import type { Field, Plugin } from 'payload'
import type { ContentLocale } from '../../collections/context.js'
import { addressesEndpoint } from './addressesEndpoint.js'

/** What the panel needs to know to tell the addresses of a live document. */
export type SharingOptions = {
  /** The slug of the collection, `calls`. */
  collection: string
  /** A document's public address in one language. */
  callURL: (call: { slug: string; locale: string }) => string
  /** The content locales in the host's order. */
  locales: ContentLocale[]
}

const addressesField: Field = {
  name: 'addresses',
  type: 'ui',
  label: { en: 'Public addresses', es: 'Direcciones públicas' },
  admin: { components: { Field: 'payload-broadside/client#Addresses' }, disableListColumn: true },
}

/**
 * Shows editors, above a call's fields, where each language of it is to be found, with buttons to copy and to share.
 * The same stands as JSON at `GET /api/calls/:id/addresses`.
 *
 * @example
 * sharing({ collection: 'calls', callURL: ({ slug }) => `https://act.example.org/${slug}`, locales })
 */
export const sharing =
  (options: SharingOptions): Plugin =>
  (config) => ({
    ...config,
    collections: config.collections?.map((collection) =>
      collection.slug === options.collection
        ? {
            ...collection,
            endpoints: [...(collection.endpoints || []), addressesEndpoint(options)],
            fields: [addressesField, ...collection.fields],
          }
        : collection,
    ),
  })
