import { Agent, type IncomingMessage, request as ask, type ServerResponse } from 'node:http'
import { bodyPace, isTooFragmented, tooFragmented, tooSlow, toTooLarge } from 'payload-broadside/door'
import { endGentlyAfter, Refusal, refuse, unavailable } from './answerProblem.js'
import { isHopByHop, toForwardedHeaders, toNamedHops } from './forwardHeaders.js'
import type { ParsedRequest } from './parseRequest.js'

/** Where the app listens, and how its clients' headers are read. */
export type Upstream = {
  port: number
  agent: Agent
  trustProxy: number
  isStopping: () => boolean
  pace?: typeof bodyPace
}

/**
 * A body has a connection to the app of its own, which nobody's next request uses: whatever is in it, and however it ends,
 * no byte of it can be read as another request. The app is told to keep it, so that an early answer does not reset it.
 */
const bodyAgent = new Agent({ keepAlive: true })
// Not `maxFreeSockets: 0`, which Node reads as its default of 256.
bodyAgent.keepSocketAlive = () => false

/** The headers of an answer, without those of the connection and without the port that the app listens on. */
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

/** Hands a body on, and refuses one that grows too large, or comes too slowly or in too many small pieces. */
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
 * Hands one request to the app and its answer back, both as they come. A client that leaves ends the app's work.
 *
 * Answers a function that ends it all with a refusal, for a request whose body turns out to be broken.
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
    // The client is still sending, or its refused body was cut off: the app answers, e.g. that it may not.
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
    // An app that answers before it has read the whole body ends the connection: its answer stands.
    if (response.headersSent || response.destroyed) return
    // No more of the address than the collection: what follows may be a secret.
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
