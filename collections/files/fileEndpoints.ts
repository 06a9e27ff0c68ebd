import { type CollectionSlug, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { settleFiles } from './guardFiles.js'

/**
 * Sets what holds for every stored file: its name is random and its bytes never change, so a browser need not ask again;
 * a day only, so that what is taken away for somebody's safety is soon gone from caches too. Nothing is guessed of it.
 */
export const cacheForADay = (headers: Headers): void => {
  headers.set('Cache-Control', 'public, max-age=86400, immutable')
  headers.set('X-Content-Type-Options', 'nosniff')
}

const path = '/file/:filename'

const fetchFile = async (req: PayloadRequest, noun: string): Promise<Response> => {
  const { endpoints } = req.payload.collections[noun as CollectionSlug]!.config
  // Payload's own stands behind ours.
  const payloads = (endpoints || []).findLast((one) => one.method === 'get' && one.path === path)
  if (!payloads) throw new NotFound(req.t)
  const answer = await Promise.resolve(payloads.handler(req)).catch(async (error: unknown) => {
    const isMissing = (error as { status?: number }).status === 404
    // A write that failed half-way may have taken the file away.
    if (isMissing && (await settleFiles({ payload: req.payload, collection: noun })))
      return payloads.handler(req)
    throw error
  })
  // Staff get what visitors don't: no cache between may hand it on.
  const kept = req.user && answer.headers.get('Cache-Control')
  if (kept) answer.headers.set('Cache-Control', kept.replace('public', 'private'))
  return answer
}

/**
 * `GET /api/{noun}/file/:filename` in the place of Payload's, which is kept by caches for whoever asks next, whoever asked
 * first; and `HEAD`, which Payload does not know: podcast players and link checkers ask so.
 */
export const fileEndpoints = (noun: string): Endpoint[] => [
  { path, method: 'get', handler: (req) => fetchFile(req, noun) },
  {
    path,
    method: 'head',
    handler: async (req) => {
      const { status, headers, body } = await fetchFile(req, noun)
      await body?.cancel()
      return new Response(null, { status, headers })
    },
  },
]
