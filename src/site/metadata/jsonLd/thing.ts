/** A thing as schema.org describes it. */
export type Thing = { '@type': string } & Record<string, unknown>

/** What a page tells search engines (JSON-LD): its things, the main one first. */
export type Graph = { '@context': 'https://schema.org'; '@graph': Thing[] }

/** Things as one graph. */
export const toGraph = (...things: Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': things })
