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

// npm run bench:read: how fast a call's document, the list and the page are answered, through the front and by Next alone,
// in turns with what they are compared with, by Debian's wrk on one thread (apt-get install -y wrk nginx). Ratios are taken
// within a round; what is printed is their median, from the least to the most. Numbers of two runs are not to be compared,
// nor those of a machine that does other work meanwhile.

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '8,64' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
  },
})
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)]

const say = (text: string) => process.stdout.write(`${text}\n`)
const run = promisify(execFile)
const root = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'broadside-bench-'))
const children: ChildProcess[] = []
const start = (
  command: string,
  args: string[],
  env: Record<string, string | undefined> = {},
): ChildProcess => {
  const given = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env }
  const child = spawn(command, args, { cwd: root, env: given as NodeJS.ProcessEnv, stdio: 'ignore' })
  children.push(child)
  return child
}
const next = join(root, 'node_modules/next/dist/bin/next')
const startNext = (at: string, port: number, env: Record<string, string | undefined>) =>
  start(process.execPath, [next, 'start', at, '-H', '127.0.0.1', '-p', String(port)], env)

const waitFor = async (url: string): Promise<Response> => {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return answer
    await sleep(100)
  }
  throw new Error(`${url} does not answer.`)
}

type Measured = { rate: number; p99: number }
type Subject = {
  url: string
  headers?: string[]
  /** The status that is expected. @default 200 */
  status?: number
  /** Whether two clients keep Payload's REST busy meanwhile. */
  isBusy?: boolean
}

const toMs = { us: 0.001, ms: 1, s: 1000 }

/** Requests a second, and the 99th percentile in milliseconds. */
const measure = async (
  { url, headers = [], status = 200, isBusy }: Subject,
  { clients, busy }: { clients: number; busy: string },
): Promise<Measured> => {
  const asked = headers.flatMap((header) => ['-H', header])
  const noise = isBusy ? start('wrk', ['-t1', '-c2', `-d${seconds + 1}s`, busy]) : undefined
  if (noise) await sleep(300)
  const { stdout } = await run('wrk', [
    ...['-t1', `-c${clients}`, `-d${seconds}s`, '--latency', ...asked, url],
  ])
  if (noise) await once(noise, 'exit')
  // wrk counts 304 as a good answer.
  if (/Socket errors/.test(stdout) || /Non-2xx or 3xx responses/.test(stdout) !== status >= 400)
    throw new Error(`${url}:\n${stdout}`)
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)![1])
  const [, late, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout)!
  return { rate, p99: Number(late) * toMs[unit as keyof typeof toMs] }
}

const toMedian = (numbers: number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}

/** The content of a call's document by Payload's own means, and nothing else. */
const trimmed = [
  'depth=2',
  ...['title', 'slug', 'summary', 'body', 'image', 'slogans', 'actions', 'opensAt', 'closesAt'].map(
    (field) => `select[${field}]=true`,
  ),
  ...['url', 'alt', 'width', 'height'].map((field) => `populate[media][${field}]=true`),
  ...['text', 'hashtag'].map((field) => `populate[slogans][${field}]=true`),
  ...['title', 'authors', 'isbn', 'cover'].map((field) => `populate[books][${field}]=true`),
  ...['title', 'url', 'publication'].map((field) => `populate[articles][${field}]=true`),
  ...['title', 'podcast', 'enclosure'].map((field) => `populate[episodes][${field}]=true`),
  ...['title', 'slug'].map((field) => `populate[calls][${field}]=true`),
].join('&')

/** Mine, what it is compared with, and the least that is wanted. */
const comparisons: [mine: string, other: string, wanted: number][] = [
  ['Next: document', 'Payload REST, depth=3', 20],
  ['Next: document', 'Payload REST, trimmed', 8],
  ['Next: document', 'bare Next route', 0.9],
  ['front: document', 'raw node:http', 0.6],
  ['front: list', 'raw node:http', 0.6],
  ['front: page', 'raw node:http, page', 0.6],
  ['front: document, busy', 'raw node:http', 0.35],
  ['front: 304', 'raw node:http', 0.8],
  ['front: known 404', 'raw node:http', 0.8],
  ['front: Payload REST', 'Payload REST, depth=3', 0.9],
  ['front: document', 'nginx', 0],
]

