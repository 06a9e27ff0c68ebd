import { type Agent, type IncomingMessage, request as ask, type ServerResponse } from 'node:http'
import { answerUnavailable } from './answerUnavailable.js'
import { isHopByHop, toForwardedHeaders, toNamedHops } from './forwardHeaders.js'

/** Where the app listens, and how its clients' headers are read. */
export type Upstream = { port: number; agent: Agent; trustProxy: number; isStopping: () => boolean }

/** A request target may be a whole address (RFC 9112, section 3.2.2); the app is only ever asked for a path. */
const toPath = (target: string): string => {
  if (target.startsWith('/')) return target
  if (!URL.canParse(target)) return '/'
  const { pathname, search } = new URL(target)
  return pathname + search
}

const toEndToEnd = ({ rawHeaders, headers }: IncomingMessage): string[] => {
  const named = toNamedHops(headers.connection)
  const kept: string[] = []
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (!isHopByHop(rawHeaders[at]!.toLowerCase(), named)) kept.push(rawHeaders[at]!, rawHeaders[at + 1]!)
  }
  return kept
}

/** Hands one request to the app and its answer back, both as they come. A client that leaves ends the app's work. */
export const forward = (
  request: IncomingMessage,
  response: ServerResponse,
  { port, agent, trustProxy, isStopping }: Upstream,
): void => {
  const upstream = ask({
    host: '127.0.0.1',
    port,
    agent,
    method: request.method,
    path: toPath(request.url ?? '/'),
    headers: toForwardedHeaders(request, trustProxy),
  })
  let isAnswered = false
  upstream.on('response', (answer) => {
    isAnswered = true
    const head = toEndToEnd(answer)
    if (isStopping()) head.push('Connection', 'close')
    response.writeHead(answer.statusCode!, answer.statusMessage, head)
    answer.pipe(response)
    answer.on('close', () => {
      // A broken answer must look broken, not short.
      if (!answer.complete) response.destroy()
    })
  })
  upstream.on('error', () => {
    // An app that answers before it has read the whole body (413) ends the connection: its answer stands.
    if (!isAnswered && !response.destroyed) answerUnavailable(response)
  })
  response.on('close', () => {
    if (!response.writableFinished) upstream.destroy()
  })
  request.pipe(upstream)
}
