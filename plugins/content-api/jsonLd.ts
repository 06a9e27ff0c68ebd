import type { ImageSize, JsonLd, Organisation } from './contract/index.js'

/** A thing as schema.org describes it. */
export type Thing = JsonLd['@graph'][number]

/** Things as one graph, the main one first. */
export const toGraph = (...things: Thing[]): JsonLd => ({
  '@context': 'https://schema.org',
  '@graph': things,
})

/** The organisation that speaks. */
export const toOrganisationThing = ({ name, url, logo, email, socials }: Organisation): Thing => ({
  '@type': 'Organization',
  name,
  url,
  ...(logo ? { logo: logo.url } : {}),
  ...(email ? { email } : {}),
  ...(socials.length > 0 ? { sameAs: socials.map((social) => social.url) } : {}),
})

/** An image, with the credit that it is shown with. */
export const toImageThing = ({ url, width, height }: ImageSize, credit: string | null): Thing => ({
  '@type': 'ImageObject',
  url,
  width,
  height,
  ...(credit ? { creditText: credit } : {}),
})
