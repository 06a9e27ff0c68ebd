import {
  APIError,
  type CollectionSlug,
  type Endpoint,
  Forbidden,
  NotFound,
  type Payload,
  type PayloadHandler,
} from 'payload'
import { toDatabaseId } from '../../collections/documents/ids.js'
import { isId } from './isId.js'
import { isReadable } from './isReadable.js'
import type { GuardSettings } from './options.js'
import { toStorable } from './toStorable.js'

const preferences = 'payload-preferences'

/** Payload's own looks for the user in the very query that deletes, which SQL doesn't allow. */
const deletePreference: PayloadHandler = async (req) => {
  const { docs } = await req.payload.find({
    collection: preferences,
    where: { key: { equals: req.routeParams!.key } },
    limit: 1,
    overrideAccess: false,
    req,
  })
  if (!docs[0]) throw new NotFound(req.t)
  await req.payload.db.deleteOne({ collection: preferences, where: { id: { equals: docs[0].id } }, req })
  return Response.json({ message: req.t('general:deletedSuccessfully') })
}

/** Preferences are kept past all hooks and accesses: who may, and what, is asked at their doors. */
const toPreferenceEndpoint = (
  { method, path, handler, ...more }: Endpoint,
  isStaff: GuardSettings['isStaff'],
): Endpoint => ({
  ...more,
  method,
  path,
  handler: async (req) => {
    if (!isStaff(req)) throw new Forbidden(req.t)
    req.routeParams!.key = toStorable(String(req.routeParams!.key))
    if (method === 'delete') return deletePreference(req)
    const body: unknown = await req.json?.().catch(() => null)
    req.json = () => Promise.resolve(toStorable(body))
    return handler(req)
  },
})

/** A file that is not on the disk is not there; a name that no disk could hold is not looked for. */
const toFileEndpoint = ({ handler, ...endpoint }: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    const name = String(req.routeParams!.filename)
    if (name.includes('\0') || Buffer.byteLength(name) > 255) throw new NotFound(req.t)
    const answer = await handler(req)
    if (answer.status === 500) throw new NotFound(req.t)
    return answer
  },
})

/** What one may do with a document is looked up by an id that no hook sees, and told of what one may read alone. */
const toAccessEndpoint = ({ handler, ...endpoint }: Endpoint, collection: string): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    const { id } = req.routeParams as { id?: string }
    if (id === undefined) return handler(req)
    if (!isId(req.payload, id) || !(await isReadable(req, { collection, id }))) throw new NotFound(req.t)
    return handler(req)
  },
})

/** A document that can't be read is not there, as in a list, which leaves it out and names it in the log. */
const toDocumentEndpoint = ({ handler, ...endpoint }: Endpoint, collection: CollectionSlug): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      if (error instanceof APIError) throw error
      const { db } = req.payload
      const id = toDatabaseId(req.payload, String(req.routeParams!.id))
      const asked = { collection, where: { id: { equals: id } }, limit: 1, pagination: false }
      if ((await db.find(asked)).docs.length > 0) throw error
      throw new NotFound(req.t)
    }
  },
})

/** The doors that Payload opens without looking who comes, or where nothing lies behind. */
export const guardEndpoints = (payload: Payload, { isStaff }: GuardSettings): void => {
  for (const { config } of Object.values(payload.collections)) {
    const { auth, endpoints, slug } = config
    if (!endpoints) {
      // Payload's 501 says that there is a collection, and under which address this process listens.
      config.endpoints = []
      continue
    }
    config.endpoints = endpoints
      .filter(({ path }) => auth?.verify || path !== '/verify/:id')
      .map((endpoint) => {
        if (slug === preferences && endpoint.path === '/:key') return toPreferenceEndpoint(endpoint, isStaff)
        if (endpoint.path === '/:id' && endpoint.method === 'get') return toDocumentEndpoint(endpoint, slug)
        if (endpoint.path === '/access/:id?') return toAccessEndpoint(endpoint, slug)
        return endpoint.path === '/file/:filename' ? toFileEndpoint(endpoint) : endpoint
      })
  }
}
