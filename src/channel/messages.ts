import type { Kept } from 'payload-broadside/door'

/** Messages of the app to the front, over the IPC channel. */
export type AppMessage =
  /** The answer to requests for a target, until it is dropped. */
  | { type: 'keep'; key: string; target: string; kept: Kept }
  /** Drops the answers with any of these tags, or all (null). The front replies with {@link FrontMessage}. */
  | { type: 'drop'; id: number; tags: readonly string[] | null }
  /** Until when kept answers count as fresh, in milliseconds since 1970: changes by other processes are known so far. */
  | { type: 'fresh'; until: number }

/** The front's reply to a drop. */
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
