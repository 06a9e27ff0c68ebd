import type { Payload, PayloadRequest, Where } from 'payload'
import { slugs } from '../../slugs.js'

/** Where a live call is to be found: its id and its address now. */
export type FoundCall = {
  id: number | string
  /** The address it answers under now. */
  slug: string
  /** True when it was asked for by an earlier address: send the asker to `slug`. */
  moved: boolean
}

/** The live call that answers, or once answered, under an address; `null` where there is none. */
export const readCallBySlug = async ({
  payload,
  req,
  slug,
}: {
  payload: Payload
  req?: Partial<PayloadRequest>
  slug: string
}): Promise<FoundCall | null> => {
  const readLive = async (holds: Where): Promise<FoundCall | null> => {
    const { docs } = await payload.find({
      collection: slugs.calls,
      where: { and: [holds, { _status: { equals: 'published' } }, { deletedAt: { equals: null } }] },
      select: { slug: true },
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: true,
      req,
    })
    const call = docs[0] as { id: number | string; slug: string } | undefined
    return call ? { id: call.id, slug: call.slug, moved: call.slug !== slug } : null
  }
  if (!slug) return null
  return (await readLive({ slug: { equals: slug } })) ?? (await readLive({ previousSlugs: { in: [slug] } }))
}
