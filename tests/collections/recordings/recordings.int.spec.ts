import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Doc = {
  id: number | string
  title: string
  duration: number
  filename: string
  filesize: number
  mimeType: string
  url: string
}

const password = 'four words in a row'
let host: TestHost
let headers: Record<string, string>
let organiser: Record<string, string>

const logIn = async (role: 'editor' | 'organiser') => {
  const email = `${role}@example.org`
  await host.payload.create({
    collection: 'users',
    data: { name: role, email, password, roles: [role] } as never,
    overrideAccess: true,
  })
  const { token } = await host.payload.login({ collection: 'users', data: { email, password } })
  return { Authorization: `JWT ${token}` }
}

beforeAll(async () => {
  host = await startTestHost()
  process.env.TMPDIR = join(host.folder, 'waiting')
  mkdirSync(process.env.TMPDIR)
  headers = await logIn('editor')
  organiser = await logIn('organiser')
})
afterAll(() => host.stop())
afterEach(() =>
  host.payload.delete({
    collection: 'recordings' as never,
    where: { id: { exists: true } },
    trash: true,
    overrideAccess: true,
  }),
)

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/audio/${name}`, import.meta.url))

const folder = () => join(host.folder, 'recordings')

const stored = () => {
  mkdirSync(folder(), { recursive: true })
  return readdirSync(folder()).filter((name) => name !== '.replaced')
}

/** What is left of bodies that were read into files. */
const waiting = () => readdirSync(process.env.TMPDIR!)

type Sent = {
  bytes: Buffer
  name?: string
  type?: string
  data?: object
  as?: Record<string, string>
  id?: number | string
}

const upload = ({
  bytes,
  name = 'maria-home.mp3',
  type = 'audio/mpeg',
  data = {},
  as = headers,
  id,
}: Sent) => {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], name, { type }))
  body.set('_payload', JSON.stringify(data))
  const path = id === undefined ? '/api/recordings' : `/api/recordings/${id}`
  return rest(host.config)(path, { method: id === undefined ? 'POST' : 'PATCH', body, headers: as })
}

const uploaded = async (sent: Sent): Promise<Doc> => {
  const answer = await upload(sent)
  const body = await answer.json()
  expect(answer.status, JSON.stringify(body)).toBe(sent.id === undefined ? 201 : 200)
  return body.doc
}

const refusal = async (sent: Sent): Promise<string> => {
  const before = stored()
  const answer = await upload(sent)
  const body = await answer.json()
  expect(answer.status, JSON.stringify(body)).toBe(400)
  expect(stored()).toEqual(before)
  expect(body.errors[0].data.errors[0].path).toBe('file')
  return body.errors[0].data.errors[0].message as string
}

const download = (name: string, init: RequestInit = {}) =>
  rest(host.config)(`/api/recordings/file/${name}`, init)

const kinds = [
  ['tagged.mp3', 'audio/mpeg', 'mp3'],
  ['tagged.m4a', 'audio/mp4', 'm4a'],
  ['tagged-opus.ogg', 'audio/ogg', 'ogg'],
  ['tagged-vorbis.ogg', 'audio/ogg', 'ogg'],
  ['tagged.wav', 'audio/wav', 'wav'],
] as const

it.each(kinds)(
  '%s with a place and comments, named maria-home, has neither on disk, nor in its document, nor its name',
  async (name, mimeType, extension) => {
    const bytes = fixture(name)
    expect(bytes.includes('maria-home')).toBe(true)
    // Neither its name nor what it is declared to be says what it is.
    const doc = await uploaded({ bytes, data: { title: 'At the gate' } })
    expect(doc).toMatchObject({
      title: 'At the gate',
      duration: 1,
      mimeType,
      filename: expect.stringMatching(new RegExp(`^[\\da-f]{40}\\.${extension}$`)) as string,
    })
    expect(stored()).toEqual([doc.filename])
    const kept = readFileSync(join(folder(), doc.filename))
    expect(kept.length).toBe(doc.filesize)
    expect(kept.toString('latin1')).not.toMatch(/maria|15\.5/)
    const raw = await host.payload.db.findOne({
      collection: 'recordings' as never,
      where: { id: { equals: doc.id } },
    })
    expect(JSON.stringify([raw, doc])).not.toMatch(/maria/i)
    const answer = await download(doc.filename, { headers })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')?.split(';')[0]).toBe(mimeType)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toBe('private, max-age=86400, immutable')
    expect(JSON.stringify([...answer.headers])).not.toMatch(/maria/i)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(kept)
  },
)

it('a part of a file is sent to who asks for a part, as players do', async () => {
  const doc = await uploaded({ bytes: fixture('tagged.mp3') })
  const answer = await download(doc.filename, { headers: { ...headers, range: 'bytes=100-199' } })
  expect(answer.status).toBe(206)
  expect((await answer.arrayBuffer()).byteLength).toBe(100)
})

it('who asks with HEAD is told what GET would, without the file', async () => {
  const doc = await uploaded({ bytes: fixture('tagged.mp3') })
  const whole = await download(doc.filename, { headers })
  await whole.body!.cancel()
  const head = await download(doc.filename, { method: 'HEAD', headers })
  expect([head.status, await head.text(), [...head.headers]]).toEqual([200, '', [...whole.headers]])
  expect(head.headers.get('content-length')).toBe(String(doc.filesize))
  expect((await download(doc.filename, { method: 'HEAD' })).status).toBe(403)
})

it('the Local API cleans files by path and in memory too', async () => {
  const filePath = join(host.folder, 'maria-home.mp3')
  writeFileSync(filePath, fixture('tagged.mp3'))
  const data = fixture('tagged.m4a')
  const docs = [
    await host.payload.create({
      collection: 'recordings' as never,
      data: {} as never,
      filePath,
      overrideAccess: true,
    }),
    await host.payload.create({
      collection: 'recordings' as never,
      data: {} as never,
      file: { name: 'maria home.m4a', data, mimetype: 'audio/mpeg', size: data.length },
      overrideAccess: true,
    }),
  ] as unknown as Doc[]
  expect(docs.map(({ duration }) => duration)).toEqual([1, 1])
  for (const { filename } of docs)
    expect(readFileSync(join(folder(), filename)).toString('latin1')).not.toMatch(/maria/)
  // What was given by path is still there, as it was.
  expect(readFileSync(filePath)).toEqual(fixture('tagged.mp3'))
})

describe('a title', () => {
  it('is the file’s name where none is given, and stays when it is taken away', async () => {
    const doc = await uploaded({
      bytes: fixture('tagged.mp3'),
      name: 'Night_watch  01.final.mp3',
      data: { title: ' ' },
    })
    expect(doc.title).toBe('Night watch 01.final')
    const answer = await rest(host.config)(`/api/recordings/${doc.id}`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ title: '' }),
    })
    expect((await answer.json()).doc.title).toBe('Night watch 01.final')
  })

  it('of 201 characters is refused, in both languages', async () => {
    for (const [language, message] of [
      ['en', /201 characters and may have 200/],
      ['es', /201 caracteres y puede tener 200/],
    ] as const) {
      const as = { ...headers, 'accept-language': language }
      const answer = await upload({ bytes: fixture('tagged.mp3'), data: { title: 'x'.repeat(201) }, as })
      expect(answer.status).toBe(400)
      expect((await answer.json()).errors[0].data.errors).toMatchObject([
        { path: 'title', message: expect.stringMatching(message) as string },
      ])
    }
  })
})

it('what a client says of the file is not believed, at create or update', async () => {
  const forged = {
    title: 'Forged',
    duration: 3600,
    filename: 'maria-home.mp3',
    url: 'http://127.0.0.1:9/x.mp3',
    mimeType: 'text/html',
    filesize: 1,
    prefix: 'elsewhere',
  }
  const made = await uploaded({ bytes: fixture('tagged.mp3'), data: forged })
  const answer = await rest(host.config)(`/api/recordings/${made.id}`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify({ ...forged, title: 'Forged again' }),
  })
  expect(answer.status).toBe(200)
  const { doc } = await answer.json()
  expect(doc).toMatchObject({
    title: 'Forged again',
    duration: 1,
    mimeType: 'audio/mpeg',
    filename: made.filename,
  })
  expect(JSON.stringify(doc)).not.toMatch(/maria|127\.0\.0\.1|elsewhere/)
})

it('a replaced recording is cleaned and measured anew, and nothing of the old one stays', async () => {
  const first = await uploaded({ bytes: fixture('tagged.mp3') })
  const twice = Buffer.concat([fixture('tagged.mp3'), fixture('tagged.mp3')])
  const second = await uploaded({ bytes: twice, id: first.id })
  expect(second.filename).not.toBe(first.filename)
  expect(second).toMatchObject({ title: 'maria-home', duration: 2 })
  expect(stored()).toEqual([second.filename])
  expect(readFileSync(join(folder(), second.filename)).toString('latin1')).not.toMatch(/maria/)
  await refusal({ bytes: Buffer.from('no sound'), id: first.id })
})

describe('what is no recording is refused at the file, in both languages', () => {
  const cases: [string, () => Buffer, RegExp, RegExp][] = [
    ['a text', () => Buffer.from('not a sound at all'), /not a recording/, /no es una grabación/],
    ['an empty file', () => Buffer.alloc(0), /is empty/, /está vacío/],
    ['a film', () => fixture('video.mp4'), /more than sound/, /más que sonido/],
    ['a damaged file', () => fixture('tagged.m4a').subarray(0, 3000), /damaged/, /dañada/],
  ]
  it.each(cases)('%s', async (_name, bytes, en, es) => {
    expect(await refusal({ bytes: bytes() })).toMatch(en)
    expect(await refusal({ bytes: bytes(), as: { ...headers, 'accept-language': 'es' } })).toMatch(es)
  })

  it('an address in place of a file, which is never asked', async () => {
    for (const [language, message] of [
      ['en', /No file was sent/],
      ['es', /No se envió ningún archivo/],
    ] as const) {
      const answer = await rest(host.config)('/api/recordings', {
        method: 'POST',
        headers: { ...headers, 'accept-language': language },
        body: JSON.stringify({ title: 'x', filename: 'x.mp3', url: 'http://127.0.0.1:9/x.mp3' }),
      })
      expect(answer.status).toBe(400)
      expect((await answer.json()).errors[0].data.errors[0].message).toMatch(message)
    }
  })
})

describe('the door for files of up to 200 MB', () => {
  it('takes what is larger than any other door takes', async () => {
    const samples = Buffer.alloc(30_000_000)
    const head = fixture('tagged.wav').subarray(0, 36)
    const data = Buffer.from('data    ')
    data.writeUInt32LE(samples.length, 4)
    const doc = await uploaded({
      bytes: Buffer.concat([head, data, samples]),
      name: 'long.wav',
      type: 'audio/wav',
    })
    expect(doc).toMatchObject({ duration: 3750, filesize: 30_000_044 })
    expect(waiting()).toEqual([])
  })

  it('refuses more than 200 MB with status 413, in both languages, and leaves nothing behind', async () => {
    const path = join(host.folder, 'too-large.mp3')
    writeFileSync(path, '')
    truncateSync(path, 200_000_001)
    for (const [language, message] of [
      ['en', /larger than 200 MB/],
      ['es', /más de 200 MB/],
    ] as const) {
      const answer = await upload({
        bytes: readFileSync(path),
        as: { ...headers, 'accept-language': language },
      })
      expect(answer.status).toBe(413)
      expect((await answer.json()).errors[0].message).toMatch(message)
    }
    expect(waiting()).toEqual([])
  })

  it('reads nothing of what is sent by who may not write', async () => {
    for (const as of [{}, organiser]) {
      for (const id of [undefined, 1]) {
        let isRead = false
        const body = new ReadableStream(
          {
            pull: () => {
              isRead = true
              throw new Error('It was read.')
            },
          },
          { highWaterMark: 0 },
        )
        const answer = await rest(host.config)(`/api/recordings${id ? `/${id}` : ''}`, {
          method: id ? 'PATCH' : 'POST',
          headers: { ...as, 'content-type': 'multipart/form-data; boundary=x' },
          body,
          duplex: 'half',
        } as RequestInit)
        expect(answer.status).toBe(403)
        expect(isRead).toBe(false)
      }
    }
  })

  it('leaves nothing behind of what is refused, stored or broken', async () => {
    await uploaded({ bytes: fixture('tagged.mp3') })
    await refusal({ bytes: Buffer.from('no sound') })
    const broken = await rest(host.config)('/api/recordings', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.mp3"\r\n\r\nabc\r\n--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--',
    })
    expect(broken.status).toBeGreaterThanOrEqual(400)
    expect(waiting()).toEqual([])
  })

  it('knows no document of another id', async () => {
    for (const id of ['abc', '999999', 'ffffffffffffffffffffffff'])
      expect((await upload({ bytes: fixture('tagged.mp3'), id })).status).toBe(404)
  })
})

it('one that nothing live uses is for staff, its file too, and made by editors alone', async () => {
  const doc = await uploaded({ bytes: fixture('tagged.mp3') })
  const ask = async (path: string, headers: Record<string, string>) => {
    const answer = await rest(host.config)(`/api/recordings${path}`, { headers })
    return { status: answer.status, body: (await answer.json()) as { totalDocs?: number } }
  }
  const lists = ['/count', '?trash=true']
  const guess = '?depth=0&where[title][like]=maria'
  expect((await download(doc.filename, { headers: organiser })).status).toBe(200)
  for (const path of [`/${doc.id}`, ...lists, guess]) expect((await ask(path, organiser)).status).toBe(200)
  // To visitors it is as if it were not there.
  expect((await download(doc.filename)).status).toBe(403)
  expect((await ask(`/${doc.id}`, {})).status).toBe(404)
  for (const path of lists) expect(await ask(path, {})).toMatchObject({ status: 200, body: { totalDocs: 0 } })
  expect((await ask(guess, {})).status).toBe(400)
  for (const as of [{}, organiser])
    expect((await upload({ bytes: fixture('tagged.mp3'), as })).status).toBe(403)
})

it('the file of a trashed recording is for editors only', async () => {
  const doc = await uploaded({ bytes: fixture('tagged.mp3') })
  await host.payload.update({
    collection: 'recordings' as never,
    id: doc.id,
    data: { deletedAt: new Date().toISOString() } as never,
    overrideAccess: true,
  })
  for (const as of [{}, organiser]) expect((await download(doc.filename, { headers: as })).status).toBe(403)
  expect((await download(doc.filename, { headers })).status).toBe(200)
})
