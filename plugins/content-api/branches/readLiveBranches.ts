import { slugs } from '../../../collections/slugs.js'
import type { BranchList } from '../contract/index.js'
import { readInstallation } from '../installation.js'
import type { ListQuery } from '../../api/lists.js'
import { readList } from '../lists/readList.js'
import { readKept } from '../related/readKept.js'
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
export const readLiveBranches = async (query: BranchesQuery): Promise<BranchList> => {
  const { payload, locale, country } = query
  const installation = readInstallation(payload)
  const noun = slugs.branches
  return readList({
    query,
    keys: await readAllBranches({ installation, locale, country }),
    compare: compareBranches(locale),
    read: async (ids) => {
      const fields = branchFields
      const read = await readKept<BranchDocument>({ installation, noun, ids, locale, fields })
      return read.map((doc) => toBranchSummary(doc, { addresses: installation.addresses, locale }))
    },
  })
}
