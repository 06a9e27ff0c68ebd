import { readCallAddress, readPreviewer } from 'payload-broadside'
import { readLocales, readPayload } from './read.js'
import { toPath, toRoute, toSlug } from './toRoute.js'

/**
 * What comes of a request for a page: the page (at the path of its route, where that is not the path asked for), one of
 * another address, or a refusal.
 */
export type Fate =
  { status: 200; route?: string } | { status: 301; location: string } | { status: 403 } | { status: 404 }

const readPreviewFate = async ([, collection, id, ...rest]: string[], token: string): Promise<Fate> => {
  if (collection !== 'calls' || !id || rest.length > 0) return { status: 403 }
  const payload = await readPayload()
  return (await readPreviewer({ payload, token, collection, id })) ? { status: 200 } : { status: 403 }
}

/** Decides what comes of a request before its page begins: one that has begun can't change its status any more. */
export const readFate = async ({ pathname, search, searchParams }: URL): Promise<Fate> => {
  const { all, first } = await readLocales()
  const route = toRoute(pathname, all)
  if (route.segments[0] === 'preview' && !route.prefix) {
    return readPreviewFate(route.segments, searchParams.get('token') ?? '')
  }
  const slug = toSlug(route)
  const found = slug === null ? null : await readCallAddress({ payload: await readPayload(), slug })
  if (slug !== null && !found) return { status: 404 }
  const now = found?.moved ? { ...route, segments: ['calls', found.slug] } : route
  if (found?.moved || route.prefix === first) return { status: 301, location: toPath(now, first) + search }
  if (route.prefix) return { status: 200, route: `/in${pathname}` }
  // The routes of prefixed pages are no addresses.
  return route.segments[0] === 'in' ? { status: 404 } : { status: 200 }
}
