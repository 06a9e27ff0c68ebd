import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemSchema } from '../../../plugins/content-api/contract/index.js'
import { exchange, openSocket, type RawAnswer } from '../../helpers/front/rawSocket.js'
import { type BuiltFront, buildFront } from '../../helpers/front/startFront.js'

let built: BuiltFront
let front: Awaited<ReturnType<BuiltFront['start']>>

beforeAll(async () => {
  built = await buildFront()
  front = await built.start()
})
afterAll(() => {
  front.process.kill('SIGKILL')
  built.remove()
})

const host = 'Host: x\r\n'
/** What an attacker would have the app read as a request of its own. */
const hidden = `GET /hidden HTTP/1.1\r\n${host}Cookie: hidden=1\r\n\r\n`
const chunked = `${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`
const post = (headers: string, body = '') => `POST /api/attack HTTP/1.1\r\n${host}${headers}\r\n${body}`
const get = (headers: string, body = '') => `GET /api/attack HTTP/1.1\r\n${host}${headers}\r\n${body}`
const length = `Content-Length: ${hidden.length}\r\n`
const encoding = 'Transfer-Encoding: chunked\r\n'

const named = [
  ...['content-length', 'transfer-encoding', 'Content-Type', 'host', 'cookie', 'authorization', 'origin'],
  ...['x-forwarded-for', 'X-Forwarded-Host', 'forwarded', 'x-real-ip', 'trailer', 'expect', 'referer'],
  ...['sec-fetch-site', 'next-action', 'rsc', 'accept', 'range', 'if-none-match', 'user-agent', 'via'],
  ...['x-payload-http-method-override', 'proxy-authorization', 'x-middleware-subrequest', 'x-auth-user'],
]

