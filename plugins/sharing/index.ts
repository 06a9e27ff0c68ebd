import type { Endpoint, Field, Plugin } from 'payload'
import { isEditor } from '../../collections/access/permissions.js'
import { toDatabaseId } from '../../collections/documents/ids.js'
import { addMessages, message, record, say } from '../../collections/messages/messages.js'
import { addToCollection } from '../extend.js'
import { readPublicAddresses } from './readPublicAddresses.js'
import type { SharingOptions } from './toShareLinks.js'
import { en } from './translations/en.js'
import { es } from './translations/es.js'

const notFound = message('sharing:notFound')

/** `GET /api/calls/:id/addresses`, for editors: the live call's address in each language. */
const addressesEndpoint = (options: SharingOptions): Endpoint => ({
  path: '/:id/addresses',
  method: 'get',
  handler: async (req) => {
    const id = toDatabaseId(req.payload, String(req.routeParams?.id))
    const answer = isEditor({ req }) ? await readPublicAddresses({ req, id, options }) : null
    const headers = { 'Cache-Control': 'no-store' }
    return answer
      ? Response.json(answer, { headers })
      : Response.json({ errors: [{ message: say(req, notFound) }] }, { status: 404, headers })
  },
})

const addressesField: Field = {
  name: 'addresses',
  type: 'ui',
  label: record('sharing:addresses'),
  admin: { components: { Field: 'payload-broadside/client#Addresses' }, disableListColumn: true },
}

/**
 * Shows editors a call's address in each language above its fields, with buttons to copy and share. The same data is
 * available as JSON at `GET /api/calls/:id/addresses`.
 *
 * @example
 * sharing({ collection: 'calls', callURL: ({ slug }) => `https://act.example.org/${slug}`, locales })
 */
export const sharing =
  (options: SharingOptions): Plugin =>
  (config) =>
    addMessages(
      addToCollection({
        config,
        slug: options.collection,
        extend: (collection) => ({
          ...collection,
          endpoints: [...(collection.endpoints || []), addressesEndpoint(options)],
          fields: [addressesField, ...collection.fields],
        }),
      }),
      { en: { sharing: en }, es: { sharing: es } },
    )

export { type Sharing, type SharingOptions, toShareLinks } from './toShareLinks.js'
