import type { IncomingMessage } from 'node:http'
import { toBodyLimit, tooSlow, toTooLarge } from 'payload-broadside/door'
import { Refusal } from './answerProblem.js'
import { findBrokenNextHeader } from './checkNextHeaders.js'
import { isConnectionOption, toNamedHops } from './forwardHeaders.js'
import { parseTarget } from './parseTarget.js'

/** The framing of a body for the app (RFC 9112, section 6). No other body is forwarded. */
export type Framing = { 'content-length': string } | { 'transfer-encoding': 'chunked' }

/** An unambiguous request. */
export type ParsedRequest = {
  path: string
  framing?: Framing
  /** The maximum size of its body in bytes; undefined without one. */
  limit?: number
}

type Head = Pick<IncomingMessage, 'method' | 'url' | 'httpVersion' | 'headers' | 'rawHeaders'>

const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']
const withBody = ['POST', 'PUT', 'PATCH', 'DELETE']

/** More headers than browsers and proxies send. Node's parser would silently drop those beyond its limit. */
const mostHeaders = 100

/** Headers that must not repeat, because parsers differ in which one counts. */
const single = new Set([
  'authorization',
  'content-length',
  'content-type',
  'expect',
  'host',
  'origin',
  'transfer-encoding',
  'x-payload-http-method-override',
])

/** Whether a `Host` header names a host. */
export const isHost = (host: string): boolean =>
  host.length <= 255 &&
  /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host) &&
  URL.canParse(`http://${host}`)

const bad = (detail: string) => new Refusal('BAD_REQUEST', detail)

/** The refusal of an unsupported method. */
export const methodRefused = (taken = methods) =>
  new Refusal('METHOD_NOT_ALLOWED', `The methods taken are ${taken.join(', ')}.`, { Allow: taken.join(', ') })

/** The refusals of input that Node's parser rejects, by error code. */
export const toParserRefusal = (code?: string): Refusal => {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Refusal('TOO_SLOW', tooSlow)
  if (code === 'HPE_HEADER_OVERFLOW')
    return new Refusal('HEADERS_TOO_LARGE', 'The address and the headers have more than 16 kB together.')
  return bad('This is not a request that can be read in one way only (RFC 9112).')
}

const checkHeaders = ({ rawHeaders, headers }: Head): void => {
  const names = rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase())
  if (names.length > mostHeaders)
    throw new Refusal('HEADERS_TOO_LARGE', `A request has at most ${mostHeaders} headers.`)
  const twice = names.find((name, at) => single.has(name) && names.indexOf(name) !== at)
  if (twice) throw bad(`The header ${twice} may stand in a request once.`)
  if (!toNamedHops(headers.connection).every(isConnectionOption))
    throw bad('The header Connection names one that is not of the connection (RFC 9110, section 7.6.1).')
  if (headers.expect && headers.expect.toLowerCase() !== '100-continue')
    throw bad('The header Expect takes nothing but 100-continue.')
  const broken = findBrokenNextHeader(headers)
  if (broken) throw bad(`The header ${broken} can’t be read.`)
}

/** The site's pages that accept their own forms: calls, and the pages behind mailed links. */
const isFormPage = (pathname: string): boolean =>
  /^\/(?:(?!admin\/)[\w-]+\/)?(?:calls\/[^/]+|signup\/[\w-]+)$/.test(pathname)

/** The maximum size of a form of the site, in bytes. */
const mostOfPageForm = 16_000

const isPageForm = ({ method, headers }: Head, pathname: string): boolean =>
  method === 'POST' &&
  headers['next-action'] === undefined &&
  /^application\/x-www-form-urlencoded(?:;|\s|$)/i.test(headers['content-type'] ?? '') &&
  isFormPage(pathname)

/**
 * Pages only accept their own forms and the panel's server functions. Next would render the page, or fail on an invalid
 * form.
 */
const checkDoor = (head: Head, path: string): void => {
  const { method, headers } = head
  if (!withBody.includes(method!) || /^\/(?:api\/|setup(?:[/?]|$))/.test(path)) return
  if (isPageForm(head, path.split('?', 1)[0]!)) return
  if (method !== 'POST' || headers['next-action'] === undefined)
    throw methodRefused(['GET', 'HEAD', 'OPTIONS'])
  const kind = headers['content-type'] ?? ''
  if (!/^(?:text\/plain(?:;|$)|multipart\/form-data;.*boundary="?[^\s"])/i.test(kind))
    throw bad('A server function takes text or a form.')
}

const parseFraming = ({ method, httpVersion, headers }: Head): Framing | undefined => {
  const { 'transfer-encoding': encoding, 'content-length': length } = headers
  if (encoding !== undefined) {
    if (length !== undefined || httpVersion !== '1.1' || encoding.toLowerCase() !== 'chunked')
      throw bad('A body comes with a Content-Length or with Transfer-Encoding: chunked.')
    return { 'transfer-encoding': 'chunked' }
  }
  if (length !== undefined && !/^\d{1,15}$/.test(length))
    throw bad('The header Content-Length is not a length.')
  return withBody.includes(method!) ? { 'content-length': String(Number(length ?? 0)) } : undefined
}

/** Parses a request's target and framing. Throws a {@link Refusal} if it is ambiguous. */
export const parseRequest = (request: Head): ParsedRequest => {
  const { method = '', headers, httpVersion, url = '' } = request
  if (httpVersion !== '1.1' && httpVersion !== '1.0') throw bad('This server speaks HTTP/1.1.')
  if (!methods.includes(method)) throw methodRefused()
  checkHeaders(request)
  const { host = httpVersion === '1.0' ? 'localhost' : '' } = headers
  if (!isHost(host)) throw bad('The header Host names no host.')
  const path = parseTarget(url, host)
  if (path === undefined)
    throw bad(
      'This address can’t be read. Check how it is written, above all what stands after a percent sign.',
    )
  checkDoor(request, path)
  const framing = parseFraming(request)
  const length = Number(headers['content-length'] ?? 0)
  const hasBody = length > 0 || headers['transfer-encoding'] !== undefined
  if (!hasBody) return { path, framing }
  if (!framing || !withBody.includes(method)) throw bad(`A request with ${method} has no body.`)
  const pathname = path.split('?', 1)[0]!
  const contentType = /^\/api\/[^/]+(?:\/[^/]+)?$/.test(pathname) ? (headers['content-type'] ?? '') : ''
  const limit = isPageForm(request, pathname)
    ? mostOfPageForm
    : toBodyLimit({ method, pathname, contentType })
  if (length > limit) throw new Refusal('TOO_LARGE', toTooLarge(limit))
  return { path, framing, limit }
}
