import { getPayload, type SanitizedConfig } from 'payload'
import { settingsKey, type Kept } from './settings.js'

type Route<More extends unknown[]> = (request: Request, ...more: More) => Promise<Response>

/**
 * A route of Payload's that answers at once what the content API keeps: Payload would first find out who asks, in which
 * language, and which of its endpoints is meant. All else is left to it, and the answers are the same. Files that visitors
 * may read are told to whoever takes what is kept (`addSink`).
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
    const work = () => route(request, ...more)
    // As Payload's own route starts it. What keeps it from starting is the route's to tell.
    const payload = await getPayload({ config, cron: true }).catch(() => undefined)
    const kept = payload?.config.custom?.[settingsKey] as Kept | undefined
    if (!payload || !kept) return work()
    // So is what keeps the database from being asked.
    const answer = await kept.findKept(payload, request).catch(() => undefined)
    return answer ?? kept.pourFile({ payload, memory: kept.memory(payload), request, work })
  }
