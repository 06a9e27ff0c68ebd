import { type BodyOptions, BodyRefused, boundBody } from './boundBody.js'
import { isClientFault, unreadable } from './answerFaults.js'

/** A route handler: the request and the framework's extra arguments. */
export type Route<More extends unknown[]> = (request: Request, ...more: More) => Promise<Response>

const toRefusal = (message: string, status: number): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: { 'Cache-Control': 'no-store' } })

/** The answer to a request that can't be read. */
export const toUnreadable = (message = unreadable): Response => toRefusal(message, 400)

/**
 * Wraps a Payload route: answers 400 where Payload would throw on invalid input before any hook runs. Bodies are
 * limited to 2 MB, or the file limit for uploads; a body that arrives too slowly gets 408.
 *
 * @example export const POST = guardRoute(REST_POST(config))
 * @example export const POST = guardRoute(REST_POST(config), { uploads: { ...uploadSizes, documents: 50_000_000 } })
 */
export const guardRoute =
  <More extends unknown[]>(route: Route<More>, options: BodyOptions = {}): Route<More> =>
  async (request, ...more) => {
    let refused: BodyRefused | undefined
    const onFault = (fault: unknown) => {
      if (fault instanceof BodyRefused) refused = fault
    }
    try {
      const answer = await route(await boundBody(request, { ...options, onFault }), ...more)
      return refused ? toRefusal(refused.message, refused.status) : answer
    } catch (error) {
      onFault(error)
      if (refused) return toRefusal(refused.message, refused.status)
      const { status = 500 } = error as { status?: number }
      if (status < 500 || isClientFault(error)) return toUnreadable()
      throw error
    }
  }
