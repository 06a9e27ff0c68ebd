import { expect, it } from 'vitest'
import { handOver, takeOver } from '../../../../src/site/signup/posted.js'
import { readPageForm } from '../../../../src/site/signup/posted.js'

it('what is handed over is kept for the last thousand', () => {
  const handed = Array.from({ length: 1001 }, (_, at) => {
    const headers = new Headers()
    handOver(headers, at)
    return headers
  })
  expect(handed.map((headers) => takeOver(headers)).filter((at) => at === undefined)).toHaveLength(1)
  expect([takeOver(handed[0]!), takeOver(handed[1000]!)]).toEqual([undefined, 1000])
})

const send = (body: string, type = 'application/x-www-form-urlencoded') =>
  readPageForm(new Request('http://localhost', { method: 'POST', headers: { 'Content-Type': type }, body }))

it('a form that was posted to a page has no more fields and bytes than ours', async () => {
  expect(String(await send('a=1&a=2&b=%C3%A9'))).toBe('a=1&a=2&b=%C3%A9')
  expect(await send('a&'.repeat(201))).toBe(413)
  expect(await send('a'.repeat(16_001))).toBe(413)
  expect(await send('a=1', 'text/plain')).toBe(415)
})
