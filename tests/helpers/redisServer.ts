import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'

/** Whether there is a Redis to test with. In CI there has to be one. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0
if (!hasRedis && process.env.CI) throw new Error('NOT RUN: redis-server is missing. Install it from Debian.')
if (!hasRedis) console.warn('!!! NOT RUN: what needs Redis. Install redis-server.')

const findPort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A Redis of the suite's own, behind a socket and a port of this machine. */
export const startRedis = async (): Promise<{ socket: string; url: string; stop: () => Promise<void> }> => {
  const port = await findPort()
  const folder = mkdtempSync(join(tmpdir(), 'broadside-redis-'))
  const socket = join(folder, 'redis.sock')
  const settings = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--unixsocket',
    socket,
    '--save',
    '',
    '--dir',
    folder,
  ]
  const server = spawn('redis-server', settings, { stdio: 'ignore' })
  await vi.waitUntil(() => existsSync(socket), { timeout: 10_000 })
  return {
    socket,
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) {
        server.kill('SIGKILL')
        await once(server, 'exit')
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
