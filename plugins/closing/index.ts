import { addDataAndFileToRequest, type Endpoint, type Plugin } from 'payload'
import { isEditor } from '../../collections/access/permissions.js'
import { addMessages } from '../../collections/messages/messages.js'
import { refuse } from '../../collections/messages/refuse.js'
import { slugs } from '../../collections/slugs.js'
import { addToCollection, addToEdit } from '../extend.js'
import { closeCall } from './closeCall.js'
import { toClosingError } from './errors.js'
import { parseClosing } from './parseClosing.js'
import { en } from './translations/en.js'
import { es } from './translations/es.js'

/**
 * `POST /api/calls/:id/close`, for editors: `{ result, outcome, closedMessage?, next?, publishChanges? }`. A text is
 * a string, in `?locale=`, or an object with one for each language. Answers `{ id, closesAt }`.
 */
const close: Endpoint = {
  path: '/:id/close',
  method: 'post',
  handler: async (req) => {
    if (!isEditor({ req })) throw toClosingError(req, 'FORBIDDEN')
    await addDataAndFileToRequest(req)
    const { localization } = req.payload.config
    const locales = localization ? localization.localeCodes : []
    const locale =
      req.locale && locales.includes(req.locale) ? req.locale : localization ? localization.defaultLocale : ''
    const { closing, faults } = parseClosing(req.data, { locale, locales })
    refuse({ req, collection: slugs.calls, faults })
    return Response.json(await closeCall({ req, id: String(req.routeParams?.id), closing }))
  },
}

/** Lets editors close a live call and record its outcome, with a button above its fields or the endpoint. */
export const closing = (): Plugin => (config) =>
  addToCollection({
    config: addMessages(config, { en: { closing: en }, es: { closing: es } }),
    slug: slugs.calls,
    extend: (calls) =>
      addToEdit(
        { ...calls, endpoints: [...(calls.endpoints || []), close] },
        { beforeDocumentControls: ['payload-broadside/client#CloseCall'] },
      ),
  })
