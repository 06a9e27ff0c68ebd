import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload'
import { slugs } from '../../slugs.js'

/** What an episode plays: where, of what MIME type, how many bytes, how many seconds. */
export type Audio = { url: string; type: string; length: number; duration: number | null }

/** What a recording plays; `null` where it has no file, lies in the trash, or is gone. */
export const readRecording = async (req: PayloadRequest, id: number | string): Promise<Audio | null> => {
  const { payload } = req
  const { docs } = await payload.find({
    collection: slugs.recordings as CollectionSlug,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    // A find changes these of the request that it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user']),
  })
  const [found] = docs as { url?: string; mimeType?: string; filesize?: number; duration?: number | null }[]
  if (!found?.url || !found.mimeType || !found.filesize) return null
  return { url: found.url, type: found.mimeType, length: found.filesize, duration: found.duration ?? null }
}
