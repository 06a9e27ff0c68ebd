import { isClientFault, unreadable } from './clientFaults.js'

/** A route of a host's framework: a request, and what the framework says of it. */
export type Route<More extends unknown[]> = (request: Request, ...more: More) => Promise<Response>

/** The answer to a request that can't be read. */
export const toUnreadable = (message = unreadable): Response =>
  Response.json({ errors: [{ message }] }, { status: 400, headers: { 'Cache-Control': 'no-store' } })

/**
 * A route of Payload's that answers 400 where Payload throws, before any hook could see it, at what a client sent.
 *
 * @example export const POST = guardRoute(REST_POST(config))
 */
export const guardRoute =
  <More extends unknown[]>(route: Route<More>): Route<More> =>
  async (request, ...more) => {
    try {
      return await route(request, ...more)
    } catch (error) {
      const { status = 500 } = error as { status?: number }
      if (status < 500 || isClientFault(error)) return toUnreadable()
      throw error
    }
  }
