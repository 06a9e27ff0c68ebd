import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs.js'

/** Whose version it is, and whether it was published; `null` where there is none. */
export const readVersion = async ({
  req,
  id,
}: {
  req: PayloadRequest
  id: number | string
}): Promise<{ call: number | string; isPublished: boolean } | null> => {
  const { docs } = await req.payload.db.findVersions({
    collection: slugs.calls,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  const [found] = docs
  const { _status } = (found?.version ?? {}) as { _status?: string }
  return found ? { call: found.parent!, isPublished: _status === 'published' } : null
}
