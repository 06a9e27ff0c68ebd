import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { readBody } from '../../../plugins/api/bodies.js'

const send = (type: string | null, body?: BodyInit, headers: Record<string, string> = {}) => {
  const request = new Request('http://localhost', {
    method: 'POST',
    headers: { ...(type && { 'Content-Type': type }), ...headers },
    body,
    duplex: 'half',
  } as RequestInit)
  if (type === null) request.headers.delete('content-type')
  return readBody(request as unknown as PayloadRequest, { maxBytes: 1000 })
}
const codeOf = async (reading: Promise<unknown>) => {
  const error: unknown = await reading.catch((thrown: unknown) => thrown)
  return (error as { code?: string }).code
}

const json = 'application/json'
const form = 'application/x-www-form-urlencoded'

describe('a body', () => {
  it('is what its JSON says', async () => {
    expect(await send(`${json}; charset=utf-8`, '{"a":["é"]}')).toEqual({ a: ['é'] })
    expect(await send('APPLICATION/JSON', 'null')).toBeNull()
  })

  it('is a form’s fields, one that was sent twice as a list', async () => {
    expect(await send(form, 'a=1+2&consents=x&consents=y&consents=z&b=%C3%A9')).toEqual({
      ...{ a: '1 2', b: 'é', consents: ['x', 'y', 'z'] },
    })
  })

  it('of one field many times is read in no time', async () => {
    const request = new Request('http://localhost', {
      method: 'POST',
      headers: { 'Content-Type': form },
      body: 'a&'.repeat(30_000),
    })
    const started = performance.now()
    const read = (await readBody(request as unknown as PayloadRequest, { maxBytes: 100_000 })) as {
      a: string[]
    }
    expect(read.a).toHaveLength(30_000)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('is a form’s fields without its files', async () => {
    const sent = new FormData()
    sent.append('a', '1')
    sent.append('file', new Blob(['x']), 'x.txt')
    const request = new Request('http://localhost', { method: 'POST', body: sent })
    const type = request.headers.get('content-type')!
    expect(await send(type, await request.text())).toEqual({ a: '1' })
  })

  it('changes no prototype by the names of its fields', async () => {
    const read = await send(form, '__proto__=x&constructor=y')
    expect(Object.keys(read as object)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
  })
})

describe('refused is a body', () => {
  it.each([
    [json, ''],
    [json, '{'],
    ['multipart/form-data', 'x'],
    ['multipart/form-data; boundary=x', 'x'],
  ])('that can’t be parsed: %s %j', async (type, body) => {
    expect(await codeOf(send(type, body))).toBe('BAD_REQUEST')
  })

  it.each([null, '', 'text/plain', 'application/jsonp', 'application/json, text/plain'])(
    'of another type: %s',
    async (type) => expect(await codeOf(send(type, '{}'))).toBe('UNSUPPORTED_MEDIA_TYPE'),
  )

  it('that is too large, whether or not its head says so', async () => {
    const large = `{"a":"${'x'.repeat(1000)}"}`
    expect(await codeOf(send(json, large, { 'Content-Length': String(large.length) }))).toBe('TOO_LARGE')
    let isCancelled = false
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(400)),
      cancel: () => void (isCancelled = true),
    })
    expect(await codeOf(send(json, endless))).toBe('TOO_LARGE')
    expect(isCancelled).toBe(true)
  })
})
