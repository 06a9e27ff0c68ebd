import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, stop } from 'esbuild'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'

// The embedded database, which has no server that would keep two processes apart.

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = mkdtempSync(join(root, '.build-test-'))
let data: string
let workers: ChildProcess[] = []

beforeAll(async () => {
  await build({
    entryPoints: [join(root, 'tests/helpers/due-work/worker.ts')],
    outfile: join(folder, 'worker.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  })
  await stop()
})
beforeEach(() => {
  data = mkdtempSync(join(folder, 'data-'))
})
afterEach(() => {
  for (const worker of workers) worker.kill('SIGKILL')
  workers = []
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const start = (mode: 'queue' | 'work', jobs: object[] = []) =>
  spawn(
    process.execPath,
    [
      '--conditions=production',
      join(folder, 'worker.mjs'),
      join(data, 'jobs.db'),
      join(data, 'journal'),
      mode,
      JSON.stringify(jobs),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'test' } },
  )

const queue = async (jobs: object[]) => {
  const [code] = await once(start('queue', jobs), 'exit')
  expect(code).toBe(0)
}

const work = async () => {
  const worker = start('work')
  workers.push(worker)
  await once(worker.stdout!, 'data')
  return worker
}

const readJournal = () => {
  const file = join(data, 'journal')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
}
const done = () => readJournal().filter((line) => !line.startsWith('begun: '))
const doneNames = () => done().map((line) => line.split(' by ')[0])

it('three processes on one SQLite database run each of thirty due jobs once in all', async () => {
  const names = Array.from({ length: 30 }, (_, n) => `job ${n}`)
  await queue(names.map((name) => ({ name })))
  await Promise.all([work(), work(), work()])
  await expect.poll(() => done().length, { timeout: 30_000 }).toBeGreaterThanOrEqual(30)
  await Promise.all(
    workers.map((worker) => {
      worker.kill('SIGTERM')
      return once(worker, 'exit')
    }),
  )
  expect(doneNames().toSorted()).toEqual(names.toSorted())
})

it('when the holder is killed in the middle of a job, another process takes over and does that job', async () => {
  await queue([{ name: 'long', takesMs: 4_000 }])
  const holder = await work()
  await expect.poll(readJournal, { timeout: 10_000 }).toEqual(['begun: long'])
  holder.kill('SIGKILL')
  const other = await work()
  await expect.poll(done, { timeout: 30_000 }).toEqual([`long by ${other.pid}`])
})
