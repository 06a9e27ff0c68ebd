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

/** Payload's own handler filters the delete query by user, which fails on SQL. */
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

/** Payload stores preferences without hooks or access control, so the endpoints check both user and value. */
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

/** Answers 404 for a missing file, and doesn't look up invalid file names. */
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

/** Checks the id, which no hook sees, and only answers for documents the user may read. */
const toAccessEndpoint = ({ handler, ...endpoint }: Endpoint, collection: string): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    const { id } = req.routeParams as { id?: string }
    if (id === undefined) return handler(req)
    if (!isId(req.payload, id) || !(await isReadable(req, { collection, id }))) throw new NotFound(req.t)
    return handler(req)
  },
})

/** Answers 404 for an unreadable stored document, as lists skip and log it. */
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

/** Guards Payload's endpoints that lack access checks, and removes those that do nothing. */
export const guardEndpoints = (payload: Payload, { isStaff }: GuardSettings): void => {
  for (const { config } of Object.values(payload.collections)) {
    const { auth, endpoints, slug } = config
    if (!endpoints) {
      // Payload's 501 would reveal that the collection exists and the server's internal address.
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
