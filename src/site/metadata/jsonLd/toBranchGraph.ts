import { toGraph, toOrganisationThing } from 'payload-broadside'
import type { Branch, CountryBranches, JsonLd, Organisation } from 'payload-broadside/types'
import type { Thing } from './graph.js'

const toAddress = ({ city, region, country, postalCode }: Branch): Thing => ({
  '@type': 'PostalAddress',
  addressLocality: city,
  addressCountry: country.code,
  ...(region ? { addressRegion: region.name } : {}),
  ...(postalCode ? { postalCode } : {}),
})

/** A branch for search engines: an organisation that is part of ours, at a place. Of the two, only a place has `geo`. */
export const toBranchGraph = (branch: Branch, organisation: Organisation): JsonLd => {
  const { website, socials, coordinates, email, phone } = branch
  const elsewhere = [...(website ? [website] : []), ...socials.map(({ url }) => url)]
  const address = toAddress(branch)
  return toGraph({
    '@type': 'Organization',
    name: branch.name,
    url: branch.url,
    mainEntityOfPage: branch.url,
    parentOrganization: toOrganisationThing(organisation),
    address,
    ...(coordinates
      ? {
          location: {
            '@type': 'Place',
            name: branch.name,
            address,
            geo: { '@type': 'GeoCoordinates', ...coordinates },
          },
        }
      : {}),
    ...(email ? { email } : {}),
    ...(phone ? { telephone: phone } : {}),
    ...(branch.meetingNote ? { description: branch.meetingNote } : {}),
    ...(elsewhere.length > 0 ? { sameAs: elsewhere } : {}),
  })
}

/** All branches for search engines: a list of the pages that describe them. */
export const toBranchesGraph = ({
  countries,
  name,
  url,
}: {
  countries: CountryBranches[]
  name: string
  url: string
}): JsonLd => {
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
