import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { toTarget } from '../../../src/channel/messages.js'
import { type BuiltFront, buildFront } from '../../helpers/front/startFront.js'
import { exchange } from '../../helpers/front/rawSocket.js'

let built: BuiltFront
let front: ChildProcess
let url: string

beforeAll(async () => void (built = await buildFront()))
beforeEach(async () => {
  const started = await built.start()
  front = started.process
  url = started.url
})
afterEach(() => void front.kill('SIGKILL'))
afterAll(() => built.remove())

const text = JSON.stringify({ title: 'Open the border', words: 'All of it. '.repeat(50) })
const br = brotliCompressSync(text)

/** The app says something to the front. */
const tell = async (message: object) => {
  const answer = await fetch(`${url}/api/tell`, { method: 'POST', body: JSON.stringify(message) })
  return answer.text()
}
const keep = (
  target: string,
  { key = target, status = 200, tags = ['calls:1'], until = Date.now() + 60_000 } = {},
) =>
  tell({
    ...{ type: 'keep', key, target },
    kept: {
      prepared: {
        status,
        headers: { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' },
        representations: [
          ...(status === 200 ? [{ coding: 'br', etag: '"br"', bytes: br.toString('base64') }] : []),
          { coding: 'identity', etag: '"plain"', bytes: Buffer.from(text).toString('base64') },
        ],
        changed: null,
      },
      ...{ tags, until },
    },
  })
const fresh = (ms = 60_000) => tell({ type: 'fresh', until: Date.now() + ms })
const drop = (tags: string[] | null) => tell({ type: 'drop', id: 7, tags })
const seen = async () => (await (await fetch(`${url}/seen`)).json()) as string[]
const path = '/api/v1/calls/open'
/** Whether the front answers by itself. */
const isHit = async (at = path, init: RequestInit = {}) =>
  !(await fetch(url + at, { redirect: 'manual', ...init })).headers.has('x-asked')

it('what the app has handed over is answered by the front alone, with its head and in the client’s coding', async () => {
  await keep(path)
  await fresh()
  const answer = await fetch(url + path, { headers: { 'accept-encoding': 'identity' } })
  expect(await answer.text()).toBe(text)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    ...{ etag: '"plain"', 'content-type': 'application/json', 'access-control-allow-origin': '*' },
    ...{ 'content-length': String(Buffer.byteLength(text)) },
    'cache-control': 'public, max-age=0, s-maxage=30, stale-while-revalidate=30',
  })
  // fetch decodes it.
  const coded = await fetch(url + path, { headers: { 'accept-encoding': 'br' } })
  expect([coded.headers.get('content-encoding'), coded.headers.get('content-length')]).toEqual([
    'br',
    String(br.byteLength),
  ])
  expect(await coded.text()).toBe(text)
  expect(await seen()).not.toContain(`GET ${path}`)
})

it('a client that has it is told so, and HEAD gets the same head without the bytes', async () => {
  await keep(path)
  await fresh()
  const had = await fetch(url + path, {
    headers: { 'if-none-match': '"x", W/"plain"', 'accept-encoding': 'identity' },
  })
  expect([had.status, had.headers.get('etag'), had.headers.get('content-length')]).toEqual([
    304,
    '"plain"',
    null,
  ])
  const identity = { headers: { 'accept-encoding': 'identity' } }
  const [whole, head] = [
    await fetch(url + path, identity),
    await fetch(url + path, { method: 'HEAD', ...identity }),
  ]
  expect(await head.text()).toBe('')
  const { date: _, connection: __, 'keep-alive': ___, ...headers } = Object.fromEntries(whole.headers)
  expect(Object.fromEntries(head.headers)).toMatchObject(headers)
})

it('an address at which nothing stands is answered too', async () => {
  await keep('/api/v1/calls/nothing', { status: 404 })
  await fresh()
  const answer = await fetch(`${url}/api/v1/calls/nothing`)
  expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([404, null, text])
})

describe('the app answers', () => {
  it('what was dropped, by a document, a collection or whole; the rest stays', async () => {
    for (const tags of [['calls:1'], null]) {
      await keep(path)
      await keep('/api/v1/books', { tags: ['books'] })
      await fresh()
      expect([await isHit(), await isHit('/api/v1/books')]).toEqual([true, true])
      expect(JSON.parse(await drop(tags))).toEqual({ type: 'dropped', id: 7 })
      expect([await isHit(), await isHit('/api/v1/books')]).toEqual([false, tags !== null])
    }
  })
  it('what has ended', async () => {
    await keep(path, { until: Date.now() - 1 })
    await fresh()
    expect(await isHit()).toBe(false)
  })
  it('other methods, Next’s router, bodies and other spellings of the query', async () => {
    await keep(path)
    await fresh()
    expect(await isHit(path, { method: 'POST', body: '{}' })).toBe(false)
    expect(await isHit(path, { headers: { rsc: '1' } })).toBe(false)
    expect(await isHit(`${path}?locale=en`)).toBe(false)
    expect(await isHit(`${path}/`)).toBe(false)
    expect(await isHit()).toBe(true)
  })
  it('a request without a host, with 400', async () => {
    await keep(path)
    await fresh()
    for (const host of ['', 'Host: a b\r\n']) {
      const { answers } = await exchange(url, `GET ${path} HTTP/1.1\r\n${host}Connection: close\r\n\r\n`)
      expect(answers.map(({ status }) => status)).toEqual([400])
    }
  })
})