try {
  await run('wrk', ['-v']).catch(({ code }: { code: unknown }) => {
    if (code === 'ENOENT') throw new Error('wrk is missing: apt-get install -y wrk nginx')
  })
  const distDir = process.env.NEXT_DIST_DIR ?? '.next-test'
  await buildApp()
  const bare = join(root, 'bench/bare')
  await run(process.execPath, [next, 'build', '--webpack', bare], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })

  const ports = { front: 4300, next: 4301, bare: 4302, raw: 4303, rawPage: 4304, nginx: 4305 }
  const at = (name: keyof typeof ports, path = '/') => `http://127.0.0.1:${ports[name]}${path}`
  const env = {
    ...testSecrets,
    DATABASE_URL: '',
    DATA_DIR: join(folder, 'data'),
    MAIL_OUTBOX: join(folder, 'outbox'),
    SERVER_URL: `http://localhost:${ports.front}`,
    SEED: 'demo',
    NEXT_DIST_DIR: distDir,
  }
  // Once for the database and the demo, once to be measured.
  await (await startApp({ port: ports.front, env })).stop()
  const began = performance.now()
  const front = await startApp({ port: ports.front, env })
  const { items } = (await (await waitFor(at('front', '/api/v1/calls'))).json()) as CallList
  const frontMs = performance.now() - began
  const beganNext = performance.now()
  startNext(root, ports.next, { ...env, PORT: String(ports.next) })
  await waitFor(at('next', '/api/v1/calls'))
  const nextMs = performance.now() - beganNext

  const { slug, id } = items[0]!
  const path = `/api/v1/calls/${slug}`
  const answer = await fetch(at('front', path), { headers: { 'Accept-Encoding': 'identity' } })
  const etag = answer.headers.get('etag')!
  const text = await answer.text()
  const page = await (await fetch(at('front', `/calls/${slug}`))).text()
  const [file, pageFile] = [join(folder, 'call.json'), join(folder, 'call.html')]
  writeFileSync(file, text)
  writeFileSync(pageFile, page)
  startNext(bare, ports.bare, { BENCH_BYTES: file })
  start(process.execPath, [join(root, 'bench/raw.mjs'), String(ports.raw), file])
  start(process.execPath, [join(root, 'bench/raw.mjs'), String(ports.rawPage), pageFile])
  const settings = `daemon off; master_process off; worker_processes 1; pid ${folder}/nginx.pid; error_log /dev/null;
events {} http { access_log off; sendfile on; keepalive_requests 1000000000; server { listen 127.0.0.1:${ports.nginx}; root ${folder}; } }`
  writeFileSync(join(folder, 'nginx.conf'), settings)
  start('/usr/sbin/nginx', ['-c', join(folder, 'nginx.conf')])
  await Promise.all([
    waitFor(at('bare', '/bare')),
    waitFor(at('raw')),
    waitFor(at('rawPage')),
    waitFor(at('nginx', '/call.json')),
  ])

  const { title } = JSON.parse(text) as Call
  const rest = `/api/calls/${id}?depth=3`
  const subjects: Record<string, Subject> = {
    'front: document': { url: at('front', path) },
    'front: list': { url: at('front', '/api/v1/calls') },
    'front: page': { url: at('front', `/calls/${slug}?utm_source=bench`) },
    'front: document, busy': { url: at('front', path), isBusy: true },
    'front: 304': { url: at('front', path), headers: [`If-None-Match: ${etag}`] },
    'front: known 404': { url: at('front', '/api/v1/calls/nothing'), status: 404 },
    'front: Payload REST': { url: at('front', rest) },
    'Next: document': { url: at('next', path) },
    'Payload REST, depth=3': { url: at('next', rest) },
    'Payload REST, trimmed': { url: at('next', `/api/calls/${id}?${trimmed}`) },
    'bare Next route': { url: at('bare', '/bare') },
    'raw node:http': { url: at('raw') },
    'raw node:http, page': { url: at('rawPage') },
    nginx: { url: at('nginx', '/call.json') },
  }
  const names = Object.keys(subjects)
  say(
    `“${title}”, ${Buffer.byteLength(text)} bytes, its page ${Buffer.byteLength(page)}; ${rounds} rounds of ${seconds} s each`,
  )
  say(`first answer: npm start ${(frontMs / 1000).toFixed(1)} s, next start ${(nextMs / 1000).toFixed(1)} s`)
  for (const clients of values.clients.split(',').map(Number)) {
    const how = { clients, busy: at('front', rest) }
    for (const name of names) await measure(subjects[name]!, how)
    const all: Record<string, Measured>[] = []
    for (let round = 0; round < rounds; round++) {
      const measured: Record<string, Measured> = {}
      // Each begins a round in its turn.
      for (let nth = 0; nth < names.length; nth++) {
        const name = names[(nth + round) % names.length]!
        measured[name] = await measure(subjects[name]!, how)
      }
      all.push(measured)
    }
    say(`${clients} clients`)
    for (const name of names) {
      const rate = toMedian(all.map((round) => round[name]!.rate))
      const late = toMedian(all.map((round) => round[name]!.p99))
      say(`  ${name}: ${rate.toFixed(0)} a second, p99 ${late.toFixed(1)} ms`)
    }
    for (const [mine, other, wanted] of comparisons) {
      const ratios = all.map((round) => round[mine]!.rate / round[other]!.rate)
      const late = toMedian(all.map((round) => round[mine]!.p99 / round[other]!.p99))
      const spread = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`
      say(
        `  ${mine} ÷ ${other}: ${toMedian(ratios).toFixed(2)} (${spread}; wanted ${wanted || '–'}), p99 × ${late.toFixed(2)}`,
      )
    }
  }
  await front.stop()
} finally {
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
