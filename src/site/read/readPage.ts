import { createHash } from 'node:crypto'
import { type Draft, noteReads, readOrMake, toAnswer } from 'payload-broadside'
import { toTarget } from '../../channel/messages.js'
import { toPolicy } from '../../policy/toPolicy.js'
import { draw } from './drawn.js'
import { readPayload } from './read.js'
import { resolveRequest } from './resolveRequest.js'
import { toDecoded } from './toRoute.js'

/** Next's router fetches the data of pages under the same addresses. */
const vary =
  'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept-Encoding'

/** Inline scripts. JSON-LD isn't one: it is data. */
const inlineScript = /<script(?![^>]*(?:\ssrc=|\stype="application\/ld\+json"))[^>]*>([^]*?)<\/script>/g

/** The hashes of a page's inline scripts, as a policy names them. */
export const toScriptHashes = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(inlineScript)].map(([, text]) => createHash('sha256').update(text!).digest('base64')),
  ),
]

const makePage = async (url: URL): Promise<Draft | Response> => {
  const fate = await resolveRequest(url)
  // Not kept: it repeats the visitor's query.
  if (fate.status === 301) return new Response(null, { status: 301 })
  const status = fate.status === 404 || fate.status === 410 ? fate.status : undefined
  const route = fate.status === 404 ? '/_not-found' : 'route' in fate ? fate.route : undefined
  const { answer, html, reads } = await draw(url, { route, status })
  noteReads(reads)
  const headers = {
    'Content-Type': answer.headers.get('content-type') ?? 'text/html; charset=utf-8',
    'Content-Security-Policy': toPolicy({ kind: 'site', scripts: { hashes: toScriptHashes(html) } }),
    Vary: vary,
    ...(answer.status !== 200 && { 'Cache-Control': 'no-store' }),
  }
  const isKept = [200, 404, 410].includes(answer.status)
  return isKept
    ? { status: answer.status, headers, text: html, isMinor: url.search !== '' }
    : new Response(html, { status: answer.status, headers })
}

/** A path in its usual spelling, so that percent-encoded ones share an answer. */
const toPlainPath = (pathname: string): string =>
  pathname
    .split('/')
    .map((segment) => encodeURIComponent(toDecoded(segment)))
    .join('/')

/**
 * The kept answer to a request for a page of the site, made once until something on it changes. Undefined for pages that
 * aren't kept: behind mailed links, previews, episodes from a time on, redirects and files.
 *
 * @param origin The address at which this process listens.
 */
export const readPage = async (
  request: Pick<Request, 'headers' | 'method'> & { url: string },
  origin: string,
): Promise<Response | undefined> => {
  const url = new URL(request.url)
  const { pathname } = url
  if (/^\/(?:preview|in)(?:\/|$)|\/signup\/|\/signed-up$|\./.test(pathname)) return undefined
  if (request.headers.has('rsc')) return undefined
  const target = toTarget(toPlainPath(pathname) + url.search)
  if (target === undefined) return undefined
  const answered = await readOrMake({
    payload: await readPayload(),
    key: target,
    url: pathname + url.search,
    make: () => makePage(new URL(target, origin)),
  })
  if (!(answered instanceof Response)) return toAnswer(request, answered)
  return answered.status === 301 ? undefined : answered.clone()
}
