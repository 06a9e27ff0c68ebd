import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type ProblemCode, problemHeaders, problems, toProblem } from 'payload-broadside/door'

/** A request that the front answers itself. Whatever else its connection brings is not looked at. */
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

/** How long a connection is still read from after its last answer. */
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
 * Ends a connection so that its last answer arrives. Closing while a client still sends makes the kernel reset the
 * connection, and a client that is reset may lose an answer that it has not read yet.
 */
export const endGently = (socket: Duplex): void => {
  if (socket.writableEnded) return
  socket.end()
  const patience = setTimeout(() => socket.destroy(), lingerMs)
  socket.once('close', () => clearTimeout(patience))
}

/** Has Node end a connection gently after the answer that is being written. */
export const endGentlyAfter = ({ socket }: ServerResponse): void => {
  if (socket) socket.destroySoon = () => endGently(socket)
}

/** Answers with a problem of the content API, to be read as if the app itself had answered it, and ends the connection. */
export const refuse = (response: ServerResponse, refusal: Refusal): void => {
  const { status, headers, body } = toMessage(refusal)
  endGentlyAfter(response)
  response.writeHead(status, headers)
  // Node leaves the body out where the question was HEAD.
  response.end(body)
}

/** The same where there is no request to answer: its head could not be read. */
export const refuseSocket = (socket: Duplex, refusal: Refusal): void => {
  if (!socket.writable || socket.writableEnded) return
  const { status, title, headers, body } = toMessage(refusal)
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.write([`HTTP/1.1 ${status} ${title.replace('’', "'")}`, ...lines, '', body].join('\r\n'))
  endGently(socket)
}

/** Says that the app is not there just now, and may be asked again in two seconds. */
export const unavailable = () =>
  new Refusal('UNAVAILABLE', 'Broadside is starting or stopping. Please try again in a few seconds.', {
    'Retry-After': '2',
  })
