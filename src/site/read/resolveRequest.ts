import { readPreviewer } from 'payload-broadside'
import { readLocales, readPayload } from './read.js'
import { resolveCanonicalPath } from './resolveCanonicalPath.js'
import { toPageRoute, toPath, toRoute } from './toRoute.js'

/**
 * The answer to a request for a page: the page (at the path of its route, where that is not the path asked for), another
 * address, or a refusal.
 */
export type Fate =
  | { status: 200; route?: string }
  | { status: 301; location: string }
  | { status: 403 }
  | { status: 404 }
  | { status: 410; route: string }

const readPreviewFate = async ([, collection, id, ...rest]: string[], token: string): Promise<Fate> => {
  if (collection !== 'calls' || !id || rest.length > 0) return { status: 403 }
  const payload = await readPayload()
  return (await readPreviewer({ payload, token, collection, id })) ? { status: 200 } : { status: 403 }
}

/** Decides what comes of a request before its page begins: one that has begun can't change its status any more. */
export const resolveRequest = async ({ pathname, search, searchParams }: URL): Promise<Fate> => {
  const { all, first } = await readLocales()
  const { prefix, segments } = toRoute(pathname, all)
  if (segments[0] === 'preview' && !prefix) {
    return readPreviewFate(segments, searchParams.get('token') ?? '')
  }
  // The routes of pages are no addresses.
  if (segments[0] === 'in' && !prefix) return { status: 404 }
  // Files and routes with a dot (robots.txt) are of no language.
  if (!prefix && segments.some((segment) => segment.includes('.'))) return { status: 200 }
  const now = await resolveCanonicalPath(await readPayload(), segments)
  if (!now) return { status: 404 }
  if (now === 'gone') return { status: 410, route: toPageRoute(prefix ?? first, ['withdrawn']) }
  if (prefix === first || now.join('/') !== segments.join('/'))
    return { status: 301, location: toPath({ prefix, segments: now }, first) + search }
  return { status: 200, route: toPageRoute(prefix ?? first, now) }
}
