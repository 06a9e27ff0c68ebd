import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settleFiles } from '../../../collections/files/guardFiles.js'
import { rest } from '../../helpers/rest.js'
import { signIn } from '../../helpers/signIn.js'
import { database } from '../../helpers/testDatabase.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Doc = { id: number | string; filename: string; sizes: Record<string, { filename?: string | null }> }

const draw = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c33' } })
    .jpeg()
    .toBuffer()

let host: TestHost
let headers: Record<string, string>
let picture: Buffer
let another: Buffer

beforeAll(async () => {
  host = await startTestHost()
  headers = { authorization: `JWT ${await signIn(host.payload, 'editor')}` }
  ;[picture, another] = await Promise.all([draw(900, 600), draw(500, 400)])
})
afterAll(() => host.stop())

const ask = (path: string, init: RequestInit) =>
  rest(host.config)(path, { ...init, headers: { ...headers, ...(init.headers as object) } })

const send = (path: string, method: string, bytes: Buffer, data: object) => {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], 'x.jpg', { type: 'image/jpeg' }))
  body.set('_payload', JSON.stringify(data))
  return ask(path, { method, body })
}

const make = async (): Promise<Doc> => {
  const answer = await send('/api/media', 'POST', picture, { alt: 'A street' })
  expect(answer.status).toBe(201)
  return (await answer.json()).doc
}

const names = ({ filename, sizes }: Doc) => [
  filename,
  ...Object.values(sizes).flatMap((size) => size.filename ?? []),
]

const stored = () => {
  const folder = join(host.folder, 'media')
  mkdirSync(folder, { recursive: true })
  return readdirSync(folder).filter(
    (name) => name !== '.replaced' || readdirSync(join(folder, name)).length > 0,
  )
}

const expectServed = async (doc: Doc) => {
  for (const name of names(doc))
    expect((await ask(`/api/media/file/${name}`, { method: 'GET' })).status).toBe(200)
}

describe('a picture that is replaced stays, with all its sizes, when', () => {
  const failing: [string, () => { data: object; restore?: () => void }][] = [
    ['something else that was sent is refused', () => ({ data: { alt: 'x'.repeat(501) } })],
    [
      'the database fails',
      () => {
        const { db } = host.payload
        const { updateOne } = db
        db.updateOne = (() => Promise.reject(new Error('The test refuses.'))) as typeof updateOne
        return { data: { alt: 'Another' }, restore: () => (db.updateOne = updateOne) }
      },
    ],
  ]
  it.each(failing)('%s', async (_, fail) => {
    const made = await make()
    const { data, restore } = fail()
    const answer = await send(`/api/media/${made.id}`, 'PATCH', another, data)
    restore?.()
    expect(answer.status).toBeGreaterThanOrEqual(400)
    await expectServed(made)
    const moved = await ask(`/api/media/${made.id}`, {
      method: 'PATCH',
      body: JSON.stringify({ focalX: 9, focalY: 9 }),
      headers: { range: 'bytes=0-9', 'if-none-match': '*' },
    })
    expect(moved.status).toBe(200)
    const { doc } = (await moved.json()) as { doc: Doc }
    const isOurs = (name: string) => names(doc).includes(name)
    expect(stored().filter(isOurs).sort()).toEqual(names(doc).sort())
    // Without transactions nobody hears that the new files are needed no more.
    if (database !== 'mongodb') expect(stored().filter((name) => !isOurs(name))).toEqual([])
    await ask(`/api/media/${made.id}`, { method: 'DELETE' })
    for (const name of stored()) rmSync(join(host.folder, 'media', name), { recursive: true })
  })
})

it('a picture that is replaced is gone, though another settled what lay aside meanwhile', async () => {
  const made = await make()
  const { db } = host.payload
  const { updateOne } = db
  db.updateOne = async (...args) => {
    db.updateOne = updateOne
    expect(await settleFiles({ payload: host.payload, collection: 'media' })).toBe(true)
    return updateOne.apply(db, args)
  }
  const answer = await send(`/api/media/${made.id}`, 'PATCH', another, {})
  expect(answer.status).toBe(200)
  const { doc } = (await answer.json()) as { doc: Doc }
  expect(stored().sort()).toEqual(names(doc).sort())
  expect((await ask(`/api/media/${made.id}`, { method: 'DELETE' })).status).toBe(200)
})

it('a picture that could not be deleted still has its files', async () => {
  const made = await make()
  const { db } = host.payload
  const { deleteOne } = db
  db.deleteOne = (() => Promise.reject(new Error('The test refuses.'))) as typeof deleteOne
  const remove = () => ask(`/api/media/${made.id}`, { method: 'DELETE' })
  expect((await remove()).status).toBe(500)
  db.deleteOne = deleteOne
  await expectServed(made)
  expect((await remove()).status).toBe(200)
  expect(stored()).toEqual([])
})

it('a file is not put in the place of several at once', async () => {
  const made = await make()
  const path = `/api/media?where[id][equals]=${made.id}`
  expect((await send(path, 'PATCH', another, {})).status).toBe(400)
  await expectServed(made)
})
