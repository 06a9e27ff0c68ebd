import { execFile, type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs, promisify } from 'node:util'
import type { Call, CallList } from 'payload-broadside/types'
import buildApp from '../tests/helpers/buildApp.js'
import { startApp, testSecrets } from '../tests/helpers/startApp.js'

// npm run bench:read: how fast one call's document is answered, in turns with what it is compared with, by Debian's wrk
// on one thread. Ratios are taken within a round; what is printed is their median, from the least to the most. Numbers of
// two runs are not to be compared, nor of a machine that does other work meanwhile.

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
  },
})
const [clients, rounds, seconds] = [Number(values.clients), Number(values.rounds), Number(values.seconds)]

const say = (text: string) => process.stdout.write(`${text}\n`)
const run = promisify(execFile)
const root = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'broadside-bench-'))
const children: ChildProcess[] = []
const start = (args: string[], env: Record<string, string | undefined> = {}): void => {
  const given = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env }
  children.push(
    spawn(process.execPath, args, { cwd: root, env: given as NodeJS.ProcessEnv, stdio: 'ignore' }),
  )
}
const next = join(root, 'node_modules/next/dist/bin/next')
const startNext = (at: string, port: number, env: Record<string, string | undefined>) =>
  start([next, 'start', at, '-H', '127.0.0.1', '-p', String(port)], env)

const waitFor = async (url: string): Promise<Response> => {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return answer
    await sleep(100)
  }
  throw new Error(`${url} does not answer.`)
}

type Measured = { rate: number; p99: number }

/** Requests a second, and the 99th percentile in milliseconds. */
const measure = async (url: string, headers: string[] = []): Promise<Measured> => {
  const asked = headers.flatMap((header) => ['-H', header])
  const { stdout } = await run('wrk', [
    ...['-t1', `-c${clients}`, `-d${seconds}s`, '--latency', ...asked, url],
  ])
  // wrk counts 304 as a good answer.
  if (/Non-2xx or 3xx responses|Socket errors/.test(stdout)) throw new Error(`${url}:\n${stdout}`)
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)![1])
  const [, late, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout)!
  return { rate, p99: Number(late) * { us: 0.001, ms: 1, s: 1000 }[unit as 'us' | 'ms' | 's'] }
}

const toMedian = (numbers: number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}

try {
  await run('wrk', ['-v']).catch(({ code }: { code: unknown }) => {
    if (code === 'ENOENT') throw new Error('wrk is missing: apt-get install -y wrk')
  })
  const distDir = process.env.NEXT_DIST_DIR ?? '.next-test'
  await buildApp()
  const bare = join(root, 'bench/bare')
  await run(process.execPath, [next, 'build', '--webpack', bare], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })

  // Once as `npm start`, for the database and the demo; then Next by itself, as anybody's app runs it.
  const [app, bareApp, raw] = [4301, 4302, 4303]
  const env = {
    ...testSecrets,
    DATABASE_URL: '',
    DATA_DIR: join(folder, 'data'),
    MAIL_OUTBOX: join(folder, 'outbox'),
    SERVER_URL: `http://localhost:${app}`,
    PORT: String(app),
    SEED: 'demo',
    NEXT_DIST_DIR: distDir,
  }
  await (await startApp({ port: app, env })).stop()
  startNext(root, app, env)
  const at = `http://127.0.0.1:${app}`
  const { items } = (await (await waitFor(`${at}/api/v1/calls`)).json()) as CallList
  const { slug, id } = items[0]!
  const path = `/api/v1/calls/${slug}`
  const answer = await fetch(at + path, { headers: { 'Accept-Encoding': 'identity' } })
  const etag = answer.headers.get('etag')!
  const text = await answer.text()
  const file = join(folder, 'call.json')
  writeFileSync(file, text)
  startNext(bare, bareApp, { BENCH_BYTES: file })
  start([join(root, 'bench/raw.mjs'), String(raw), file])
  await Promise.all([waitFor(`http://127.0.0.1:${bareApp}/bare`), waitFor(`http://127.0.0.1:${raw}/`)])

  const { title } = JSON.parse(text) as Call
  const subjects: Record<string, () => Promise<Measured>> = {
    'our document': () => measure(at + path),
    'our list': () => measure(`${at}/api/v1/calls`),
    'our 304': () => measure(at + path, [`If-None-Match: ${etag}`]),
    'Payload REST, depth=3': () => measure(`${at}/api/calls/${id}?depth=3`),
    'bare Next route': () => measure(`http://127.0.0.1:${bareApp}/bare`),
    'raw node:http': () => measure(`http://127.0.0.1:${raw}/`),
  }
  const names = Object.keys(subjects)
  for (const name of names) await subjects[name]!()
  const all: Record<string, Measured>[] = []
  for (let round = 0; round < rounds; round++) {
    const measured: Record<string, Measured> = {}
    // Each begins a round in its turn.
    for (let nth = 0; nth < names.length; nth++) {
      const name = names[(nth + round) % names.length]!
      measured[name] = await subjects[name]!()
    }
    all.push(measured)
  }

  say(
    `“${title}”, ${Buffer.byteLength(text)} bytes; ${clients} clients, ${rounds} rounds of ${seconds} s each`,
  )
  for (const name of names) {
    const rates = all.map((round) => round[name]!.rate)
    const late = toMedian(all.map((round) => round[name]!.p99))
    say(`  ${name}: ${toMedian(rates).toFixed(0)} a second, p99 ${late.toFixed(1)} ms`)
  }
  for (const mine of names.slice(0, 3))
    for (const other of names.slice(3)) {
      const ratios = all.map((round) => round[mine]!.rate / round[other]!.rate)
      const [least, most] = [Math.min(...ratios), Math.max(...ratios)]
      say(
        `  ${mine} ÷ ${other}: ${toMedian(ratios).toFixed(2)}, from ${least.toFixed(2)} to ${most.toFixed(2)}`,
      )
    }
} finally {
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
