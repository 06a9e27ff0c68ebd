import type { CollectionSlug, SelectIncludeType, Where } from 'payload'
import type { Installation } from '../installation.js'
import { whereLive } from '../../../collections/shared/live.js'

/** Parts of everything live of a noun, in every language at once. */
export const readLiveParts = async <Parts>({
  installation: { payload },
  noun,
  where = [],
  select,
}: {
  installation: Installation
  noun: CollectionSlug
  /** What must hold beside. */
  where?: Where[]
  select: SelectIncludeType
}): Promise<Parts[]> => {
  const { docs } = await payload.find({
    collection: noun,
    where: { and: [...where, ...whereLive(payload.collections[noun].config)] },
    select: select as never,
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs as unknown as Parts[]
}
