import { createHash } from 'node:crypto'
import { type Draft, noteReads, readKept, toAnswer } from 'payload-broadside'
import { toTarget } from '../../channel/messages.js'
import { toPolicy } from '../../policy/toPolicy.js'
import { draw } from './drawn.js'
import { readPayload } from './read.js'
import { resolveRequest } from './resolveRequest.js'

/** Next sends these pages' data to its own router under the same address. */
const vary =
  'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept-Encoding'

/** A script that runs, without a file of its own: JSON-LD is data. */
const inlineScript = /<script(?![^>]*(?:\ssrc=|\stype="application\/ld\+json"))[^>]*>([^]*?)<\/script>/g

/** The hashes of a page's inline scripts, as a policy names them. */
export const toScriptHashes = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(inlineScript)].map(([, text]) => createHash('sha256').update(text!).digest('base64')),
  ),
]

const makePage = async (url: URL): Promise<Draft | Response> => {
  const fate = await resolveRequest(url)
  // It takes the query along, which is each visitor's own.
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
    ? { status: answer.status, headers, text: html }
    : new Response(html, { status: answer.status, headers })
}

/**
 * The answer to a request for a page of the site, made once for all who ask until something on it changes. Undefined if it
 * isn't kept: one behind a mailed link, a preview, an episode from a moment on, a redirect, a file.
 *
 * @param origin Where this process listens.
 */
export const readPage = async (
  request: Pick<Request, 'headers' | 'method'> & { url: string },
  origin: string,
): Promise<Response | undefined> => {
  const url = new URL(request.url)
  const { pathname } = url
  if (/^\/(?:preview|in)(?:\/|$)|\/signup\/|\/signed-up$|\./.test(pathname)) return undefined
  if (request.headers.has('rsc')) return undefined
  const target = toTarget(pathname + url.search)
  if (target === undefined) return undefined
  const answered = await readKept({
    payload: await readPayload(),
    key: target,
    url: target,
    make: () => makePage(new URL(target, origin)),
  })
  if (!(answered instanceof Response)) return toAnswer(request, answered)
  return answered.status === 301 ? undefined : answered.clone()
}
