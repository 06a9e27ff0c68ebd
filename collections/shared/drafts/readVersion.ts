import type { CollectionSlug, PayloadRequest } from 'payload'
import { isDatabaseId, toDatabaseId } from '../ids.js'

/** Whose version it is, and whether it was published; `null` where there is none. */
export const readVersion = async ({
  req,
  noun,
  id,
}: {
  req: PayloadRequest
  noun: string
  id: number | string
}): Promise<{ parent: number | string; isPublished: boolean } | null> => {
  const asked = toDatabaseId(req.payload, String(id))
  if (!isDatabaseId(req.payload, asked)) return null
  const { docs } = await req.payload.db.findVersions({
    collection: noun as CollectionSlug,
    where: { id: { equals: asked } },
    limit: 1,
    pagination: false,
    req,
  })
  const [found] = docs
  const { _status } = (found?.version ?? {}) as { _status?: string }
  return found ? { parent: found.parent!, isPublished: _status === 'published' } : null
}
