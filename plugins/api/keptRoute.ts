import { getPayload, type SanitizedConfig } from 'payload'
import { settingsKey, type Kept } from './settings.js'

type Route<More extends unknown[]> = (request: Request, ...more: More) => Promise<Response>

const find = async (config: Promise<SanitizedConfig> | SanitizedConfig, request: Request) => {
  // As Payload's own route starts it.
  const payload = await getPayload({ config, cron: true })
  const kept = payload.config.custom?.[settingsKey] as Kept | undefined
  return kept?.findKept(payload, request)
}

/**
 * A route of Payload's that answers at once what the content API keeps: Payload would first find out who asks, in which
 * language, and which of its endpoints is meant. All else is left to it, and the answers are the same.
 *
 * @example
 * export const GET = keptRoute(config, REST_GET(config))
 * export const HEAD = keptRoute(config, REST_GET(config))
 */
export const keptRoute =
  <More extends unknown[]>(
    config: Promise<SanitizedConfig> | SanitizedConfig,
    route: Route<More>,
  ): Route<More> =>
  async (request, ...more) => {
    // What keeps Payload from being started, or the database from being asked, is the route's to tell.
    const answer = await find(config, request).catch(() => undefined)
    return answer ?? route(request, ...more)
  }
