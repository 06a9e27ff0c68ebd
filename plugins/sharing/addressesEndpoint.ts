import type { Endpoint } from 'payload'
import { isEditor } from '../../collections/shared/access/permissions.js'
import { say } from '../../collections/shared/say.js'
import { toDatabaseId } from '../../collections/shared/ids.js'
import type { SharingOptions } from './options.js'
import { readPublicAddresses } from './readPublicAddresses.js'

const notFound = {
  en: 'There is no such call, or you may not read it.',
  es: 'Ese llamamiento no existe o no tienes permiso para verlo.',
}

/** `GET /api/calls/:id/addresses`, for editors: where each language of the live call is to be found. */
export const addressesEndpoint = (options: SharingOptions): Endpoint => ({
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
