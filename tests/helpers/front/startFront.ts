import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { build, stop } from 'esbuild'

const root = new URL('../../..', import.meta.url).pathname

/** The front as it is bundled for Node, in a folder of its own. */
export type BuiltFront = {
  start: (env?: Record<string, string>) => Promise<{ url: string; process: ChildProcess }>
  remove: () => void
}

const findPort = async () => {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Bundles the front, to be started before `upstream.mjs`. */
export const buildFront = async (): Promise<BuiltFront> => {
  const folder = mkdtempSync(join(root, '.build-test-'))
  await build({
    entryPoints: [join(root, 'tests/helpers/front/run.ts')],
    outfile: join(folder, 'run.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  })
  await stop()
  return {
    start: async (env = {}) => {
      const port = await findPort()
      const front = spawn(
        process.execPath,
        [
          join(folder, 'run.mjs'),
          String(port),
          join(root, 'src/front/leash.mjs'),
          join(root, 'tests/helpers/front/upstream.mjs'),
        ],
        { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } },
      )
      if (!env.UPSTREAM_WAITS) await once(front.stdout, 'data')
      return { url: `http://localhost:${port}`, process: front }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
