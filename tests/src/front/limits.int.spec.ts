import { once } from 'node:events'
import { networkInterfaces } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { problemSchema } from '../../../plugins/content-api/contract/index.js'
import { exchange, openSocket, type RawAnswer } from '../../helpers/front/rawSocket.js'
import { type BuiltFront, buildFront } from '../../helpers/front/startFront.js'

let built: BuiltFront
let front: Awaited<ReturnType<BuiltFront['start']>>
/** One that waits a second where the other waits half a minute. */
let impatient: typeof front

beforeAll(async () => {
  built = await buildFront()
  front = await built.start()
  impatient = await built.start({
    FRONT_OPTIONS: JSON.stringify({ headMs: 1000, pace: { windowMs: 1000, bytes: 1000 } }),
  })
})
afterAll(() => {
  front.process.kill('SIGKILL')
  impatient.process.kill('SIGKILL')
  built.remove()
})

/** An address of this machine that is not loopback's. */
const own = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

const json = 'Content-Type: application/json\r\n'
const form = 'Content-Type: multipart/form-data; boundary=x\r\n'
const pageForm = 'Content-Type: application/x-www-form-urlencoded\r\n'
const head = (target: string, headers: string) => `${target} HTTP/1.1\r\nHost: x\r\n${headers}\r\n`

const expectProblem = (answers: RawAnswer[], expected: { status: number; code: string }) => {
  expect(answers.map(({ status }) => status)).toEqual([expected.status])
  expect(problemSchema.parse(JSON.parse(answers[0]!.body))).toMatchObject(expected)
}
const tooLarge = { status: 413, code: 'TOO_LARGE' }
const tooSlow = { status: 408, code: 'TOO_SLOW' }

it.each([
  ['JSON', 'POST /api/users/login', `${json}Content-Length: 2000001\r\n`],
  ['JSON in a door for files', 'POST /api/media', `${json}Content-Length: 2000001\r\n`],
  ['a form', 'PATCH /api/calls/1', `${form}Content-Length: 2000001\r\n`],
  [
    'a server function',
    'POST /admin/media',
    `Next-Action: ${'a'.repeat(42)}\r\n${form}Content-Length: 2000001\r\n`,
  ],
  ['a body of no kind', 'POST /api/media', 'Content-Length: 2000001\r\n'],
  ['a picture', 'POST /api/media?depth=0', `${form}Content-Length: 22000001\r\n`],
  ['a new picture of a document', 'PATCH /api/media/1', `${form}Content-Length: 22000001\r\n`],
  ['a recording', 'POST /api/recordings', `${form}Content-Length: 202000001\r\n`],
  ['a page’s form', 'POST /es/calls/open-it?source=a', `${pageForm}Content-Length: 16001\r\n`],
  ['a file where none belongs', 'POST /api/constructor', `${form}Content-Length: 2000001\r\n`],
])('%s above its limit is refused by its head alone', async (_, target, headers) => {
  const { answers, isEnded } = await exchange(front.url, head(target, headers))
  expectProblem(answers, tooLarge)
  expect(isEnded).toBe(true)
  const waiting = await exchange(front.url, head(target, `${headers}Expect: 100-continue\r\n`))
  expectProblem(waiting.answers, tooLarge)
})

it.each([
  ['JSON', 'POST /api/users/login', `${json}Content-Length: 2000000\r\n`],
  ['a picture', 'POST /api/media?depth=0', `${form}Content-Length: 22000000\r\n`],
  ['a page’s form', 'POST /signup/confirm?token=x', `${pageForm}Content-Length: 16000\r\n`],
  ['a recording', 'PATCH /api/recordings/1', `${form}Content-Length: 202000000\r\n`],
])('%s within its limit may be sent', async (_, target, headers) => {
  const { answers } = await exchange(front.url, head(target, `${headers}Expect: 100-continue\r\n`), {
    count: 1,
  })
  expect(answers.map(({ status }) => status)).toEqual([100])
})

it.each([
  ['POST /', pageForm],
  ['POST /calls/open-it/books', pageForm],
  ['POST /admin/calls/1', pageForm],
  ['PUT /calls/open-it', pageForm],
  ['POST /calls/open-it', form],
  ['POST /calls/open-it', json],
])('%s is no form of a page’s', async (target, type) => {
  const { answers } = await exchange(front.url, head(target, `${type}Content-Length: 0\r\n`))
  expectProblem(answers, { status: 405, code: 'METHOD_NOT_ALLOWED' })
})

it('a body without a length is refused when it has grown too large, and its client hears of it', async () => {
  const connection = openSocket(front.url)
  connection.send(head('POST /api/users/login', `${json}Transfer-Encoding: chunked\r\n`))
  const chunk = `186a0\r\n${'a'.repeat(100_000)}\r\n`
  for (let sent = 0; sent < 40; sent++) connection.send(chunk)
  await connection.ended
  expectProblem(connection.answers(), tooLarge)
  connection.close()
})

it('a body in too many small pieces is refused, since each costs as much as a large one', async () => {
  const connection = openSocket(front.url)
  connection.send(head('POST /api/users/login', `${json}Transfer-Encoding: chunked\r\n`))
  connection.send('1\r\na\r\n'.repeat(5000))
  await connection.ended
  expectProblem(connection.answers(), { status: 400, code: 'BAD_REQUEST' })
  connection.close()
})

