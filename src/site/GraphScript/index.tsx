import { renderScriptJson } from '../jsonLd/renderScriptJson.js'
import type { Graph } from '../jsonLd/thing.js'

/** What a page tells search engines, in the page. */
export const GraphScript = ({ graph }: { graph: Graph }) => (
  <script dangerouslySetInnerHTML={{ __html: renderScriptJson(graph) }} type="application/ld+json" />
)
