import type { CountryBranches } from 'payload-broadside/types'
import { type Graph, toGraph } from './thing.js'

/** All branches for search engines: a list of the pages that describe them. */
export const toBranchesGraph = ({
  countries,
  name,
  url,
}: {
  countries: CountryBranches[]
  name: string
  url: string
}): Graph => {
  const branches = countries.flatMap(({ cities }) => cities.flatMap((city) => city.branches))
  return toGraph({
    '@type': 'ItemList',
    name,
    url,
    numberOfItems: branches.length,
    itemListElement: branches.map((branch, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: branch.name,
      url: branch.url,
    })),
  })
}