/** One request each that can be read in two ways, or that nobody means. */
const refused: Record<string, string> = {
  ...Object.fromEntries(
    named.flatMap((name) => [
      [`Connection names ${name}`, post(`Connection: close, ${name}\r\n${length}`, hidden)],
      [
        `Connection names ${name} with chunks`,
        post(`Connection: keep-alive\r\nConnection: ${name}\r\n${encoding}`, chunked),
      ],
    ]),
  ),
  'Content-Length before Transfer-Encoding': post(length + encoding, chunked),
  'Transfer-Encoding before Content-Length': post(encoding + length, chunked),
  'Content-Length: 0 and chunks': post(`Content-Length: 0\r\n${encoding}`, chunked),
  'two lengths that differ': post(`Content-Length: 0\r\n${length}`, hidden),
  'one length twice': post(length + length, hidden),
  'a list of lengths': post(`Content-Length: ${hidden.length}, ${hidden.length}\r\n`, hidden),
  ...Object.fromEntries(
    ['+1', '-1', '0x5', '1e2', '1.0', '', '1 1', '9'.repeat(25), '９'].map((value) => [
      `the length "${value}"`,
      post(`Content-Length: ${value}\r\n`, hidden),
    ]),
  ),
  ...Object.fromEntries(
    [
      ...['gzip, chunked', 'chunked, gzip', 'chunked, identity', 'identity', 'xchunked', 'chunked;q=1'],
      ...['"chunked"', 'chunked, chunked', ', chunked', 'chunked,', '\x0bchunked', 'chun\xadked', ''],
    ].map((value) => [`the coding "${value}"`, post(`Transfer-Encoding: ${value}\r\n`, chunked)]),
  ),
  'two codings': post(`${encoding}Transfer-Encoding: identity\r\n`, chunked),
  'chunks in HTTP/1.0': `POST /api/attack HTTP/1.0\r\n${host}${encoding}\r\n${chunked}`,
  'a space before a colon': post(`Content-Length : ${hidden.length}\r\n`, hidden),
  'a tab before a colon': post(`Transfer-Encoding\t: chunked\r\n`, chunked),
  'a header that begins with a space': post(` ${length}`, hidden),
  'a folded value': post(`X-A: a\r\n b\r\n`),
  'a folded length': post(`Content-Length:\r\n ${hidden.length}\r\n`, hidden),
  'a folded coding': post(`Transfer-Encoding:\r\n\tchunked\r\n`, chunked),
  'a bare LF after the request line': `POST /api/attack HTTP/1.1\n${host}${length}\r\n${hidden}`,
  'a bare LF between headers': post(`X-A: a\n${length}`, hidden),
  'a bare LF at the end of the head': `POST /api/attack HTTP/1.1\r\n${host}${length}\n${hidden}`,
  'nothing but bare LF': `GET /api/attack HTTP/1.1\nHost: x\n\n`,
  'a bare CR in a value': post(`X-A: a\r${length}`, hidden),
  'NUL in a value': post(`X-A: a\0b\r\n${length}`, hidden),
  'a header without a name': get(': a\r\n'),
  'a header without a colon': get('X-A\r\n'),
  'a chunk of size 0x5': post(encoding, `0x5\r\nabcde\r\n0\r\n\r\n`),
  'a chunk of size -1': post(encoding, `-1\r\na\r\n0\r\n\r\n`),
  'a chunk larger than numbers': post(encoding, `fffffffffffffffff\r\na\r\n0\r\n\r\n`),
  'a chunk without a size': post(encoding, `\r\na\r\n0\r\n\r\n`),
  'a space after the size of a chunk': post(encoding, `1 \r\na\r\n0\r\n\r\n`),
  'a chunk longer than its size': post(encoding, `1\r\n${hidden}\r\n0\r\n\r\n`),
  'a bare LF after the size of a chunk': post(encoding, `1\na\r\n0\r\n\r\n`),
  'a bare LF after a chunk': post(encoding, `1\r\na\n0\r\n\r\n`),
  'a bare LF in a chunk’s extension': post(encoding, `1;a\nb\r\na\r\n0\r\n\r\n`),
  'a length in a trailer': post(encoding, `1\r\na\r\n0\r\n${length}\r\n`),
  'a body of GET': get(length, hidden),
  'chunks of GET': get(encoding, chunked),
  'a body of HEAD': `HEAD /api/attack HTTP/1.1\r\n${host}${length}\r\n${hidden}`,
  'a body of OPTIONS': `OPTIONS /api/attack HTTP/1.1\r\n${host}${encoding}\r\n${chunked}`,
  'no Host': `GET /api/attack HTTP/1.1\r\n\r\n`,
  'two Hosts': get('Host: y\r\n'),
  'a Host with a path': `GET /api/attack HTTP/1.1\r\nHost: x/y\r\n\r\n`,
  'a Host with a user': `GET /api/attack HTTP/1.1\r\nHost: a@x\r\n\r\n`,
  'an empty Host': `GET /api/attack HTTP/1.1\r\nHost:\r\n\r\n`,
  'another host in the target': `GET http://y/api/attack HTTP/1.1\r\n${host}\r\n`,
  'another port in the target': `GET http://x:81/api/attack HTTP/1.1\r\n${host}\r\n`,
  'a user in the target': `GET http://a@x/api/attack HTTP/1.1\r\n${host}\r\n`,
  'a target without a path': `GET api/attack HTTP/1.1\r\n${host}\r\n`,
  'an asterisk': `OPTIONS * HTTP/1.1\r\n${host}\r\n`,
  'two Authorizations': get('Authorization: a\r\nAuthorization: b\r\n'),
  'two kinds of content': post(`Content-Type: a/b\r\nContent-Type: c/d\r\n${length}`, hidden),
  'an expectation of its own': post(`Expect: answer\r\n${length}`, hidden),
  'HTTP/0.9': 'GET /api/attack\r\n\r\n',
  'HTTP/2.0': `GET /api/attack HTTP/2.0\r\n${host}\r\n`,
  'the preface of HTTP/2': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'no HTTP at all': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc',
}

/** A visitor who asks again and again beside an attack, and what they got that was meant for somebody else. */
const visitAlong = async (attack: () => Promise<void>): Promise<string[]> => {
  const wrong: string[] = []
  let isOver = false
  const visit = async (who: number) => {
    for (let round = 0; !isOver || round < 2; round++) {
      const path = `/visitor-${who}-${round}`
      const answer = await fetch(front.url + path, { headers: { cookie: `visitor=${who}` } })
      const heard = await answer.text()
      const { url, headers } = JSON.parse(heard) as { url: string; headers: { cookie: string } }
      if (url !== path || headers.cookie !== `visitor=${who}`) wrong.push(heard)
      await sleep(2)
    }
  }
  const visitors = [0, 1, 2].map(visit)
  await attack().finally(() => (isOver = true))
  await Promise.all(visitors)
  return wrong
}

