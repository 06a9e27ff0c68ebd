import { Agent, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { bodyPace } from 'payload-broadside/door'
import { Refusal, refuse, refuseSocket, unavailable } from './answerProblem.js'
import { forward } from './forward.js'
import { limitConnections } from './limitConnections.js'
import { createFrontMemory } from './memory.js'
import { methodRefused, type ParsedRequest, parseRequest, toParserRefusal } from './parseRequest.js'
import { type Command, startApp } from './startApp.js'
import { takeTurns } from './takeTurns.js'

/** The options of the front. */
export type FrontOptions = {
  port: number
  /** The number of proxies before the front. */
  trustProxy: number
  command: Command
  /** Called when the app is up. */
  onReady: () => void
  /**
   * How long requests under way may take after SIGTERM, and then the app itself, in milliseconds each.
   * @default 25_000
   */
  graceMs?: number
  /**
   * The most connections of one address, and of IPv6 of one network, at once.
   * @default 512
   */
  connectionsPerAddress?: number
  /**
   * How long the head of a request may take to come, in milliseconds.
   * @default 30_000
   */
  headMs?: number
  /** The minimum pace of a body. */
  pace?: typeof bodyPace
  /**
   * The maximum size of the kept answers, in bytes; 0 keeps none.
   * @default 64_000_000
   */
  memory?: number
}

const listen = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      server.off('error', reject)
      resolve()
    })
  })

/** Stops listening, closes idle connections and waits for the running requests. */
const drain = async (server: Server, graceMs: number) => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection that becomes idle after close() would stay open for 65 seconds.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const patience = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearInterval(sweep)
  clearTimeout(patience)
}

/**
 * Listens publicly and forwards everything to the app on a loopback port. Resolves with the exit code: 0 after SIGTERM
 * or SIGINT, 1 if the app ended by itself. Rejects if it can't listen.
 */
export const serve = async ({
  port,
  trustProxy,
  command,
  onReady,
  graceMs = 25_000,
  connectionsPerAddress = 512,
  headMs = 30_000,
  pace,
  memory: maxBytes = 64_000_000,
}: FrontOptions): Promise<number> => {
  let isUp = false
  let isStopping = false
  // Below the 75 seconds of the app, so that the front closes idle connections first.
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 64, timeout: 60_000 })
  const server = createServer({
    keepAliveTimeout: 65_000,
    headersTimeout: headMs,
    connectionsCheckingInterval: Math.min(headMs, 2000),
    // Bodies have a minimum pace instead, because uploading an hour of audio may take long.
    requestTimeout: 0,
    // We refuse it ourselves, with a problem.
    requireHostHeader: false,
  })
  // Node would silently drop headers beyond its limit; parseRequest refuses them.
  server.maxHeadersCount = 0
  limitConnections(server, { most: connectionsPerAddress, trustProxy })
  const memory = createFrontMemory({ maxBytes })
  const handOn = (request: IncomingMessage, response: ServerResponse, parsed: ParsedRequest) =>
    forward(request, response, parsed, {
      port: app.port,
      agent,
      trustProxy,
      isStopping: () => isStopping,
      pace,
    })
  const turns = takeTurns((request, response) => {
    try {
      const parsed = parseRequest(request)
      if (!isUp) return refuse(response, unavailable())
      const pass = () => void handOn(request, response, parsed)
      if (memory.answer(request, response, pass)) return
      const settled = memory.settle(request)
      if (settled) {
        void settled.then(() => {
          if (!response.destroyed && !memory.answer(request, response, pass)) pass()
        })
        return
      }
      if (request.headers.expect) response.writeContinue()
      return handOn(request, response, parsed)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refuse(response, error)
    }
  })
  server.on('request', (request, response) => {
    // Fast path: kept answers need no further checks, because nothing is forwarded that the app could misread.
    const take = () => void turns.take(request, response)
    if (turns.isBusy(request.socket) || !memory.answer(request, response, take)) take()
  })
  server.on('checkContinue', turns.take)
  server.on('checkExpectation', turns.take)
  server.on('connect', (_, socket) => {
    // Node has removed its own listeners, so an error would end the process and stall a running answer.
    socket.on('error', () => socket.destroy())
    if (turns.isBusy(socket)) return void socket.destroy()
    refuseSocket(socket, methodRefused())
    socket.resume()
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    void turns.fail(socket, toParserRefusal(error.code))
  })
  await listen(server, port)
  const app = await startApp(command, memory.take)
  void app.ready.then(() => {
    isUp = true
    if (!isStopping) onReady()
  })
  const asked = new Promise<'asked'>((resolve) => {
    process.on('SIGTERM', () => resolve('asked'))
    process.on('SIGINT', () => resolve('asked'))
  })
  const reason = await Promise.race([asked, app.gone.then(() => 'gone' as const)])
  isStopping = true
  if (reason === 'gone') {
    server.closeAllConnections()
    server.close()
    agent.destroy()
    return 1
  }
  await drain(server, graceMs)
  agent.destroy()
  await app.stop(graceMs)
  return 0
}
