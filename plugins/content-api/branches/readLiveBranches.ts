import { slugs } from '../../../collections/slugs.js'
import type { BranchList, BranchSummary } from '../contract/index.js'
import { readInstallation } from '../installation.js'
import type { ListAnswer, ListQuery } from '../../api/lists.js'
import { readList } from '../lists/readList.js'
import { readKept } from '../related/readKept.js'
import { readLatest } from '../related/readLatest.js'
import { type BranchDocument, branchFields } from './branchDocument.js'
import { compareBranches } from './compareBranches.js'
import { readAllBranches } from './readAllBranches.js'
import { toBranchSummary } from './toBranch.js'

/** What a list of branches is asked for. */
export type BranchesQuery = ListQuery & {
  /** ISO 3166-1 alpha-2. @default all countries */
  country?: string
}

/** A page of published branches, by country, city and name. */
export const readLiveBranches = async (query: BranchesQuery): Promise<BranchList> =>
  (await readLiveBranchList(query)).list

/** {@link readLiveBranches} with when the list last changed. */
export const readLiveBranchList = async (query: BranchesQuery): Promise<ListAnswer<BranchSummary>> => {
  const { payload, locale, country } = query
  const installation = readInstallation(payload)
  const noun = slugs.branches
  const [docs, changes] = await Promise.all([
    readAllBranches({ installation, locale, country }),
    readLatest({ payload, noun }),
  ])
  return readList({
    query,
    keys: { docs, changes },
    compare: compareBranches(locale),
    read: async (ids) => {
      const fields = branchFields
      const read = await readKept<BranchDocument>({ installation, noun, ids, locale, fields })
      const items = read.map((doc) => toBranchSummary(doc, { addresses: installation.addresses, locale }))
      return { items, changes: [], dangling: false }
    },
  })
}