/** What the app was asked, since the front was started. */
const seen = async () => (await (await fetch(`${front.url}/seen`)).json()) as string[]

const expectProblem = ({ status, body, headers }: RawAnswer, expected: { status: number; code: string }) => {
  expect(problemSchema.parse(JSON.parse(body))).toMatchObject(expected)
  expect([status, headers.connection]).toEqual([expected.status, 'close'])
}

it('what can be read in two ways is 400, alone on its connection, and the app hears nothing of it', async () => {
  const attack = async ([name, bytes]: [string, string]) => {
    const { answers, isEnded } = await exchange(front.url, bytes + hidden)
    expect([name, answers.map(({ status }) => status), isEnded]).toEqual([name, [400], true])
    if (!bytes.startsWith('HEAD')) expectProblem(answers[0]!, { status: 400, code: 'BAD_REQUEST' })
  }
  const attacks = Object.entries(refused)
  const wrong = await visitAlong(async () => {
    while (attacks.length) await Promise.all(attacks.splice(0, 10).map(attack))
  })
  expect(wrong).toEqual([])
  const heard = await seen()
  expect(heard.filter((request) => request.includes('hidden'))).toEqual([])
  // A chunk that is broken comes after a head that was not.
  expect(heard.filter((request) => request.startsWith('GET /api/attack'))).toEqual([])
})

describe('what is meant in one way', () => {
  const read = ({ body }: RawAnswer) =>
    JSON.parse(body) as { url: string; method: string; bytes: number; headers: Record<string, string> }

  it.each([
    ['a length', post(length, hidden)],
    ['a length with zeros before it', post(`Content-Length: 000${hidden.length}\r\n`, hidden)],
    ['chunks', post(encoding, chunked)],
    ['CHUNKS', post('Transfer-Encoding: CHUNKED\r\n', chunked)],
    [
      'chunks with extensions and a trailer',
      post(encoding, chunked.replace('\r\n', ';a="b"\r\n').replace(/0\r\n\r\n$/, '0\r\nX-T: 1\r\n\r\n')),
    ],
    ['a hop of its own', post(`Connection: keep-alive, x-hop\r\nX-Hop: 1\r\n${length}`, hidden)],
    ['an upgrade that is not taken', post(`Connection: upgrade\r\nUpgrade: h2c\r\n${length}`, hidden)],
    ['a body of DELETE', post(length, hidden).replace('POST', 'DELETE')],
  ])('a body with %s arrives as a body', async (_, bytes) => {
    const { answers } = await exchange(front.url, bytes, { count: 1 })
    const { url, bytes: count, headers } = read(answers[0]!)
    expect([answers[0]!.status, url, count]).toEqual([200, '/api/attack', hidden.length])
    expect(headers).not.toHaveProperty('x-hop')
    expect(headers).not.toHaveProperty('upgrade')
  })

  it('requests that are sent at once are answered in their order, and the broken one after them last', async () => {
    const bytes = ['/a', '/slow', '/b', '/c'].map((path) => `GET ${path} HTTP/1.1\r\n${host}\r\n`).join('')
    const { answers, isEnded } = await exchange(
      front.url,
      `${bytes}${post(encoding + length, chunked)}${hidden}`,
    )
    expect(
      answers.map(({ status, body }) =>
        status === 200 ? body.replace(/.*"url":"([^"]*)".*/, '$1') : status,
      ),
    ).toEqual(['/a', 'slow but whole', '/b', '/c', 400])
    expect(isEnded).toBe(true)
  })

  it('a refusal never comes before the answer to what was asked before it', async () => {
    for (const bad of [
      `TRACE / HTTP/1.1\r\n${host}\r\n`,
      'GET / HTTP/9.9\r\n\r\n',
      `GET /% HTTP/1.1\r\n${host}\r\n`,
    ]) {
      const { answers } = await exchange(front.url, `GET /slow HTTP/1.1\r\n${host}\r\n${bad}`)
      expect(answers.map(({ status, body }) => [status, body === 'slow but whole'])).toEqual([
        [200, true],
        [bad.startsWith('TRACE') ? 405 : 400, false],
      ])
    }
  })

  it('nothing behind “Connection: close” is looked at', async () => {
    const { answers, isEnded } = await exchange(front.url, get('Connection: close\r\n') + hidden)
    expect([answers.map((answer) => read(answer).url), isEnded]).toEqual([['/api/attack'], true])
  })

  it('an address with its host is read as its path', async () => {
    const { answers } = await exchange(front.url, `GET http://x/api/attack?a=1 HTTP/1.1\r\n${host}\r\n`, {
      count: 1,
    })
    expect(read(answers[0]!).url).toBe('/api/attack?a=1')
  })
})

