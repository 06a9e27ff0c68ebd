import type { BranchLink, CountryBranches } from '../contract/index.js'

/** Branches by country and city, in the order that they come in. */
export const toCountries = (branches: BranchLink[]): CountryBranches[] => {
  const countries = new Map<string, { name: string; cities: Map<string, BranchLink[]> }>()
  for (const branch of branches) {
    const { code, name } = branch.country
    const { cities } = countries.get(code) ?? { cities: new Map<string, BranchLink[]>() }
    cities.set(branch.city, [...(cities.get(branch.city) ?? []), branch])
    countries.set(code, { name, cities })
  }
  return [...countries].map(([code, { name, cities }]) => ({
    code,
    name,
    cities: [...cities].map(([city, there]) => ({ name: city, branches: there })),
  }))
}
