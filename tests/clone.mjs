// Clones the committed tree into an empty folder and uses it as its reader would: `npm start`, a look at what it serves,
// the end by a signal, `npm start` again. Run by `npm run test:clone`; it installs and builds, so it takes minutes.
// `npm run test:clone -- FOLDER` clones to there and leaves what was installed and built, for other suites to run in.
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = new URL('..', import.meta.url).pathname
const kept = process.argv[2] && resolve(process.argv[2])
const folder = kept ?? mkdtempSync(join(tmpdir(), 'broadside-clone-'))
const clone = kept ?? join(folder, 'broadside')

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

const port = await freePort()
const site = `http://localhost:${port}`
// Only what a person's shell has: no setting of this run's leaks into the clone.
const env = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8', PORT: String(port) }

const start = async () => {
  const began = Date.now()
  const child = spawn('npm', ['start'], { cwd: clone, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (output += bytes))
  const ended = once(child, 'exit').then(([code]) => code)
  for (;;) {
    const code = await Promise.race([ended, sleep(500, 'running')])
    if (code !== 'running') throw new Error(`npm start ended with ${code}:\n${output}`)
    const up = await fetch(`${site}/api/v1/calls`).catch(() => undefined)
    if (up?.ok) break
    if (Date.now() - began > 15 * 60_000) throw new Error(`npm start is not up after 15 minutes:\n${output}`)
  }
  return { child, ended, seconds: Math.round((Date.now() - began) / 1000), output: () => output }
}

const stop = async ({ child, ended }) => {
  child.kill('SIGTERM')
  assert.equal(await Promise.race([ended, sleep(30_000, 'still running')]), 0, 'SIGTERM ends it with 0')
  await assert.rejects(fetch(site), 'nothing listens any more')
}

const look = async () => {
  const list = await (await fetch(`${site}/api/v1/calls?limit=50`)).json()
  const pages = await Promise.all(
    ['/', '/es', ...list.items.map(({ url }) => new URL(url).pathname)].map(async (path) => {
      const answer = await fetch(site + path)
      assert.equal(answer.status, 200, path)
      return answer.text()
    }),
  )
  return { calls: list.items.map(({ slug }) => slug), addresses: list.items.map(({ url }) => url), pages }
}

/** Becomes the first admin with the printed token, logs in and writes a slogan, each as a browser at that address does. */
const write = async (token) => {
  const send = (path, data, cookie = '') =>
    fetch(`${site}/api/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: site, Cookie: cookie },
      body: JSON.stringify(data),
    })
  const login = { email: 'first@example.org', password: 'a lantern by the quiet river' }
  const made = await send('users/first-register', { ...login, name: 'First', token })
  const loggedIn = await send('users/login', login)
  const cookie = loggedIn.headers.getSetCookie().map((one) => one.split(';')[0])
  return [
    made.status,
    loggedIn.status,
    (await send('slogans', { text: 'Written here!' }, cookie.join('; '))).status,
  ]
}

let passed = 0
const check = (fact, holds) => {
  assert.ok(holds, fact)
  passed += 1
  console.log(`✓ ${fact}`)
}

try {
  execFileSync('git', ['clone', '--quiet', root, clone])
  const first = await start()
  console.log(`the first start took ${first.seconds} s`)
  const before = await look()
  const secrets = readFileSync(join(clone, '.env.local'), 'utf8')
  check('the first start seeds live calls', before.calls.length >= 2)
  check(
    'the demo’s slogan stands on a page',
    before.pages.some((page) => page.includes('Let them all in!')),
  )
  check(
    'it prints the site, the panel and the way to the first admin',
    [site, `${site}/admin`, '/setup?token='].every((word) => first.output().includes(word)),
  )
  check(
    'it prints what it made: secrets and database',
    ['Made PAYLOAD_SECRET', 'Made the database'].every((word) => first.output().includes(word)),
  )
  check('the secrets are the owner’s alone', (statSync(join(clone, '.env.local')).mode & 0o777) === 0o600)
  check(
    'the set-up page opens with the printed token',
    (await fetch(first.output().match(/http\S+\/setup\?token=\S+/)[0])).ok,
  )
  check(
    'what the content API and the pages lead to is at the address that it printed',
    before.addresses.every((url) => url.startsWith(`${site}/`)) &&
      before.pages.every((page) => page.includes(`<link rel="canonical" href="${site}/`)),
  )
  const token = first.output().match(/\/setup\?token=(\S+)/)[1]
  check(
    'the first admin logs in and writes, with no setting made',
    (await write(token)).join() === '201,200,201',
  )
  const feed = await fetch(`${site}/api/v1/openapi.json`)
  check('the content API describes itself', (await feed.json()).openapi.startsWith('3.1'))
  await stop(first)

  const again = await start()
  console.log(`the second start took ${again.seconds} s`)
  check('the second start neither installs nor builds', !/Installing|Building/.test(again.output()))
  check(
    'the second start keeps the calls',
    JSON.stringify((await look()).calls) === JSON.stringify(before.calls),
  )
  check('the second start keeps the secrets', readFileSync(join(clone, '.env.local'), 'utf8') === secrets)
  await stop(again)
  check('SIGTERM ends it with 0, twice', true)
  check(
    'the clone’s tree is as it was committed',
    execFileSync('git', ['status', '--porcelain'], { cwd: clone }).toString() === '',
  )
  // Its secrets and its database are nobody else's.
  if (kept)
    for (const made of ['.env.local', 'data']) rmSync(join(clone, made), { recursive: true, force: true })
  console.log(`${passed} passed, 0 failed`)
} finally {
  if (!kept) rmSync(folder, { recursive: true, force: true })
}
