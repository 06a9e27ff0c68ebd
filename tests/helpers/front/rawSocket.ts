import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** One answer on a raw connection. */
export type RawAnswer = { status: number; headers: Record<string, string>; body: string }

/** Takes apart what came over a connection; what is cut off at its end is left out. */
const toAnswers = (received: Buffer): RawAnswer[] => {
  const answers: RawAnswer[] = []
  let rest = received.toString('latin1')
  for (;;) {
    const end = rest.indexOf('\r\n\r\n')
    if (end < 0) return answers
    const [line, ...lines] = rest.slice(0, end).split('\r\n')
    const headers = Object.fromEntries(
      lines.map((header) => {
        const colon = header.indexOf(':')
        return [header.slice(0, colon).toLowerCase(), header.slice(colon + 1).trim()]
      }),
    )
    // The answer to HEAD tells a length, and has no body: another answer follows, or nothing.
    const isBodiless = rest.startsWith('HTTP/1.1 ', end + 4)
    const length = isBodiless ? 0 : Number(headers['content-length'] ?? 0)
    answers.push({
      status: Number(line!.split(' ')[1]),
      headers,
      body: Buffer.from(rest.slice(end + 4, end + 4 + length), 'latin1').toString(),
    })
    rest = rest.slice(end + 4 + length)
  }
}

/** A connection that sends what no HTTP client would. */
export const openSocket = (url: string) => {
  const { port, hostname } = new URL(url)
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true })
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  // A server may reset what it refuses.
  socket.on('error', () => {})
  const ended = new Promise<void>((resolve) => {
    socket.once('end', () => resolve())
    socket.once('close', () => resolve())
  })
  return {
    socket,
    send: (bytes: string | Buffer) =>
      void socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes),
    answers: () => toAnswers(Buffer.concat(chunks)),
    /** Settles when the server has said that it sends no more. */
    ended,
    close: () => void socket.destroy(),
  }
}

/** Sends bytes and answers what came back: when the server ended the connection, or as many answers as `count`. */
export const exchange = async (
  url: string,
  bytes: string | Buffer,
  { count = Infinity, patienceMs = 5000 }: { count?: number; patienceMs?: number } = {},
): Promise<{ answers: RawAnswer[]; isEnded: boolean }> => {
  const connection = openSocket(url)
  connection.send(bytes)
  let isEnded = false
  void connection.ended.then(() => (isEnded = true))
  const until = Date.now() + patienceMs
  while (!isEnded && connection.answers().length < count && Date.now() < until) await sleep(20)
  const answers = connection.answers()
  connection.close()
  return { answers, isEnded }
}