it('a body in small pieces may be sent', async () => {
  const pieces = `200\r\n${'a'.repeat(512)}\r\n`.repeat(3000)
  const { answers } = await exchange(
    front.url,
    `${head('POST /api/users/login', `${json}Transfer-Encoding: chunked\r\n`)}${pieces}0\r\n\r\n`,
    { count: 1 },
  )
  expect(answers.map(({ status }) => status)).toEqual([200])
})

it('who sends 20 MB without looking up hears the refusal all the same', async () => {
  const answer = await fetch(`${front.url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: new Uint8Array(20_000_000),
  })
  expect([answer.status, answer.headers.get('connection')]).toEqual([413, 'close'])
  const { errors } = (await answer.json()) as { errors: unknown }
  // As the panel reads it.
  expect(errors).toEqual([
    { message: 'This is more than 2 MB. Send less at once. · Son más de 2 MB. Envía menos de una vez.' },
  ])
})

it('a picture of 20 MB passes with the fields beside it', async () => {
  const data = new FormData()
  data.append('_payload', JSON.stringify({ alt: 'x' }))
  data.append('file', new Blob([new Uint8Array(20_000_000)]), 'a.png')
  const answer = await fetch(`${front.url}/api/media`, { method: 'POST', body: data })
  expect([answer.status, ((await answer.json()) as { bytes: number }).bytes > 20_000_000]).toEqual([
    200,
    true,
  ])
})

it('a head that does not come to its end is 408', async () => {
  const { answers, isEnded } = await exchange(impatient.url, 'GET / HTTP/1.1\r\nHost: x\r\nX-A: ')
  expectProblem(answers, tooSlow)
  expect(isEnded).toBe(true)
})

it.each([
  ['its length', 'Content-Length: 100000\r\n', 'a'],
  ['chunks', 'Transfer-Encoding: chunked\r\n', '1\r\na\r\n'],
])('a body with %s that drips is 408', async (_, framing, drop) => {
  const connection = openSocket(impatient.url)
  connection.send(head('POST /api/users/login', json + framing))
  const drip = setInterval(() => connection.send(drop), 50)
  await connection.ended
  clearInterval(drip)
  expectProblem(connection.answers(), tooSlow)
  connection.close()
})

it('a body that comes fast enough may take longer than a window', async () => {
  const connection = openSocket(impatient.url)
  connection.send(head('POST /api/users/login', `${json}Content-Length: 120000\r\n`))
  for (let sent = 0; sent < 12; sent++) {
    connection.send('a'.repeat(10_000))
    await sleep(200)
  }
  await expect.poll(() => connection.answers()[0]?.status).toBe(200)
  connection.close()
})

describe('connections of one address', () => {
  const open = async (url: string, count: number) => {
    const connections = Array.from({ length: count }, () => openSocket(url))
    await Promise.all(connections.map(({ socket }) => once(socket, 'connect')))
    return connections
  }
  const ask = async (connection: ReturnType<typeof openSocket>) => {
    connection.send(head('GET /here', ''))
    await expect.poll(() => connection.answers().length).toBe(1)
    return connection.answers()[0]!.status
  }
  const toOwn = (url: string) => url.replace('localhost', own!)
  const limited = async (env: Record<string, string> = {}) => {
    const { url, process } = await built.start({
      FRONT_OPTIONS: JSON.stringify({ connectionsPerAddress: 5 }),
      ...env,
    })
    onTestFinished(() => void process.kill('SIGKILL'))
    return url
  }

  it.skipIf(!own)('are 512 at once; one more is refused before it has said a word', async () => {
    const url = toOwn(front.url)
    const connections = await open(url, 512)
    // Answered last, so all are there.
    expect(await ask(connections.at(-1)!)).toBe(200)
    for (const refused of await open(url, 3)) {
      await refused.ended
      expectProblem(refused.answers(), { status: 429, code: 'TOO_MANY_CONNECTIONS' })
      refused.close()
    }
    expect(await ask(connections[0]!)).toBe(200)
    expect((await fetch(`${front.url}/here`)).status).toBe(200)
    for (const connection of connections) connection.close()
    await expect
      .poll(async () => {
        const { answers } = await exchange(url, head('GET /here', ''), { count: 1 })
        return answers[0]?.status
      })
      .toBe(200)
  })

  it.skipIf(!own)('are as many as the host says', async () => {
    const url = toOwn(await limited())
    const connections = await open(url, 6)
    await Promise.race(connections.map(({ ended }) => ended))
    const answers = connections.flatMap((connection) => connection.answers())
    expectProblem(answers, { status: 429, code: 'TOO_MANY_CONNECTIONS' })
    for (const connection of connections) connection.close()
  })

  it('are not counted of this machine', async () => {
    const connections = await open(await limited(), 20)
    expect(await Promise.all(connections.map(ask))).toEqual(Array(20).fill(200))
    for (const connection of connections) connection.close()
  })

  it.skipIf(!own)('are not counted of a trusted proxy, whose clients they are', async () => {
    const connections = await open(toOwn(await limited({ TRUST_PROXY: '1' })), 20)
    expect(await Promise.all(connections.map(ask))).toEqual(Array(20).fill(200))
    for (const connection of connections) connection.close()
  })
})
