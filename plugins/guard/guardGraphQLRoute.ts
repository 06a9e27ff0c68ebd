import { checkDocument } from './graphql/checkDocument.js'
import { guardRoute, type Route, toUnreadable } from './guardRoute.js'

const maxLevels = 200

/** Whether a value nests deeper than those who read it by calling themselves can go. */
const isTooDeep = (value: unknown): boolean => {
  let level = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxLevels) return true
    level = level.flatMap((one) => (one !== null && typeof one === 'object' ? Object.values(one) : []))
  }
  return false
}

/**
 * Payload's route of GraphQL, which answers 400 to a body that is none and to a document that can't be looked at.
 *
 * @example export const POST = guardGraphQLRoute(GRAPHQL_POST(config))
 */
export const guardGraphQLRoute = <More extends unknown[]>(route: Route<More>): Route<More> =>
  guardRoute(async (request, ...more) => {
    const text = await request.text()
    // Payload reads nothing else.
    const body: unknown = JSON.parse(text) ?? {}
    const { query } = body as { query?: unknown }
    if (typeof query !== 'string') return toUnreadable()
    if (isTooDeep(body)) return toUnreadable(`The variables nest at most ${maxLevels} levels.`)
    const fault = checkDocument(query)
    if (fault) return toUnreadable(fault)
    const { url, method, headers } = request
    return route(new Request(url, { method, headers, body: text }), ...more)
  })
