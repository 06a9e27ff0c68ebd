import type { Kept } from 'payload-broadside/door'

/** What the app tells the front over the channel between them. */
export type AppMessage =
  /** This answers requests for a target until it is dropped. */
  | { type: 'keep'; key: string; target: string; kept: Kept }
  /** What was made from any of these is old; null for everything. The front answers with {@link FrontMessage}. */
  | { type: 'drop'; id: number; tags: readonly string[] | null }
  /** No change of other processes was missed; kept answers may be sent until then, in milliseconds since 1970. */
  | { type: 'fresh'; until: number }

/** What the front tells the app: a drop is done. */
export type FrontMessage = { type: 'dropped'; id: number }

/**
 * The part of a request's path and query that decides on its answer; undefined if it isn't kept. The API takes its query
 * literally. Pages ignore all but the number of a list's page, so that a shared link with `utm_source` finds the same page.
 */
export const toTarget = (url: string): string | undefined => {
  const at = url.indexOf('?')
  if (at < 0 || url.startsWith('/api/')) return url
  const path = url.slice(0, at)
  const query = new URLSearchParams(url.slice(at))
  // An episode that starts at a time: there are as many as seconds.
  if (query.has('t')) return undefined
  const page = query.get('page')
  return page === null ? path : `${path}?page=${encodeURIComponent(page)}`
}
