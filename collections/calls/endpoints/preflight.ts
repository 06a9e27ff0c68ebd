import type { Endpoint } from 'payload'
import { isEditor } from '../../shared/access/permissions.js'
import { say } from '../../shared/say.js'
import { readPreflight } from '../operations/readPreflight.js'

const notFound = {
  en: 'There is no such call, or you may not read it.',
  es: 'Ese llamamiento no existe o no tienes permiso para verlo.',
}

/**
 * `GET /api/calls/:id/preflight`, for editors: what keeps the newest draft from being published, and what is only said,
 * in the asker's language. `?locale=` is the language that the call is being written in, `?only=` the one that is to be
 * published by itself.
 */
export const preflight: Endpoint = {
  path: '/:id/preflight',
  method: 'get',
  handler: async (req) => {
    const { localization } = req.payload.config
    const only = localization && localization.localeCodes.find((code) => code === req.query.only)
    const answer = isEditor({ req })
      ? await readPreflight({ req, id: String(req.routeParams?.id), only: only || undefined })
      : null
    const headers = { 'Cache-Control': 'no-store' }
    return answer
      ? Response.json(answer, { headers })
      : Response.json({ errors: [{ message: say(req, notFound) }] }, { status: 404, headers })
  },
}
