import { checkDocument } from './graphql/checkDocument.js'
import { guardRoute, type Route, toUnreadable } from './guardRoute.js'

const maxLevels = 200
const maxValues = 20_000

/**
 * Finds a body that is nested too deeply for recursive readers or has too many values: graphql-query-complexity creates
 * an error for each value of the wrong type, which could take seconds.
 */
const findExcess = (body: unknown): string | null => {
  let level = [body]
  let values = 0
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length
    if (depth > maxLevels) return `The variables nest at most ${maxLevels} levels.`
    if (values > maxValues) return `The variables hold at most ${maxValues} values.`
    level = level.flatMap((one) => (one !== null && typeof one === 'object' ? Object.values(one) : []))
  }
  return null
}

/**
 * Wraps Payload's GraphQL route: answers 400 to an invalid body or document.
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
    const fault = findExcess(body) ?? checkDocument(query)
    if (fault) return toUnreadable(fault)
    const { url, method, headers } = request
    return route(new Request(url, { method, headers, body: text }), ...more)
  })
