import { type NextRequest, NextResponse } from 'next/server.js'
import { readFate } from './site/readFate.js'

/** Everything but the panel, the APIs, the set-up page and Next's own files. */
export const config = { matcher: '/((?!admin(?:/|$)|api/|setup$|_next/).*)' }

/**
 * Gives the site's answers the status that they have to have, with or without JavaScript: a page can't say 301, and one
 * that says 403 or 404 is drawn by the browser alone (docs/decisions/007-status-before-page.md).
 */
export const proxy = async (request: NextRequest): Promise<NextResponse> => {
  const fate = await readFate(request.nextUrl)
  const at = (path: string) => new URL(path, request.url)
  switch (fate.status) {
    case 200:
      return fate.route ? NextResponse.rewrite(at(fate.route + request.nextUrl.search)) : NextResponse.next()
    case 301:
      return NextResponse.redirect(at(fate.location), 301)
    case 403:
      return NextResponse.rewrite(at('/preview/refused'), { status: 403 })
    case 404:
      return NextResponse.rewrite(at('/_not-found'), { status: 404 })
  }
}
