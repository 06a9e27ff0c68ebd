import type { Organisation } from 'payload-broadside/types'

/** A thing as schema.org describes it. */
export type Thing = { '@type': string } & Record<string, unknown>

/** What a page tells search engines (JSON-LD): its things, the main one first. */
export type Graph = { '@context': 'https://schema.org'; '@graph': Thing[] }

/** Things as one graph. */
export const toGraph = (...things: Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': things })

/** The organisation that speaks. */
export const toOrganisation = ({ name, url, logo, email, socials }: Organisation): Thing => ({
  '@type': 'Organization',
  name,
  url,
  ...(logo ? { logo: logo.url } : {}),
  ...(email ? { email } : {}),
  ...(socials.length > 0 ? { sameAs: socials.map((social) => social.url) } : {}),
})

/** JSON that can stand in a script element: no text in it can end the element or open a comment. */
export const renderScriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** What a page tells search engines, in the page. */
export const GraphScript = ({ graph }: { graph: Graph }) => (
  <script dangerouslySetInnerHTML={{ __html: renderScriptJson(graph) }} type="application/ld+json" />
)