it('while nobody knows what changed elsewhere a hit waits, until it is known to be fresh or the app has to answer', async () => {
  await keep(path)
  const waiting = isHit()
  await fresh()
  expect(await waiting).toBe(true)
  await fresh(-1)
  const dropped = isHit()
  await drop(['calls'])
  await drop(['calls:1'])
  await fresh()
  expect(await dropped).toBe(false)
})

it('when the app stays silent it is asked after a few seconds', async () => {
  await keep(path)
  const began = Date.now()
  expect(await isHit()).toBe(false)
  expect(Date.now() - began).toBeGreaterThan(4500)
}, 20_000)

it('pipelined requests are answered in turn, whoever answers them', async () => {
  await keep(path)
  await fresh()
  const get = (at: string, more = '') => `GET ${at} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`
  const { answers } = await exchange(
    url,
    get(path) + get('/api/y') + get(path) + get('/api/y', 'Connection: close\r\n'),
  )
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect(answers.map(({ headers }) => headers['x-asked'])).toEqual([undefined, '/api/y', undefined, '/api/y'])
})

describe('a file', () => {
  const target = '/api/media/file/a.png'
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'broadside-files-'))
    writeFileSync(join(folder, 'a.png'), 'not quite a picture')
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const keepFile = (name = 'a.png') =>
    tell({
      ...{ type: 'keep', key: target, target },
      kept: {
        prepared: {
          ...{ status: 200, representations: [], file: join(folder, name), changed: null },
          headers: { 'Content-Type': 'image/png', 'Content-Security-Policy': "default-src 'none'; sandbox" },
        },
        ...{ tags: ['media', 'calls'], until: Date.now() + 60_000 },
      },
    })

  it('is sent with its length, in parts, and as a head', async () => {
    await keepFile()
    await fresh()
    const whole = await fetch(url + target)
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      ...{ 'content-length': '19', 'content-type': 'image/png', 'accept-ranges': 'bytes' },
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect(await whole.text()).toBe('not quite a picture')
    const part = await fetch(url + target, { headers: { range: 'bytes=4-8' } })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 4-8/19',
      'quite',
    ])
    const head = await fetch(url + target, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '19', ''])
    const ranged = await fetch(url + target, { method: 'HEAD', headers: { range: 'bytes=0-9' } })
    expect([ranged.status, ranged.headers.get('content-length')]).toEqual([200, '19'])
    const suffix = await fetch(url + target, { headers: { range: 'bytes=-900' } })
    expect(await suffix.text()).toBe('not quite a picture')
    // fetch would ask for it anew.
    const had = `If-None-Match: ${whole.headers.get('etag')}\r\nConnection: close\r\n`
    const { answers } = await exchange(url, `GET ${target} HTTP/1.1\r\nHost: localhost\r\n${had}\r\n`)
    expect(answers.map(({ status }) => status)).toEqual([304])
    expect((await fetch(url + target, { headers: { range: 'bytes=90-' } })).status).toBe(416)
    expect(await isHit(target, { headers: { origin: 'https://elsewhere.example' } })).toBe(false)
  })
  it('that is gone is up to the app, and so is one that nobody may read any more', async () => {
    await keepFile('b.png')
    await fresh()
    expect(await isHit(target)).toBe(false)
    await keepFile()
    expect(await isHit(target)).toBe(true)
    await drop(['calls', 'calls:7'])
    expect(await isHit(target)).toBe(false)
  })
})

describe('of an address', () => {
  it.each([
    ['/calls/a', '/calls/a'],
    ['/calls/a?utm_source=x&fbclid=1&source=flyer', '/calls/a'],
    ['/podcasts/a?utm_medium=y&page=2', '/podcasts/a?page=2'],
    ['/es/podcasts/a?page=12', '/es/podcasts/a?page=12'],
    ['/podcasts/a?page=1', '/podcasts/a'],
    ['/podcasts/a?page=abc', '/podcasts/a'],
    ['/calls/a?page=2', '/calls/a'],
    ['/podcasts/a/episodes/b?page=2', '/podcasts/a/episodes/b'],
    ['/podcasts/a/episodes/b?t=90', undefined],
    ['/api/v1/calls?page=2&x', '/api/v1/calls?page=2&x'],
  ])('%s counts %s', (at, target) => {
    expect(toTarget(at)).toBe(target)
  })
})
