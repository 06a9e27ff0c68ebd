import type { Where } from 'payload'
import { slugs } from '../../../collections/slugs.js'
import type { Installation } from '../installation.js'
import { whereLive } from '../../../collections/shared/live.js'
import { type BranchDocument, branchLinkFields } from './branchDocument.js'
import { compareBranches } from './compareBranches.js'

/** Every live branch with what links to it, in the order of a language; of one country, where one is said. */
export const readAllBranches = async ({
  installation: { payload },
  locale,
  country,
}: {
  installation: Pick<Installation, 'payload'>
  locale: string
  country?: string
}): Promise<BranchDocument[]> => {
  const there: Where[] = country ? [{ country: { equals: country } }] : []
  const { docs } = await payload.find({
    collection: slugs.branches,
    where: { and: [...there, ...whereLive(payload.collections[slugs.branches]!.config)] },
    select: Object.fromEntries([...branchLinkFields, 'updatedAt'].map((field) => [field, true])),
    // The id decides between equals.
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return (docs as unknown as BranchDocument[]).toSorted(compareBranches(locale))
}
