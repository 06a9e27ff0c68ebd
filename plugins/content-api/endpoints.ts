import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { ReadError, toProblem } from './errors.js'
import { readInstallation } from './installation.js'
import { toOpenAPI } from './openapi.js'
import { parseLocale, parseNumber, parseParameters, parseState } from './http/parseQuery.js'
import { readLiveCall } from './calls/readLiveCall.js'
import { readLiveCallList } from './calls/readLiveCalls.js'
import { toAnswer, toPreflight, toProblemAnswer, toRedirect } from './http/toAnswer.js'

const toSearch = (req: PayloadRequest): URLSearchParams => new URL(req.url!).searchParams

const answerCall: PayloadHandler = async (req) => {
  const { settings, addresses } = readInstallation(req.payload)
  const asked = parseParameters(toSearch(req), ['locale']).locale
  const locale = parseLocale(asked, settings)
  const found = await readLiveCall({
    payload: req.payload,
    slug: String(req.routeParams?.slug),
    locale,
  })
  if (found.kind === 'none') {
    throw new ReadError('CALL_NOT_FOUND', 'There is no live call under this address.')
  }
  if (found.kind === 'moved') return toRedirect(addresses.apiURL({ slug: found.slug, locale: asked }))
  return toAnswer({ req, body: found.call, changed: found.changed, locale: found.call.locale })
}

const answerCalls: PayloadHandler = async (req) => {
  const asked = parseParameters(toSearch(req), ['locale', 'state', 'limit', 'page'])
  const locale = parseLocale(asked.locale, readInstallation(req.payload).settings)
  const { list, changed } = await readLiveCallList({
    payload: req.payload,
    locale,
    state: parseState(asked.state),
    limit: parseNumber(asked.limit, { name: 'limit', usual: 20, from: 1, to: 100 }),
    page: parseNumber(asked.page, { name: 'page', usual: 1, from: 1, to: 999_999_999_999 }),
  })
  return toAnswer({ req, body: list, changed, locale })
}

const started = new Date()

const answerOpenAPI: PayloadHandler = (req) => {
  const { addresses, settings } = readInstallation(req.payload)
  // It changes with the package alone, so never while this process lives.
  return toAnswer({ req, body: toOpenAPI({ url: addresses.rootURL, ...settings }), changed: started })
}

/** A handler whose every error is a problem. What nobody foresaw is told to the operator, not to a stranger. */
const withProblems =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    try {
      return await handler(req)
    } catch (err) {
      if (err instanceof ReadError) return toProblemAnswer(req, toProblem(err.code, err.detail))
      req.payload.logger.error({ msg: `A read of ${req.url} failed`, err })
      return toProblemAnswer(req, toProblem('INTERNAL', 'Please try again later.'))
    }
  }

/** One read at all its methods: Payload answers HEAD only where an endpoint says so. */
const read = (path: string, handler: PayloadHandler): Endpoint[] => [
  { path, method: 'get', handler: withProblems(handler) },
  { path, method: 'head', handler: withProblems(handler) },
  { path, method: 'options', handler: toPreflight },
]

/** The content API's reads. */
export const endpoints: Endpoint[] = [
  ...read('/v1/calls', answerCalls),
  ...read('/v1/calls/:slug', answerCall),
  ...read('/v1/openapi.json', answerOpenAPI),
]
