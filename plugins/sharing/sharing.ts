import type { Field, Plugin } from 'payload'
import { addToCollection } from '../extend.js'
import { addressesEndpoint } from './addressesEndpoint.js'
import type { SharingOptions } from './options.js'

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
  (config) =>
    addToCollection({
      config,
      slug: options.collection,
      extend: (collection) => ({
        ...collection,
        endpoints: [...(collection.endpoints || []), addressesEndpoint(options)],
        fields: [addressesField, ...collection.fields],
      }),
    })
