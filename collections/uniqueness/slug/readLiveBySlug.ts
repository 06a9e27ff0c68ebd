import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { whereLive } from '../../drafts/live.js'

/** Where something live is to be found: its id and its address now. */
export type Found = {
  id: number | string
  /** The address it answers under now. */
  slug: string
  /** True when it was asked for by an earlier address: send the asker to `slug`. */
  moved: boolean
}

/**
 * The document that answers, or once answered, under an address; `null` where there is none. It is not in the trash,
 * and published where its noun has drafts.
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
  /** What must hold beside: that an episode is in its podcast. */
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
