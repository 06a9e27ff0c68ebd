import { type CollectionSlug, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { settleFiles } from './guardFiles.js'

/**
 * Caching for stored files. Names are random and content never changes, so browsers needn't revalidate. One day only,
 * so that a file removed for somebody's safety soon leaves caches. Disables MIME sniffing.
 */
export const cacheForADay = (headers: Headers): void => {
  headers.set('Cache-Control', 'public, max-age=86400, immutable')
  headers.set('X-Content-Type-Options', 'nosniff')
}

const path = '/file/:filename'

const fetchFile = async (req: PayloadRequest, noun: string): Promise<Response> => {
  const { endpoints } = req.payload.collections[noun as CollectionSlug]!.config
  // Payload's own endpoint comes after ours.
  const payloads = (endpoints || []).findLast((one) => one.method === 'get' && one.path === path)
  if (!payloads) throw new NotFound(req.t)
  const answer = await Promise.resolve(payloads.handler(req)).catch(async (error: unknown) => {
    const isMissing = (error as { status?: number }).status === 404
    // A write that failed half-way may have moved the file away.
    if (isMissing && (await settleFiles({ payload: req.payload, collection: noun })))
      return payloads.handler(req)
    throw error
  })
  // Staff may see files that visitors can't, so shared caches must not store the answer.
  const kept = req.user && answer.headers.get('Cache-Control')
  if (kept) answer.headers.set('Cache-Control', kept.replace('public', 'private'))
  return answer
}

/**
 * Replaces Payload's `GET /api/{collection}/file/:filename`, whose answers shared caches could hand to other users. It
 * also answers `HEAD`, which podcast players and link checkers use.
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
