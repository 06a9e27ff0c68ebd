import { type NextRequest, NextResponse } from 'next/server.js'
import { type PageKind, toPolicy } from './policy/toPolicy.js'
import { findDrawn } from './site/read/drawn.js'
import { readPage } from './site/read/readPage.js'
import { resolveRequest } from './site/read/resolveRequest.js'
import { handOver } from './site/signup/posted.js'
import { takePost } from './site/signup/takePost.js'

/** Everything but the APIs, the set-up page, which has a policy of its own, and Next's own files. */
export const config = { matcher: '/((?!api/|setup$|_next/).*)' }

const toNonce = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')

const toKind = (pathname: string): PageKind =>
  /^\/admin(?:\/|$)/.test(pathname) ? 'panel' : /^\/preview\//.test(pathname) ? 'preview' : 'site'

/** Whether a page may be kept. In development its scripts change all the time. */
const isKept = (kind: PageKind, { method }: NextRequest): boolean =>
  kind === 'site' &&
  (method === 'GET' || method === 'HEAD') &&
  process.env.NODE_ENV !== 'development' &&
  process.env.__NEXT_PRIVATE_ORIGIN !== undefined

/**
 * Gives each page its policy, and the site's answers the status that they have to have, with or without JavaScript: a page
 * can't say 301 or 410, and one that says 403 or 404 is drawn by the browser alone (docs/decisions/007-status-before-page.md).
 */
export const proxy = async (request: NextRequest): Promise<Response> => {
  const kind = toKind(request.nextUrl.pathname)
  const drawn = findDrawn(request.headers)
  if (drawn) {
    // `readPage` gives the page its policy, by the hashes of its scripts.
    const { route, status } = drawn
    const more = { request: { headers: request.headers }, status }
    const at = route && new URL(route + request.nextUrl.search, request.url)
    return at ? NextResponse.rewrite(at, more) : NextResponse.next(more)
  }
  if (isKept(kind, request)) {
    const page = await readPage(request, process.env.__NEXT_PRIVATE_ORIGIN!)
    if (page) return page
  }
  const isDev = process.env.NODE_ENV === 'development'
  const policy = toPolicy({ kind, scripts: { nonce: toNonce() }, isDev })
  // Next reads the nonce from the policy that the request seems to have come with, and puts it on its own scripts.
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const respond = (answer: NextResponse): NextResponse => {
    answer.headers.set('Content-Security-Policy', policy)
    return answer
  }
  const at = (path: string) => new URL(path, request.url)
  const draw = (path: string, status?: number) =>
    respond(NextResponse.rewrite(at(path), { request: { headers }, status }))
  if (kind === 'panel') return respond(NextResponse.next({ request: { headers } }))
  if (request.method === 'POST') {
    const fate = await takePost(request)
    // The site has no server functions. What is drawn is so as for a form of ours: Next looks for none in what was posted,
    // and answers no 500 where that is broken.
    headers.delete('next-action')
    headers.set('content-type', 'application/x-www-form-urlencoded')
    if ('location' in fate) return NextResponse.redirect(at(fate.location), fate.status)
    if (!('route' in fate))
      return fate.status === 404
        ? draw('/_not-found', 404)
        : respond(new NextResponse(null, { status: fate.status }))
    handOver(headers, fate.handed)
    return draw(fate.route, fate.status)
  }
  const fate = await resolveRequest(request.nextUrl)
  switch (fate.status) {
    case 200:
      return fate.route
        ? draw(fate.route + request.nextUrl.search)
        : respond(NextResponse.next({ request: { headers } }))
    case 301:
      return NextResponse.redirect(at(fate.location), 301)
    case 403:
      return draw('/preview/refused', 403)
    case 404:
      return draw('/_not-found', 404)
    case 410:
      return draw(fate.route, 410)
  }
}
