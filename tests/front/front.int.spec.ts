import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

const root = new URL('../..', import.meta.url).pathname
const folder = mkdtempSync(join(root, '.build-test-'))
let front: ChildProcess | undefined

beforeAll(async () => {
  await build({
    entryPoints: [join(root, 'tests/front/run.ts')],
    outfile: join(folder, 'run.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  })
})
afterEach(() => void front?.kill('SIGKILL'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const findPort = async () => {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const start = async () => {
  const port = await findPort()
  front = spawn(
    process.execPath,
    [
      join(folder, 'run.mjs'),
      String(port),
      join(root, 'src/front/leash.mjs'),
      join(root, 'tests/front/upstream.mjs'),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await once(front.stdout!, 'data')
  return `http://localhost:${port}`
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const waitUntil = async (isTrue: () => boolean) => {
  for (let tries = 0; tries < 100 && !isTrue(); tries++) await sleep(50)
  return isTrue()
}

it('hands on a large body, and its own X-Forwarded-For instead of the client’s', async () => {
  const url = await start()
  const answer = await fetch(`${url}/x`, {
    method: 'POST',
    body: new Uint8Array(3_000_000),
    headers: { 'x-forwarded-for': '6.6.6.6', 'x-middleware-subrequest': 'middleware' },
  })
  const heard = (await answer.json()) as { bytes: number; headers: Record<string, string> }
  expect(heard.bytes).toBe(3_000_000)
  expect(heard.headers['x-forwarded-for']).toMatch(/^(::1|127\.0\.0\.1)$/)
  expect(heard.headers).not.toHaveProperty('x-middleware-subrequest')
})

it('ends with code 0 after SIGTERM, when the slow request under way has its whole answer', async () => {
  const url = await start()
  const slow = fetch(`${url}/slow`).then((answer) => answer.text())
  await sleep(300)
  front!.kill('SIGTERM')
  const [code] = await once(front!, 'exit')
  expect(await slow).toBe('slow but whole')
  expect(code).toBe(0)
})

it('leaves no app behind when it is killed with SIGKILL', async () => {
  const url = await start()
  const pid = Number(await (await fetch(`${url}/pid`)).text())
  expect(isAlive(pid)).toBe(true)
  front!.kill('SIGKILL')
  expect(await waitUntil(() => !isAlive(pid))).toBe(true)
})

it('ends with code 1 when the app dies', async () => {
  const url = await start()
  const exit = once(front!, 'exit')
  await fetch(`${url}/die`).catch(() => undefined)
  expect((await exit)[0]).toBe(1)
})
