import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { NotSent, sendOnce } from '../../../collections/panel/AutosaveGuard/sendOnce.js'

beforeEach(() => void vi.stubGlobal('navigator', { onLine: true }))
afterEach(() => vi.unstubAllGlobals())

const html = { 'content-type': 'text/html' }
const json = { 'content-type': 'application/json; charset=utf-8' }

it('what this server answers is handed on, a refusal too', async () => {
  for (const status of [200, 400, 403, 500]) {
    const answer = await sendOnce(() => Promise.resolve(Response.json({ status }, { status })), null)
    expect([answer.status, await answer.json()]).toEqual([status, { status }])
  }
  const tooLarge = await sendOnce(
    () => Promise.resolve(new Response('Too large', { status: 413, headers: html })),
    null,
  )
  expect([tooLarge.status, await tooLarge.json()]).toEqual([413, {}])
})

it.each([
  ['a proxy’s page', () => Promise.resolve(new Response('<h1>Hotel</h1>', { headers: html }))],
  ['a gateway’s error', () => Promise.resolve(new Response('Bad gateway', { status: 502, headers: html }))],
  ['half an answer', () => Promise.resolve(new Response('{"doc":', { headers: json }))],
  ['an empty answer', () => Promise.resolve(new Response('', { headers: json }))],
  ['a broken connection', () => Promise.reject(new TypeError('Failed to fetch'))],
])('%s is no answer', async (_name, send) => {
  await expect(sendOnce(send, null)).rejects.toMatchObject({ trouble: { kind: 'unreachable' } })
  vi.stubGlobal('navigator', { onLine: false })
  await expect(sendOnce(send, null)).rejects.toMatchObject({ trouble: { kind: 'offline' } })
})

it('an answer that does not come, or stops half-way, is waited for no longer than said', async () => {
  const never = (signal?: AbortSignal) =>
    new Promise<Response>((_resolve, reject) =>
      signal!.addEventListener('abort', () => reject(signal!.reason as Error)),
    )
  await expect(sendOnce(never, 1)).rejects.toBeInstanceOf(NotSent)
})
