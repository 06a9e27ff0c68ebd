import type { JsonLd } from 'payload-broadside/types'

/** A thing as schema.org describes it. */
export type Thing = JsonLd['@graph'][number]

/** JSON that can stand in a script element: no text in it can end the element or open a comment. */
export const renderScriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** What a page tells search engines, in the page. */
export const GraphScript = ({ graph }: { graph: JsonLd }) => (
  <script dangerouslySetInnerHTML={{ __html: renderScriptJson(graph) }} type="application/ld+json" />
)
