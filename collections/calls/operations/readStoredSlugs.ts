import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs.js'

/** What the call itself holds, whatever its drafts say. */
export type StoredSlugs = {
  slug: string
  previousSlugs: string[]
  /** Whether it was ever public: its address is fixed then. */
  isFrozen: boolean
}

/** The slugs of a stored call; `null` where there is none. */
export const readStoredSlugs = async ({
  req,
  id,
}: {
  req: PayloadRequest
  id: number | string
}): Promise<StoredSlugs | null> => {
  const call = await req.payload.db.findOne<{
    id: number | string
    slug?: string
    previousSlugs?: string[] | null
    firstPublishedAt?: unknown
    _status?: string
  }>({ collection: slugs.calls, where: { id: { equals: id } }, req })
  return (
    call && {
      slug: call.slug ?? '',
      previousSlugs: call.previousSlugs ?? [],
      isFrozen: Boolean(call.firstPublishedAt) || call._status === 'published',
    }
  )
}
