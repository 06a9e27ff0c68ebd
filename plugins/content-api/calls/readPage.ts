import type { Payload } from 'payload'
import { slugs } from '../../../collections/slugs.js'
import type { Id } from '../documents.js'
import type { Stretch } from './listOrder.js'
import { whereLive } from '../../../collections/shared/live.js'

/** The ids on one page of a list that is made of stretches, and how many there are in all. A page past the end is empty. */
export const readPage = async ({
  payload,
  stretches,
  limit,
  page,
}: {
  payload: Payload
  stretches: Stretch[]
  limit: number
  page: number
}): Promise<{ ids: Id[]; total: number }> => {
  const ids: Id[] = []
  let total = 0
  let skip = (page - 1) * limit
  for (const { where, sort } of stretches) {
    const conditions = { and: [...where, ...whereLive(payload.collections[slugs.calls]!.config)] }
    const { totalDocs } = await payload.count({
      collection: slugs.calls,
      where: conditions,
      overrideAccess: true,
    })
    total += totalDocs
    const take = limit - ids.length
    if (take > 0 && skip < totalDocs) {
      const { docs } = await payload.find({
        collection: slugs.calls,
        where: conditions,
        sort,
        select: { updatedAt: true },
        // A page begins in the middle of a stretch, which no page number of the stretch's own says.
        limit: skip + take,
        depth: 0,
        pagination: false,
        overrideAccess: true,
      })
      ids.push(...docs.slice(skip).map(({ id }) => id))
    }
    skip = Math.max(0, skip - totalDocs)
  }
  return { ids, total }
}
