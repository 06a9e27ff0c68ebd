import { checkDocument } from './graphql/checkDocument.js'
import { guardRoute, type Route, toUnreadable } from './guardRoute.js'

/**
 * Payload's route of GraphQL, which answers 400 to a body that is none and to a document that can't be looked at.
 *
 * @example export const POST = guardGraphQLRoute(GRAPHQL_POST(config))
 */
export const guardGraphQLRoute = <More extends unknown[]>(route: Route<More>): Route<More> =>
  guardRoute(async (request, ...more) => {
    const text = await request.text()
    // Payload reads nothing else.
    const { query } = (JSON.parse(text) ?? {}) as { query?: unknown }
    if (typeof query !== 'string') return toUnreadable()
    const fault = checkDocument(query)
    if (fault) return toUnreadable(fault)
    const { url, method, headers } = request
    return route(new Request(url, { method, headers, body: text }), ...more)
  })
