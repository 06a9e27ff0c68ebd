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

const podcastPath = /^(?:\/[\w-]+)?\/podcasts\/[^/]+$/

/**
 * The part of a request's path and query that decides on its answer; undefined if it isn't kept. The API takes its query
 * literally. Pages ignore theirs, so that a shared link with `utm_source` finds the same page; only a podcast has further
 * pages.
 */
export const toTarget = (url: string): string | undefined => {
  const at = url.indexOf('?')
  if (at < 0 || url.startsWith('/api/')) return url
  const path = url.slice(0, at)
  const query = new URLSearchParams(url.slice(at))
  // Not kept: an episode has as many start times as seconds.
  if (query.has('t')) return undefined
  const page = query.get('page') ?? ''
  return podcastPath.test(path) && page !== '1' && /^[1-9]\d{0,4}$/.test(page) ? `${path}?page=${page}` : path
}
