import type { ServerResponse } from 'node:http'

/** Answers that the app is not there just now: RFC 9457, to be asked again in two seconds. */
export const answerUnavailable = (response: ServerResponse): void => {
  const body = JSON.stringify({
    type: 'about:blank',
    title: 'Service Unavailable',
    status: 503,
    code: 'unavailable',
    detail: 'The server is starting or stopping. Please try again in a moment.',
  })
  response.writeHead(503, {
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    'retry-after': '2',
    'cache-control': 'no-store',
  })
  response.end(body)
}
