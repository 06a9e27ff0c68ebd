import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { isEditor } from '../../shared/access/permissions.js'
import { refuse } from '../../shared/refuse.js'
import { slugs } from '../../slugs.js'
import { toClosingError } from '../closingErrors.js'
import { closeCall } from '../operations/closeCall.js'
import { parseClosing } from '../parseClosing.js'

/**
 * `POST /api/calls/:id/close`, for editors: `{ result, outcome, closedMessage?, next?, publishChanges? }`. A text is
 * a string, in `?locale=`, or an object with one for each language. Answers `{ id, closesAt }`.
 */
export const close: Endpoint = {
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
