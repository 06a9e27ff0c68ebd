import { Agent, createServer, type Server } from 'node:http'
import { answerUnavailable } from './answerProblem.js'
import { type Command, startApp } from './startApp.js'
import { forward } from './forward.js'

/** What the front is told. */
export type FrontOptions = {
  port: number
  /** How many proxies stand before the front. */
  trustProxy: number
  command: Command
  /** Called when the app answers. */
  onReady: () => void
  /**
   * How long requests under way may take after SIGTERM, and then the app itself, in milliseconds each.
   * @default 25_000
   */
  graceMs?: number
}

const listen = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      server.off('error', reject)
      resolve()
    })
  })

/** Ends listening and the idle connections, then waits for the requests under way. */
const drain = async (server: Server, graceMs: number) => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection that turns idle after close() would be kept for its 65 seconds.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const patience = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearInterval(sweep)
  clearTimeout(patience)
}

/**
 * Listens where the world asks, and hands all to the app on a loopback port.
 *
 * Settles with the exit code: 0 after SIGTERM or SIGINT, 1 when the app ended by itself. Rejects when it can't listen.
 */
export const serve = async ({
  port,
  trustProxy,
  command,
  onReady,
  graceMs = 25_000,
}: FrontOptions): Promise<number> => {
  let isUp = false
  let isStopping = false
  // Below the 75 seconds that the app is told: the front is the one that lets go of an idle connection.
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 64, timeout: 60_000 })
  const server = createServer(
    { keepAliveTimeout: 65_000, headersTimeout: 66_000, requestTimeout: 0 },
    (request, response) => {
      if (!isUp) return answerUnavailable(response)
      forward(request, response, { port: app.port, agent, trustProxy, isStopping: () => isStopping })
    },
  )
  await listen(server, port)
  const app = await startApp(command)
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
