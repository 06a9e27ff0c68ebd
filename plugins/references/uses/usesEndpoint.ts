import type { Endpoint } from 'payload'
import { mayReadInPanel } from '../../../collections/shared/access/mayReadInPanel.js'
import { say } from '../../../collections/shared/say.js'
import { isPossibleId } from '../isPossibleId.js'
import { parseKey, toKey } from '../key.js'
import { readSettings } from '../settings.js'
import { readUses } from './readUses.js'
import type { Uses } from './use.js'

/** What `GET /api/{collection}/:id/uses` answers. */
export type UsesAnswer = Uses & {
  /** Whether the asker may take the document away although something live uses it. */
  mayBreakLive: boolean
}

const notFound = {
  en: 'There is no such document, or you may not read it.',
  es: 'Ese documento no existe o no tienes permiso para verlo.',
}

/** `GET /api/{collection}/:id/uses`: the documents that use one, for whoever may read it. */
export const usesEndpoint = (collection: string): Endpoint => ({
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    const { payload } = req
    const { id } = parseKey(payload, toKey({ slug: collection, id: String(req.routeParams?.id) }))
    const headers = { 'Cache-Control': 'no-store' }
    const isKnown = isPossibleId(payload, collection, id) && (await mayReadInPanel({ req, collection, id }))
    if (!isKnown)
      return Response.json({ errors: [{ message: say(req, notFound) }] }, { status: 404, headers })
    const uses = await readUses({ payload, req, collection, id })
    const mayBreakLive = Boolean(req.user) && readSettings(payload).mayBreakLive({ req })
    return Response.json({ ...uses, mayBreakLive } satisfies UsesAnswer, { headers })
  },
})
