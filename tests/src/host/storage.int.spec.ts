import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { storage } from '../../../src/host/storage.js'
import { rest } from '../../helpers/rest.js'
import { signIn } from '../../helpers/signIn.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

// An object store that speaks as much of S3 as uploads need: PUT, GET, HEAD and DELETE of an object, with ranges.

type Stored = { body: Buffer; type: string }

const objects = new Map<string, Stored>()

const answer = async (req: IncomingMessage, res: ServerResponse) => {
  const key = decodeURIComponent(new URL(req.url!, 'http://localhost').pathname).replace('/pictures/', '')
  if (req.method === 'PUT') {
    objects.set(key, { body: await buffer(req), type: req.headers['content-type'] ?? '' })
    return res.writeHead(200, { etag: '"1"' }).end()
  }
  if (req.method === 'DELETE') {
    objects.delete(key)
    return res.writeHead(204).end()
  }
  const object = objects.get(key)
  if (!object) return res.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
  const [, from, to] = /bytes=(\d+)-(\d+)/.exec(req.headers.range ?? '') ?? []
  const part = from ? object.body.subarray(Number(from), Number(to) + 1) : object.body
  res.writeHead(from ? 206 : 200, { 'content-type': object.type, 'content-length': part.length, etag: '"1"' })
  return res.end(req.method === 'HEAD' ? undefined : part)
}

let server: Server
let host: TestHost
let headers: Record<string, string>

beforeAll(async () => {
  server = createServer((req, res) => void answer(req, res)).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const { port } = server.address() as AddressInfo
  const s3 = {
    bucket: 'pictures',
    region: 'eu-central-1',
    endpoint: `http://127.0.0.1:${port}`,
    accessKeyId: 'a key',
    secretAccessKey: 'a secret',
  }
  host = await startTestHost({
    configure: (config) => ({ ...config, plugins: [...config.plugins!, storage({ s3 })] }),
  })
  headers = { Authorization: `JWT ${await signIn(host.payload, 'editor')}` }
})
afterAll(async () => {
  await host.stop()
  server.closeAllConnections()
  server.close()
})

type Doc = {
  id: number | string
  filename: string
  sizes: Record<string, { filename?: string | null } | null>
}

const send = async (path: string, init: RequestInit): Promise<Doc> => {
  const response = await rest(host.config)(path, { ...init, headers: { ...headers, ...init.headers } })
  const body = await response.json()
  expect(response.status, JSON.stringify(body)).toBeLessThan(300)
  return body.doc
}
const upload = (path: string, bytes: Buffer, data: object, method = 'POST') => {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], 'x', { type: 'application/octet-stream' }))
  body.set('_payload', JSON.stringify(data))
  return send(path, { method, body })
}
const names = (doc: Doc) =>
  [doc.filename, ...Object.values(doc.sizes).map((size) => size?.filename)].filter(Boolean)
const fetchBytes = async (path: string, as = {}) => {
  const response = await rest(host.config)(path, { headers: { ...headers, ...as } })
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) }
}

it.each([
  ['opaque', 'jpeg'],
  ['transparent', 'webp'],
])('a picture in an object store, %s, is cropped anew around another point', async (kind, format) => {
  objects.clear()
  const alpha = kind === 'opaque' ? 1 : 0.5
  const top = await sharp({
    create: { width: 900, height: 800, channels: 4, background: { r: 255, g: 0, b: 0, alpha } },
  })
    .extend({ bottom: 800, background: { r: 0, g: 0, b: 255, alpha } })
    .toFormat(format as 'jpeg' | 'webp')
    .toBuffer()
  const made = await upload('/api/media', top, { alt: 'Red above blue', focalX: 50, focalY: 1 })
  expect([...objects.keys()].sort()).toEqual(names(made).sort())
  const whole = objects.get(made.filename)!.body
  const shareOf = (doc: Doc) => sharp(objects.get(doc.sizes.share!.filename!)!.body).stats()
  const [red, , blue] = (await shareOf(made)).channels
  expect(red!.mean).toBeGreaterThan(blue!.mean + 50)

  const moved = await send(`/api/media/${made.id}`, {
    method: 'PATCH',
    body: JSON.stringify({ focalX: 50, focalY: 99 }),
    // Meant for the answer, not for the file that is read from the store.
    headers: { range: 'bytes=0-9', 'if-none-match': '"1"' },
  })
  const [less, , more] = (await shareOf(moved)).channels
  expect(more!.mean).toBeGreaterThan(less!.mean + 50)
  expect([...objects.keys()].sort()).toEqual(names(moved).sort())
  expect(names(moved).filter((name) => names(made).includes(name))).toEqual([])
  expect(objects.get(moved.filename)!.body.equals(whole)).toBe(true)
  for (const name of names(moved))
    expect(await fetchBytes(`/api/media/file/${name}`)).toEqual({
      status: 200,
      bytes: objects.get(name!)!.body,
    })
})

it('a recording in an object store is what was cleaned, in parts too, and stays when its replacement is refused', async () => {
  objects.clear()
  const bytes = readFileSync(new URL('../../../src/seed/audio/nine-nights.mp3', import.meta.url))
  const made = await upload('/api/recordings', bytes, { title: 'Nine nights' })
  const stored = objects.get(made.filename)!.body
  const file = `/api/recordings/file/${made.filename}`
  expect(await fetchBytes(file)).toEqual({ status: 200, bytes: stored })
  expect(await fetchBytes(file, { range: 'bytes=2-5' })).toEqual({
    status: 206,
    bytes: stored.subarray(2, 6),
  })
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], 'x', { type: 'audio/mpeg' }))
  body.set('_payload', JSON.stringify({ title: 'x'.repeat(201) }))
  const refused = await rest(host.config)(`/api/recordings/${made.id}`, { method: 'PATCH', body, headers })
  expect(refused.status).toBe(400)
  expect([...objects.keys()]).toEqual([made.filename])
})
