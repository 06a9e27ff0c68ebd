import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  choose,
  type Prepared,
  prepare,
  toDraft,
  toHead,
  toNotModifiedHead,
} from '../../../plugins/api/answers.js'
import { type Representation, toAcceptable, toRepresentations } from '../../../plugins/api/representations.js'

const text = JSON.stringify({ words: 'Open the border. '.repeat(200) })
let all: Representation[]
let prepared: Prepared
const changed = new Date('2026-06-01T12:00:00.900Z')
const now = new Date('2026-06-01T12:10:00.000Z')

beforeAll(async () => {
  all = await toRepresentations(text)
  prepared = await prepare(toDraft({ body: JSON.parse(text) as unknown, locale: 'en' }), {
    changed,
    until: Infinity,
  })
})

/** As a server answers that sends the bytes itself. */
const ask = (headers: Record<string, string> = {}, method = 'GET', until = Infinity) => {
  const { representation, isHad } = choose(prepared, {
    ifNoneMatch: headers['If-None-Match'],
    ifModifiedSince: headers['If-Modified-Since'],
    acceptEncoding: headers['Accept-Encoding'],
  })
  const head = toHead({ ...prepared, until }, representation, now)
  if (isHad) return new Response(null, { status: 304, headers: toNotModifiedHead(head) })
  return new Response(method === 'HEAD' ? null : representation.bytes, { headers: head })
}
const tagOf = (wanted: string) => all.find(({ coding }) => coding === wanted)!.etag

it('a text is kept in each coding, each with a tag of its own', () => {
  const [br, gzip, plain] = all
  expect(brotliDecompressSync(br!.bytes).toString()).toBe(text)
  expect(gunzipSync(gzip!.bytes).toString()).toBe(text)
  expect(plain!.bytes.toString()).toBe(text)
  expect(new Set(all.map(({ etag }) => etag)).size).toBe(3)
})

it('a text that no coding makes shorter is kept plain alone', async () => {
  expect((await toRepresentations('{}')).map(({ coding }) => coding)).toEqual(['identity'])
})

it.each([
  [null, 'identity'],
  ['', 'identity'],
  ['br, gzip', 'br'],
  ['gzip, deflate', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'identity'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['br;q=0.2, gzip;q=0.9', 'gzip'],
  ['BR;Q=1', 'br'],
  ['br;q=0', 'identity'],
  ['identity, br;q=0.5', 'identity'],
  ['gzip;q=x, br;q=0.1', 'br'],
  ['identity;q=0', 'identity'],
  ['*;q=0', 'identity'],
])('to Accept-Encoding: %s it is sent as %s', (header, coding) => {
  expect(toAcceptable(all, header)[0]!.coding).toBe(coding)
})

describe('an answer', () => {
  it('says its coding, its length and what it varies by, and has the bytes', async () => {
    const answer = ask({ 'Accept-Encoding': 'gzip' })
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      ...{ 'content-encoding': 'gzip', vary: 'Accept-Encoding', 'content-language': 'en' },
      ...{ etag: tagOf('gzip'), 'last-modified': 'Mon, 01 Jun 2026 12:00:00 GMT' },
      'content-length': String(all[1]!.bytes.byteLength),
      'cache-control': 'public, max-age=0, s-maxage=30, stale-while-revalidate=30',
    })
    expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe(text)
  })

  it('has the same head without its bytes', async () => {
    const [whole, head] = [ask({ 'Accept-Encoding': 'br' }), ask({ 'Accept-Encoding': 'br' }, 'HEAD')]
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(whole.headers))
    expect(await head.text()).toBe('')
  })

  it('is not sent to a client that has it in a coding that it takes', () => {
    const had = ask({ 'Accept-Encoding': 'gzip, br', 'If-None-Match': `"x", ${tagOf('gzip')}` })
    expect([had.status, had.headers.get('etag')]).toEqual([304, tagOf('gzip')])
    for (const name of ['content-encoding', 'content-length', 'content-type'])
      expect(had.headers.get(name)).toBeNull()
    const other = ask({ 'Accept-Encoding': 'gzip', 'If-None-Match': tagOf('br') })
    expect([other.status, other.headers.get('content-encoding')]).toEqual([200, 'gzip'])
  })

  it.each([
    [90_000, 's-maxage=30, stale-while-revalidate=30'],
    [40_500, 's-maxage=30, stale-while-revalidate=10'],
    [7_900, 's-maxage=7, stale-while-revalidate=0'],
    [-5, 's-maxage=0, stale-while-revalidate=0'],
  ])('that changes by itself in %i ms is kept no longer by others', (ms, expected) => {
    expect(ask({}, 'GET', now.getTime() + ms).headers.get('cache-control')).toBe(
      `public, max-age=0, ${expected}`,
    )
  })
})
