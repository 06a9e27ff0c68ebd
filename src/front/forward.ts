import { Agent, type IncomingMessage, request as ask, type ServerResponse } from 'node:http'
import { bodyPace, isTooFragmented, tooFragmented, tooSlow, toTooLarge } from 'payload-broadside/door'
import { endGentlyAfter, Refusal, refuse, unavailable } from './answerProblem.js'
import { isHopByHop, toForwardedHeaders, toNamedHops } from './forwardHeaders.js'
import type { ParsedRequest } from './parseRequest.js'

/** Where the app listens, and how client headers are read. */
export type Upstream = {
  port: number
  agent: Agent
  trustProxy: number
  isStopping: () => boolean
  pace?: typeof bodyPace
}

/**
 * A request with a body gets its own connection to the app, so that no byte of the body can be parsed as another
 * request. The app is told to keep the connection alive, so that an early answer doesn't reset it.
 */
const bodyAgent = new Agent({ keepAlive: true })
// Node reads `maxFreeSockets: 0` as its default of 256.
bodyAgent.keepSocketAlive = () => false

/** The headers of an answer, without hop-by-hop headers and the app's internal port. */
const toEndToEnd = ({ rawHeaders, headers }: IncomingMessage, port: number): string[] => {
  const named = toNamedHops(headers.connection)
  const inner = new RegExp(`https?://(?:localhost|127\\.0\\.0\\.1):${port}(?!\\d)`, 'gi')
  const kept: string[] = []
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (!isHopByHop(rawHeaders[at]!.toLowerCase(), named))
      kept.push(rawHeaders[at]!, rawHeaders[at + 1]!.replace(inner, ''))
  }
  return kept
}

/** Streams a body and refuses one that is too large, too slow or split into too many small pieces. */
const handBodyOn = (
  request: IncomingMessage,
  upstream: ReturnType<typeof ask>,
  { limit, pace, onFault }: { limit: number; pace: typeof bodyPace; onFault: (refusal: Refusal) => void },
): void => {
  let [total, pieces] = [0, 0]
  let inWindow = 0
  let isAppSlow = false
  request.pipe(upstream)
  const look = ({ length }: Buffer) => {
    total += length
    pieces += 1
    inWindow += length
    isAppSlow ||= upstream.writableNeedDrain
    if (total > limit) fail(new Refusal('TOO_LARGE', toTooLarge(limit)))
    else if (isTooFragmented({ pieces, bytes: total })) fail(new Refusal('BAD_REQUEST', tooFragmented))
  }
  const fail = (refusal: Refusal) => {
    request.off('data', look)
    onFault(refusal)
  }
  request.on('data', look)
  const clock = setInterval(() => {
    if (inWindow < pace.bytes && !isAppSlow) onFault(new Refusal('TOO_SLOW', tooSlow))
    inWindow = 0
    isAppSlow = upstream.writableNeedDrain
  }, pace.windowMs)
  request.once('end', () => clearInterval(clock))
  upstream.once('close', () => clearInterval(clock))
}

/**
 * Streams one request to the app and its answer back. If the client disconnects, the app's work ends. Returns a
 * function that ends everything with a refusal, for requests whose body turns out to be broken.
 */
export const forward = (
  request: IncomingMessage,
  response: ServerResponse,
  { path, framing, limit }: ParsedRequest,
  { port, agent, trustProxy, isStopping, pace = bodyPace }: Upstream,
): ((refusal: Refusal) => void) => {
  const upstream = ask({
    host: '127.0.0.1',
    port,
    agent: limit === undefined ? agent : bodyAgent,
    method: request.method,
    path,
    headers: { ...toForwardedHeaders(request, trustProxy), ...framing },
  })
  const letGo = () => {
    request.unpipe(upstream)
    upstream.destroy()
    request.resume()
  }
  const end = (refusal: Refusal) => {
    letGo()
    if (response.headersSent) response.destroy()
    else refuse(response, refusal)
  }
  upstream.on('response', (answer) => {
    // The client is still sending, or its refused body was cut off; the app answers, for example with 403.
    const isEarly = limit !== undefined && !request.complete
    if (response.headersSent) return answer.destroy()
    const head = toEndToEnd(answer, port)
    if (isEarly) endGentlyAfter(response)
    if (isEarly || isStopping() || request.headers.upgrade) head.push('Connection', 'close')
    response.writeHead(answer.statusCode!, answer.statusMessage, head)
    answer.pipe(response)
    answer.on('close', () => {
      // A broken answer must look broken, not short.
      if (!answer.complete) response.destroy()
      else if (isEarly) letGo()
    })
  })
  upstream.on('error', ({ message }) => {
    // An app that answers before reading the whole body closes the connection; its answer counts.
    if (response.headersSent || response.destroyed) return
    // Only the collection is logged, because the rest of the address may contain a secret.
    const place = /^\/(?:api\/)?[^/?]*/.exec(path)?.[0]
    console.error(`The app gave no answer to ${request.method} ${place}: ${message}`)
    refuse(response, unavailable())
  })
  response.on('close', () => {
    if (!response.writableFinished) upstream.destroy()
  })
  if (limit === undefined) upstream.end()
  else handBodyOn(request, upstream, { limit, pace, onFault: end })
  return end
}
