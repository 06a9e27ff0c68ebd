import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type ProblemCode, problemHeaders, problems, toProblem } from 'payload-broadside/door'

/** A request answered by the front itself. Further data on its connection is ignored. */
export class Refusal extends Error {
  override name = 'Refusal'
  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(`${code}: ${detail}`)
  }
}

/** How long a connection is read after its last answer. */
const lingerMs = 30_000

const toMessage = ({ code, detail, headers }: Refusal) => {
  // Payload's panel reads the second shape.
  const body = JSON.stringify({ ...toProblem(code, detail), errors: [{ message: detail }] })
  return {
    ...problems[code],
    body,
    headers: {
      ...problemHeaders,
      'Content-Length': String(Buffer.byteLength(body)),
      Connection: 'close',
      ...headers,
    },
  }
}

/**
 * Ends a connection so that its last answer arrives. If a client is still sending when the connection closes, the
 * kernel resets it, and the client may lose an unread answer.
 */
export const endGently = (socket: Duplex): void => {
  if (socket.writableEnded) return
  socket.end()
  const patience = setTimeout(() => socket.destroy(), lingerMs)
  socket.once('close', () => clearTimeout(patience))
}

/** Makes Node end a connection gently after the current answer. */
export const endGentlyAfter = ({ socket }: ServerResponse): void => {
  if (socket) socket.destroySoon = () => endGently(socket)
}

/** Answers with a problem of the content API, as the app would, and ends the connection. */
export const refuse = (response: ServerResponse, refusal: Refusal): void => {
  const { status, headers, body } = toMessage(refusal)
  endGentlyAfter(response)
  response.writeHead(status, headers)
  // Node omits the body for HEAD.
  response.end(body)
}

/** Answers when the request's head couldn't be parsed. */
export const refuseSocket = (socket: Duplex, refusal: Refusal): void => {
  if (!socket.writable || socket.writableEnded) return
  const { status, title, headers, body } = toMessage(refusal)
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.write([`HTTP/1.1 ${status} ${title.replace('’', "'")}`, ...lines, '', body].join('\r\n'))
  endGently(socket)
}

/** Answers that the app is unavailable, with a retry after two seconds. */
export const unavailable = () =>
  new Refusal('UNAVAILABLE', 'Broadside is starting or stopping. Please try again in a few seconds.', {
    'Retry-After': '2',
  })
