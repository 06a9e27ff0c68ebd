import { handleEndpoints, type Payload } from 'payload'
import { readAPI } from './settings.js'

const redirects = [301, 302, 307, 308]

/**
 * A `fetch` that asks the content API of this process, without HTTP: for the typed client in a site that runs beside
 * Payload. What is kept is answered at once.
 *
 * It notes no reads, so pages that are kept themselves call the reading functions, such as `readLiveCall`, instead.
 *
 * @example
 * const broadside = createClient({ url: `${siteURL}/api/v1`, fetch: localFetch(payload), keep: 0 })
 */
export const localFetch =
  (payload: Payload): typeof fetch =>
  async (input, init) => {
    let request = new Request(input, init)
    for (let hops = 0; ; hops++) {
      const answer =
        (await readAPI(payload).findKept(payload, request)) ??
        (await handleEndpoints({ config: payload.config, request: request.clone() }))
      const location = answer.headers.get('Location')
      if (request.redirect !== 'follow' || !redirects.includes(answer.status) || !location || hops === 5)
        return answer
      request = new Request(new URL(location, request.url), request)
    }
  }
