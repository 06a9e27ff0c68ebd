import type { PayloadHandler } from 'payload'
import { ReadError } from '../errors.js'
import { parseState } from '../http/parseQuery.js'
import { readDocumentQuery, readListQuery } from '../http/readQuery.js'
import { toAnswer } from '../http/toAnswer.js'
import { toMoved } from '../http/toMoved.js'
import { readLiveCall } from './readLiveCall.js'
import { readLiveCallList } from './readLiveCalls.js'

/** `GET /calls/{slug}` */
export const answerCall: PayloadHandler = async (req) => {
  const { asked, locale } = readDocumentQuery(req)
  const found = await readLiveCall({ payload: req.payload, slug: String(req.routeParams?.slug), locale })
  if (found.kind === 'gone') {
    throw new ReadError(
      'GONE',
      'What stood under this address was withdrawn. Please delete what you keep of it.',
    )
  }
  if (found.kind === 'none') {
    throw new ReadError('CALL_NOT_FOUND', 'There is no live call under this address.')
  }
  if (found.kind === 'moved') return toMoved(req, { document: { kind: 'call', slug: found.slug }, asked })
  return toAnswer({ req, body: found.call, changed: found.changed, locale: found.call.locale })
}

/** `GET /calls` */
export const answerCalls: PayloadHandler = async (req) => {
  const { asked, ...query } = readListQuery(req, ['state'])
  const state = parseState(asked.state)
  const { list, changed } = await readLiveCallList({ payload: req.payload, ...query, state })
  return toAnswer({ req, body: list, changed, locale: query.locale })
}
