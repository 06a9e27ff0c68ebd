// Stands for Next where the front itself is what is tested: it says what it was asked, or does what the path names.
import { createServer } from 'node:http'

const port = Number(process.argv[2])
process.on('SIGTERM', () => process.exit(0))
if (process.env.UPSTREAM_WAITS) await new Promise((resolve) => setTimeout(resolve, 5_000))
const seen = []

/** Sends what was posted over the channel to the front, and answers with its reply, if there is one. */
const tell = async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const message = JSON.parse(Buffer.concat(chunks))
  for (const representation of message.kept?.prepared.representations ?? [])
    representation.bytes = Buffer.from(representation.bytes, 'base64')
  if (message.kept) message.kept.prepared.until = Infinity
  if (message.type === 'drop') process.once('message', (reply) => response.end(JSON.stringify(reply)))
  process.send(message)
  if (message.type !== 'drop') response.end('told')
}
const server = createServer((request, response) => {
  if (request.url === '/seen') return response.end(JSON.stringify(seen))
  seen.push(`${request.method} ${request.url}`)
  response.setHeader('X-Asked', request.url)
  if (request.url === '/slow') return setTimeout(() => response.end('slow but whole'), 1000)
  if (request.url === '/die') process.exit(3)
  if (request.url === '/api/tell') return tell(request, response)
  if (request.url === '/pid') return response.end(String(process.pid))
  if (request.url === '/port') {
    response.setHeader('Location', `http://localhost:${port}/there`)
    return response.end()
  }
  // Answers before it has read the body, and closes or goes on.
  if (request.url.startsWith('/api/early/close')) response.setHeader('Connection', 'close')
  if (request.url.startsWith('/api/early')) {
    response.statusCode = 403
    return response.end(request.url)
  }
  if (request.url === '/api/half') return request.once('data', () => request.socket.destroy())
  let bytes = 0
  request.on('data', (chunk) => (bytes += chunk.length))
  request.on('end', () =>
    response.end(
      JSON.stringify({
        method: request.method,
        url: request.url,
        headers: request.headers,
        bytes,
        connection: request.socket.remotePort,
      }),
    ),
  )
})
server.on('clientError', ({ code }, socket) => {
  // The front may leave in the middle; what it sends is HTTP.
  if (code !== 'ECONNRESET' && code !== 'HPE_INVALID_EOF_STATE') seen.push(`broken: ${code}`)
  socket.destroy()
})
server.listen(port, '127.0.0.1')
