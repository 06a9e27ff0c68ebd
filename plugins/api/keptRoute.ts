import { getPayload, type SanitizedConfig } from 'payload'
import { settingsKey, type Kept } from './settings.js'

type Route<More extends unknown[]> = (request: Request, ...more: More) => Promise<Response>

/**
 * Wraps a route of Payload's so that kept answers of the content API skip Payload's authentication, localisation and
 * routing. The answers are the same. Sinks (`addSink`) are offered the files that visitors may read.
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
    // Started as Payload's own route starts it, which also reports a failure.
    const payload = await getPayload({ config, cron: true }).catch(() => undefined)
    const kept = payload?.config.custom?.[settingsKey] as Kept | undefined
    if (!payload || !kept) return work()
    // If the database can't be reached, the route reports that too.
    const answer = await kept.findKept(payload, request).catch(() => undefined)
    return answer ?? kept.offerFile({ payload, memory: kept.memory(payload), request, work })
  }
