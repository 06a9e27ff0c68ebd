import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { whereLive } from '../../drafts/live.js'

/** A live document's id and current slug. */
export type Found = {
  id: number | string
  /** The document's current slug. */
  slug: string
  /** Whether the document was found by a previous slug. Redirect to `slug`. */
  moved: boolean
}

/**
 * Finds the live document with a slug, now or previously; `null` if there is none. Live means not in the trash, and
 * published if the collection has drafts.
 */
export const readLiveBySlug = async ({
  payload,
  req,
  noun,
  slug,
  where = [],
}: {
  payload: Payload
  req?: Partial<PayloadRequest>
  noun: string
  slug: string
  /** Further conditions, such as an episode's podcast. */
  where?: Where[]
}): Promise<Found | null> => {
  const collection = noun as CollectionSlug
  const { config } = payload.collections[collection]!
  const readLive = async (holds: Where): Promise<Found | null> => {
    const { docs } = await payload.find({
      collection,
      where: { and: [holds, ...whereLive(config), ...structuredClone(where)] },
      select: { slug: true } as never,
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: true,
      req,
    })
    const found = docs[0] as unknown as { id: number | string; slug: string } | undefined
    return found ? { id: found.id, slug: found.slug, moved: found.slug !== slug } : null
  }
  if (!slug) return null
  return (await readLive({ slug: { equals: slug } })) ?? (await readLive({ previousSlugs: { in: [slug] } }))
}
