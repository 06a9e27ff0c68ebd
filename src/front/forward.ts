import { type Agent, type IncomingMessage, request as ask, type ServerResponse } from 'node:http'
import { answerProblem, answerUnavailable } from './answerProblem.js'
import { isHopByHop, toForwardedHeaders, toNamedHops } from './forwardHeaders.js'
import { parseTarget } from './parseTarget.js'

/** Where the app listens, and how its clients' headers are read. */
export type Upstream = { port: number; agent: Agent; trustProxy: number; isStopping: () => boolean }

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
  const path = parseTarget(request.url ?? '')
  if (path === undefined) {
    return answerProblem(response, {
      code: 'BAD_REQUEST',
      detail:
        'This address can’t be read. Check how it is written, above all what stands after a percent sign.',
    })
  }
  const upstream = ask({
    host: '127.0.0.1',
    port,
    agent,
    method: request.method,
    path,
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
