import { handleEndpoints, type SanitizedConfig } from 'payload'

/** Sends a request through Payload's own REST handler, as Next's catch-all route does, without Next. */
export const rest =
  (config: SanitizedConfig) =>
  (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    if (typeof init.body === 'string' && !headers.has('content-type'))
      headers.set('content-type', 'application/json')
    return handleEndpoints({
      config,
      request: new Request(`http://localhost:3000${path}`, { ...init, headers }),
    })
  }
