import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AppMessage, FrontMessage } from '../channel/messages.js'

/** How the app is started; `{port}` in an argument is replaced by its port. */
export type Command = { args: string[]; env: Record<string, string | undefined> }

/** A running app behind the front. */
export type App = {
  port: number
  /** Resolves when the app first answers. */
  ready: Promise<void>
  /** Resolves when its process has ended. */
  gone: Promise<void>
  /** Ends it, by force after `graceMs`. */
  stop: (graceMs: number) => Promise<void>
}

const findFreePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Removes the loopback port from Next's output. */
const isBanner = (line: string) => /^\s*(▲ Next|- (Local|Network|Environments)|✓ (Starting|Ready))/.test(line)

const isAnswering = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    // A path that Next answers without rendering.
    get(
      { host: '127.0.0.1', port, path: '/_next/static/front-asks-whether-next-is-up', agent: false },
      (answer) => {
        answer.resume()
        resolve(true)
      },
    ).on('error', () => resolve(false))
  })

/**
 * Starts the app on a free loopback port. Neither process outlives the other. `take` is given what the app says over the
 * channel, and returns the reply.
 */
export const startApp = async (
  { args, env }: Command,
  take: (message: AppMessage) => FrontMessage | undefined,
): Promise<App> => {
  const port = await findFreePort()
  const child: ChildProcess = spawn(
    process.execPath,
    args.map((arg) => arg.replace('{port}', String(port))),
    {
      env: env as NodeJS.ProcessEnv,
      // The IPC channel is the child's leash. In its own process group, Ctrl-C only reaches us.
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      // Answers are bytes, which JSON would spell out.
      serialization: 'advanced',
      detached: true,
    },
  )
  child.on('message', (message: AppMessage) => {
    const reply = take(message)
    // The app may just have ended.
    if (reply && child.connected) child.send(reply, () => {})
  })
  createInterface({ input: child.stdout! }).on('line', (line) => {
    if (!isBanner(line)) process.stdout.write(`${line}\n`)
  })
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const isGone = () => child.exitCode !== null || child.signalCode !== null
  const ready = (async () => {
    while (!isGone()) {
      if (await isAnswering(port)) return
      await sleep(25)
    }
  })()
  return {
    port,
    ready,
    gone,
    stop: async (graceMs) => {
      if (isGone()) return
      child.kill('SIGTERM')
      const patience = setTimeout(() => child.kill('SIGKILL'), graceMs)
      await gone
      clearTimeout(patience)
    },
  }
}