it.each([
  ['TRACE', `TRACE /api/attack HTTP/1.1\r\n${host}Cookie: a=1\r\n\r\n`],
  ['CONNECT', `CONNECT x:80 HTTP/1.1\r\n${host}\r\n${hidden}`],
  ['PROPFIND', `PROPFIND /api/attack HTTP/1.1\r\n${host}\r\n`],
  ['QUERY', `M-SEARCH /api/attack HTTP/1.1\r\n${host}\r\n`],
])('%s is 405', async (_, bytes) => {
  const { answers, isEnded } = await exchange(front.url, bytes)
  expectProblem(answers[0]!, { status: 405, code: 'METHOD_NOT_ALLOWED' })
  expect([answers.length, answers[0]!.headers.allow, isEnded]).toEqual([
    1,
    'GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE',
    true,
  ])
})

it('whoever asks for a tunnel and breaks off ends their own connection alone', async () => {
  for (let round = 0; round < 40; round++) {
    const connection = openSocket(front.url)
    connection.send(`CONNECT x:80 HTTP/1.1\r\n${host}\r\n${round % 2 ? 'a'.repeat(100_000) : ''}`)
    await sleep(round % 5)
    connection.socket.resetAndDestroy()
  }
  const busy = await exchange(
    front.url,
    `GET /slow HTTP/1.1\r\n${host}\r\nCONNECT x:80 HTTP/1.1\r\n${host}\r\n`,
  )
  expect(busy).toEqual({ answers: [], isEnded: true })
  expect([front.process.exitCode, (await fetch(`${front.url}/a`)).status]).toEqual([null, 200])
})

it.each([
  ['17 kB in one', `X-A: ${'a'.repeat(17_000)}\r\n`],
  ['101 of them', 'X-A: a\r\n'.repeat(101)],
  ['a length behind 2000 others', `${'a:b\r\n'.repeat(2000)}${length}`],
])('headers of %s are 431', async (_, headers) => {
  const { answers } = await exchange(front.url, get(headers, hidden))
  expect(answers).toHaveLength(1)
  expectProblem(answers[0]!, { status: 431, code: 'HEADERS_TOO_LARGE' })
})

it('no answer goes to another, whoever leaves, answers early or breaks off, in fifty rounds', async () => {
  const body = `Content-Length: 100000\r\n\r\n${hidden}`
  const leave = async (bytes: string) => {
    const connection = openSocket(front.url)
    connection.send(bytes)
    await sleep(5)
    connection.close()
  }
  const wrong = await visitAlong(async () => {
    for (let round = 0; round < 50; round++) {
      await Promise.all([
        leave(`POST /api/half-sent HTTP/1.1\r\n${host}${body}`),
        leave(
          `POST /api/half-sent HTTP/1.1\r\n${host}${encoding}\r\n${hidden.length.toString(16)}\r\n${hidden}`,
        ),
        leave(`GET /slow HTTP/1.1\r\n${host}\r\n`),
        leave(`HEAD /a HTTP/1.1\r\n${host}\r\n`),
        leave(`POST /api/half HTTP/1.1\r\n${host}${body}`),
      ])
      for (const path of [`/api/early/close/${round}`, `/api/early/${round}`]) {
        const { answers, isEnded } = await exchange(front.url, `POST ${path} HTTP/1.1\r\n${host}${body}`)
        expect([answers.map((answer) => [answer.status, answer.body]), isEnded]).toEqual([
          [[403, path]],
          true,
        ])
      }
    }
  })
  expect(wrong).toEqual([])
  expect((await seen()).filter((request) => request.includes('hidden'))).toEqual([])
})

it('an app that breaks off is 503, and its port stands in no header', async () => {
  const broken = await fetch(`${front.url}/api/half`, { method: 'POST', body: 'x' })
  expect([broken.status, problemSchema.parse(await broken.json()).code]).toEqual([503, 'UNAVAILABLE'])
  const moved = await fetch(`${front.url}/port`, { redirect: 'manual' })
  expect(moved.headers.get('location')).toBe('/there')
})
