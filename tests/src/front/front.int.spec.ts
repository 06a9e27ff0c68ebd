import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { problemSchema } from '../../../plugins/content-api/contract/index.js'
import { type BuiltFront, buildFront } from '../../helpers/front/startFront.js'

let built: BuiltFront
let front: ChildProcess | undefined

beforeAll(async () => void (built = await buildFront()))
afterEach(() => void front?.kill('SIGKILL'))
afterAll(() => built.remove())

const start = async (env?: Record<string, string>) => {
  const { url, process } = await built.start(env)
  front = process
  return url
}

/** The status that bytes of any kind are answered with, which `fetch` would never send. */
const sendRaw = async (url: string, bytes: Buffer): Promise<number> => {
  const socket = connect(Number(new URL(url).port), 'localhost')
  socket.write(bytes)
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(socket, 'close')
  return Number(/^HTTP\/1\.1 (\d+)/.exec(Buffer.concat(chunks).toString())?.[1])
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
  const answer = await fetch(`${url}/api/x`, {
    method: 'POST',
    body: new Uint8Array(1_900_000),
    headers: { 'x-forwarded-for': '6.6.6.6', 'x-middleware-subrequest': 'middleware' },
  })
  const heard = (await answer.json()) as { bytes: number; headers: Record<string, string> }
  expect(heard.bytes).toBe(1_900_000)
  expect(heard.headers['x-forwarded-for']).toMatch(/^(::1|127\.0\.0\.1)$/)
  expect(heard.headers).not.toHaveProperty('x-middleware-subrequest')
})

it('hands each body on over a connection of its own, which nothing else uses', async () => {
  const url = await start()
  const connections: number[] = []
  for (const method of ['POST', 'PATCH', 'GET', 'POST', 'PUT', 'GET', 'POST']) {
    const answer = await fetch(`${url}/api/x`, { method, body: method === 'GET' ? null : '{}' })
    connections.push(((await answer.json()) as { connection: number }).connection)
  }
  const [first, second, read, third, fourth, readAgain, fifth] = connections
  expect(new Set([first, second, third, fourth, fifth, read]).size).toBe(6)
  expect(readAgain).toBe(read)
})

it.each(['0', '1'])(
  'takes a hundred requests with a hundred forged addresses for one client, TRUST_PROXY=%s',
  async (trusted) => {
    const url = await start({ TRUST_PROXY: trusted })
    const heard = await Promise.all(
      Array.from({ length: 100 }, async (_, n) => {
        const forged = `198.51.100.${n}, 203.0.113.${n}`
        // What a trusted proxy hears from its client it hands on, with that client's own address at the end.
        const sent = trusted === '1' ? `${forged}, 192.0.2.7` : forged
        const answer = await fetch(url, {
          headers: { 'x-forwarded-for': sent, 'x-real-ip': forged, forwarded: `for=${forged}` },
        })
        return ((await answer.json()) as { headers: Record<string, string> }).headers
      }),
    )
    const clients = new Set(heard.map((headers) => headers['x-forwarded-for']))
    expect([...clients]).toEqual([
      trusted === '1' ? '192.0.2.7' : expect.stringMatching(/^(::1|127\.0\.0\.1)$/),
    ])
    expect(heard.some((headers) => 'x-real-ip' in headers || 'forwarded' in headers)).toBe(false)
  },
)

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

it('refuses a target that can’t be decoded with a problem, before the app hears of it', async () => {
  const url = await start()
  const answer = await fetch(`${url}/api/v1/calls/%E0%A4%A`)
  expect(problemSchema.parse(await answer.json())).toMatchObject({ status: 400, code: 'BAD_REQUEST' })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    400,
    'application/problem+json; charset=utf-8',
  ])
})

it('answers 503 with a problem and Retry-After while the app is not up', async () => {
  const url = await start({ UPSTREAM_WAITS: '1' })
  let answer: Response | undefined
  await expect
    .poll(async () => (answer = await fetch(url).catch(() => undefined))?.status, { timeout: 10_000 })
    .toBe(503)
  expect(answer!.headers.get('retry-after')).toBe('2')
  expect(problemSchema.parse(await answer!.json())).toMatchObject({ status: 503, code: 'UNAVAILABLE' })
})

it('outlives every byte in a target and in a header, and answers each with 200 or 400', async () => {
  const url = await start()
  const answers = new Map<number, number[]>()
  for (let byte = 0; byte < 256; byte++) {
    const one = Buffer.from([byte])
    const around = (before: string, after: string) =>
      Buffer.concat([Buffer.from(before), one, Buffer.from(after)])
    const end = '\r\nHost: x\r\nConnection: close\r\n\r\n'
    answers.set(byte, [
      await sendRaw(url, around('GET /a', `b HTTP/1.1${end}`)),
      await sendRaw(url, around('GET / HTTP/1.1\r\nX-Byte: a', `b${end}`)),
    ])
  }
  const odd = [...answers].filter(([, statuses]) => statuses.some((status) => ![200, 400].includes(status)))
  expect(odd).toEqual([])
  expect((await fetch(url)).status).toBe(200)
})
