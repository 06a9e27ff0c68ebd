import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost
let headers: Record<string, string>
let organiser: Record<string, string>
const password = 'four words in a row'

type Doc = {
  id: number | string
  alt: string
  filename: string
  mimeType: string
  filesize: number
  focalX: number
  focalY: number
  width: number
  height: number
  url: string
  sizes: Record<string, { filename?: string | null; width?: number; height?: number; mimeType?: string }>
}

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
  headers = await logIn('editor')
  organiser = await logIn('organiser')
})
afterAll(() => host.stop())
afterEach(() =>
  host.payload.delete({ collection: 'media', where: { id: { exists: true } }, overrideAccess: true }),
)

const stored = () => {
  const folder = join(host.folder, 'media')
  mkdirSync(folder, { recursive: true })
  return readdirSync(folder).filter(
    (name) => name !== '.replaced' || readdirSync(join(folder, name)).length > 0,
  )
}

const picture = (width: number, height: number) => {
  const pixels = Buffer.alloc(width * height * 3, 200)
  for (let at = 0; at < pixels.length; at += 97) pixels[at] = at % 251
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

// Latitude and longitude of a home, the photographer's name, a comment, turned by a quarter.
const jpegWithGPS = (width: number, height: number) =>
  picture(width, height)
    .jpeg()
    .withExif({
      IFD0: { Artist: 'Maria Lopez', ImageDescription: 'maria-home' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '15/1 30/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '88/1 2/1 0/1',
      },
    })
    .withXmp(
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="maria-home"/></rdf:RDF></x:xmpmeta>',
    )
    .withMetadata({ orientation: 6 })
    .toBuffer()

const pngWithComment = async () => {
  const png = await picture(60, 40).png().toBuffer()
  const body = Buffer.from('tEXtComment\0maria-home', 'latin1')
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(body.length - 4, 0)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}

const upload = ({
  bytes,
  name = 'maria-home.jpg',
  type = 'image/jpeg',
  data = { alt: 'A street' },
  as = headers,
  id,
  query = '',
}: {
  bytes: Buffer
  name?: string
  type?: string
  data?: object
  as?: Record<string, string>
  id?: number | string
  query?: string
}) => {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], name, { type }))
  body.set('_payload', JSON.stringify(data))
  const path = id === undefined ? '/api/media' : `/api/media/${id}`
  return rest(host.config)(path + query, { method: id === undefined ? 'POST' : 'PATCH', body, headers: as })
}

const uploaded = async (sent: Parameters<typeof upload>[0]): Promise<Doc> => {
  const answer = await upload(sent)
  const body = await answer.json()
  expect(answer.status, JSON.stringify(body)).toBe(sent.id === undefined ? 201 : 200)
  return body.doc
}

const refusal = async (sent: Parameters<typeof upload>[0]) => {
  const before = stored()
  const answer = await upload(sent)
  const body = await answer.json()
  expect(answer.status, JSON.stringify(body)).toBe(400)
  expect(stored()).toEqual(before)
  expect(body.errors[0].data.errors[0].path).toBe('file')
  return body.errors[0].data.errors[0].message as string
}

const names = (doc: Doc) => [
  doc.filename,
  ...Object.values(doc.sizes).flatMap(({ filename }) => (filename ? [filename] : [])),
]

const download = (name: string, as: Record<string, string> = {}) =>
  rest(host.config)(`/api/media/file/${name}`, { headers: as })

it('a JPEG with GPS named maria-home.jpg has neither in any size, nor on disk, nor in its document', async () => {
  const bytes = await jpegWithGPS(2400, 1800)
  expect(bytes.includes('maria-home')).toBe(true)
  expect((await sharp(bytes).metadata()).exif?.includes('Maria Lopez')).toBe(true)
  const doc = await uploaded({ bytes })
  expect(names(doc)).toHaveLength(5)
  for (const name of names(doc)) {
    const answer = await download(name, headers)
    expect(answer.status).toBe(200)
    expect(JSON.stringify([...answer.headers])).not.toMatch(/maria/i)
    const kept = Buffer.from(await answer.arrayBuffer())
    expect(kept.toString('latin1')).not.toMatch(/maria|exif|gps|xmpmeta|photoshop/i)
    const { exif, xmp, iptc, icc, orientation, comments } = await sharp(kept).metadata()
    expect({ exif, xmp, iptc, icc, orientation, comments }).toEqual({})
  }
  const raw = await host.payload.db.findOne({ collection: 'media', where: { id: { equals: doc.id } } })
  expect(JSON.stringify([raw, doc])).not.toMatch(/maria/i)
  expect(stored().join()).not.toMatch(/maria/i)
  for (const file of stored())
    expect(readFileSync(join(host.folder, 'media', file)).includes('maria')).toBe(false)
})

it('a comment in a PNG is gone', async () => {
  const bytes = await pngWithComment()
  expect(bytes.includes('maria-home')).toBe(true)
  const doc = await uploaded({ bytes, name: 'x.png', type: 'image/png' })
  for (const name of names(doc))
    expect(readFileSync(join(host.folder, 'media', name)).includes('maria')).toBe(false)
})

it('the Local API cleans files by path too', async () => {
  const path = join(host.folder, 'maria-home.jpg')
  writeFileSync(path, await jpegWithGPS(900, 600))
  const doc = (await host.payload.create({
    collection: 'media',
    data: { alt: 'A street' },
    filePath: path,
    overrideAccess: true,
  })) as unknown as Doc
  expect(doc.filename).toMatch(/^[0-9a-f]{40}\.jpg$/)
  expect(readFileSync(join(host.folder, 'media', doc.filename)).toString('latin1')).not.toMatch(/maria|exif/i)
})

it('a picture taken sideways stands upright, and at most 2560 pixels long', async () => {
  const doc = await uploaded({ bytes: await jpegWithGPS(4000, 3000) })
  expect([doc.width, doc.height]).toEqual([1920, 2560])
})

it('the share size is 1200 × 630 whatever the picture, and other sizes never enlarge', async () => {
  const small = await uploaded({ bytes: await picture(200, 300).jpeg().toBuffer() })
  expect(small.sizes.share).toMatchObject({ width: 1200, height: 630, mimeType: 'image/jpeg' })
  expect(small.sizes.thumbnail?.filename ?? null).toBeNull()
  expect(small.sizes.card?.filename ?? null).toBeNull()
  const large = await uploaded({ bytes: await picture(2000, 900).jpeg().toBuffer() })
  expect(large.sizes.share).toMatchObject({ width: 1200, height: 630 })
  expect([large.sizes.thumbnail?.width, large.sizes.card?.width, large.sizes.wide?.width]).toEqual([
    320, 768, 1600,
  ])
})

it('names are random, and tell the kind of what is stored', async () => {
  const alpha = await sharp({ create: { width: 50, height: 50, channels: 4, background: '#ff000080' } })
    .webp()
    .toBuffer()
  const transparent = await uploaded({ bytes: alpha, name: 'a.webp', type: 'image/webp' })
  expect(transparent.filename).toMatch(/^[0-9a-f]{40}\.webp$/)
  expect(transparent.mimeType).toBe('image/webp')
  const opaque = await uploaded({
    bytes: await picture(50, 50).avif().toBuffer(),
    name: 'a.avif',
    type: 'image/avif',
  })
  expect(opaque.filename).toMatch(/^[0-9a-f]{40}\.jpg$/)
  const again = await uploaded({
    bytes: await picture(50, 50).avif().toBuffer(),
    name: 'a.avif',
    type: 'image/avif',
  })
  expect(again.filename).not.toBe(opaque.filename)
})

it('an animation is kept as its first picture', async () => {
  const frames = await Promise.all(
    ['#ff0000', '#00ff00', '#0000ff'].map((background) =>
      sharp({ create: { width: 40, height: 30, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  for (const format of ['gif', 'webp'] as const) {
    const bytes = await sharp(frames, { join: { animated: true } })
      .toFormat(format)
      .toBuffer()
    expect((await sharp(bytes).metadata()).pages).toBe(3)
    const doc = await uploaded({ bytes, name: `a.${format}`, type: `image/${format}` })
    const kept = sharp(join(host.folder, 'media', doc.filename))
    const { width, height, pages } = await kept.metadata()
    expect({ width, height, pages }).toEqual({ width: 40, height: 30, pages: undefined })
    const [red, green] = (await kept.stats()).channels
    expect(red!.mean).toBeGreaterThan(200)
    expect(green!.mean).toBeLessThan(50)
  }
})

it('a text file named .png is refused in words', async () => {
  const text = Buffer.from('not a picture at all')
  expect(await refusal({ bytes: text, name: 'x.png', type: 'image/png' })).toMatch(
    /not an image that can be read/,
  )
})

it('the refusal speaks Spanish to who asks in Spanish', async () => {
  const text = Buffer.from('no es una imagen')
  const as = { ...headers, 'Accept-Language': 'es' }
  expect(await refusal({ bytes: text, name: 'x.png', type: 'image/png', as })).toMatch(/no es una imagen/)
})

it('an SVG is refused in words, whatever its name', async () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
  )
  expect(await refusal({ bytes: svg, name: 'x.svg', type: 'image/svg+xml' })).toMatch(/SVG/)
  expect(await refusal({ bytes: svg, name: 'x.png', type: 'image/png' })).toMatch(/SVG/)
})

it('a 10,000 × 10,000 bomb is refused with its size', async () => {
  const bytes = await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  expect(bytes.length).toBeLessThan(2_000_000)
  expect(await refusal({ bytes, name: 'x.png', type: 'image/png' })).toMatch(/10000 × 10000/)
})

it('an image cut short is refused as damaged', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const whole = await picture(600, 400).toFormat(format).toBuffer()
    const half = whole.subarray(0, Math.floor(whole.length / 2))
    expect(await refusal({ bytes: half, name: `x.${format}`, type: `image/${format}` })).toMatch(
      /damaged|not an image that can be read/,
    )
  }
})

it('an empty file, a PDF, a HEIC picture and 20 MB are refused in words', async () => {
  const heic = Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from('ftypheic\0\0\0\0mif1heic'),
    Buffer.alloc(64),
  ])
  expect(await refusal({ bytes: Buffer.alloc(0) })).toMatch(/empty/)
  expect(await refusal({ bytes: Buffer.from('%PDF-1.4\n%%EOF') })).toMatch(/not an image/)
  expect(await refusal({ bytes: heic, name: 'x.heic', type: 'image/heic' })).toMatch(/HEIC/)
  expect(await refusal({ bytes: Buffer.alloc(20_000_001, 1) })).toMatch(/20 MB/)
})

it('a replaced image is cleaned too, and nothing of the old one stays', async () => {
  const first = await uploaded({ bytes: await picture(900, 600).jpeg().toBuffer() })
  const second = await uploaded({ bytes: await jpegWithGPS(900, 600), id: first.id })
  expect(second.filename).not.toBe(first.filename)
  expect(stored().sort()).toEqual(names(second).sort())
  expect(readFileSync(join(host.folder, 'media', second.filename)).toString('latin1')).not.toMatch(
    /maria|exif/i,
  )
  await refusal({ bytes: Buffer.from('no picture'), id: first.id })
})

it('what a client says of the file is not believed, at create or update', async () => {
  const forged = {
    alt: 'A street',
    filename: 'maria-home.jpg',
    url: 'http://127.0.0.1:9/x.jpg',
    prefix: 'elsewhere',
    mimeType: 'text/html',
    width: 1,
    filesize: 1,
    sizes: { share: { filename: 'maria-home.jpg', url: 'http://127.0.0.1:9/x.jpg' } },
  }
  const made = await uploaded({ bytes: await picture(50, 40).jpeg().toBuffer(), data: forged })
  const answer = await rest(host.config)(`/api/media/${made.id}`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify({ ...forged, alt: 'Another street' }),
  })
  expect(answer.status).toBe(200)
  const { doc } = await answer.json()
  expect(doc.alt).toBe('Another street')
  for (const key of ['filename', 'url', 'mimeType', 'width', 'filesize', 'sizes'] as const)
    expect(doc[key]).toEqual(made[key as keyof Doc])
  expect(doc.mimeType).toBe('image/jpeg')
  expect(JSON.stringify(doc)).not.toMatch(/maria|127\.0\.0\.1|elsewhere/)
})

it('an address in place of a file is refused and never asked', async () => {
  const answer = await rest(host.config)('/api/media', {
    method: 'POST',
    headers,
    body: JSON.stringify({ alt: 'x', filename: 'x.jpg', url: 'http://127.0.0.1:9/x.jpg' }),
  })
  expect(answer.status).toBe(400)
  expect((await answer.json()).errors[0].data.errors[0].message).toMatch(/No file was sent/)
  expect((await rest(host.config)('/api/media/paste-url?src=http://127.0.0.1:9/x.jpg', { headers })).ok).toBe(
    false,
  )
})

describe('the focal point', () => {
  // Grey, with a red square near the top: a head, to whoever crops.
  const portrait = async () => {
    const square = await sharp({ create: { width: 160, height: 160, channels: 3, background: '#ff0000' } })
      .png()
      .toBuffer()
    return sharp({ create: { width: 900, height: 1600, channels: 3, background: '#888888' } })
      .composite([{ input: square, left: 370, top: 60 }])
      .jpeg()
      .toBuffer()
  }
  const fileOf = (name?: string | null) => join(host.folder, 'media', name!)
  const isInShare = async (doc: Doc) => {
    const [red, green] = (await sharp(fileOf(doc.sizes.share!.filename)).stats()).channels
    return red!.max > 200 && green!.min < 60
  }
  const moveTo = (id: Doc['id'], { x, y }: { x: unknown; y: unknown }, as = headers) =>
    rest(host.config)(
      `/api/media/${id}?uploadEdits[focalPoint][x]=${x}&uploadEdits[focalPoint][y]=${y}&uploadEdits[heightInPixels]=9&uploadEdits[widthInPixels]=9`,
      { method: 'PATCH', body: JSON.stringify({ alt: 'A head' }), headers: as },
    )

  it('is what draws the eye until an editor sets it, and then every crop is made anew under another name', async () => {
    const made = await uploaded({ bytes: await portrait() })
    expect(made.focalY).toBeLessThan(35)
    expect(await isInShare(made)).toBe(true)
    const whole = readFileSync(fileOf(made.filename))
    const answer = await moveTo(made.id, { x: 50, y: 95 })
    const { doc: moved } = (await answer.json()) as { doc: Doc }
    expect(moved).toMatchObject({ alt: 'A head', focalX: 50, focalY: 95, width: 900, height: 1600 })
    expect(await isInShare(moved)).toBe(false)
    // The same picture still, not packed a second time, and nothing of the old crops.
    expect(readFileSync(fileOf(moved.filename))).toEqual(whole)
    expect(names(moved).filter((name) => names(made).includes(name))).toEqual([])
    expect(stored().sort()).toEqual(names(moved).sort())
    const back = await rest(host.config)(`/api/media/${made.id}`, {
      method: 'PATCH',
      body: JSON.stringify({ focalX: 50, focalY: 0 }),
      headers,
    })
    const { doc: again } = (await back.json()) as { doc: Doc }
    // Payload takes 0 for none.
    expect([again.focalX, again.focalY, await isInShare(again)]).toEqual([50, 1, true])
    const same = await moveTo(made.id, { x: 50, y: 1 })
    expect(((await same.json()) as { doc: Doc }).doc.filename).toBe(again.filename)
  })

  it('is for editors to set, within the picture, and the file stays when it is refused', async () => {
    const made = await uploaded({ bytes: await portrait() })
    const before = stored().sort()
    for (const as of [{}, organiser]) expect((await moveTo(made.id, { x: 1, y: 1 }, as)).status).toBe(403)
    for (const [x, y] of [
      [-1, 50],
      [50, 101],
      ['NaN', 50],
      ['', 50],
    ]) {
      const answer = await moveTo(made.id, { x, y })
      expect(answer.status).toBe(400)
      expect((await answer.json()).errors[0].data.errors[0].message).toMatch(/two numbers from 0 to 100/)
    }
    expect(stored().sort()).toEqual(before)
  })

  it('of a picture that is replaced is looked for anew, but for one that comes with it', async () => {
    const made = await uploaded({ bytes: await portrait(), data: { alt: 'x', focalX: 30, focalY: 80 } })
    expect([made.focalX, made.focalY]).toEqual([30, 80])
    const bytes = await portrait()
    const replaced = await uploaded({ bytes, id: made.id, data: { focalX: 30, focalY: 80 } })
    expect(replaced.focalY).toBeLessThan(35)
    expect((await uploaded({ bytes, id: made.id, data: { focalX: 10, focalY: 90 } })).focalY).toBe(90)
  })
})

describe('a transparent picture', () => {
  const image = (name: string) => readFileSync(new URL(`../../fixtures/images/${name}`, import.meta.url))
  const shareOf = (doc: Doc) => readFileSync(join(host.folder, 'media', doc.sizes.share!.filename!))

  it('lies on a light ground where it is shared, and a white one on a dark ground', async () => {
    const black = await uploaded({ bytes: image('black-logo-transparent.png') })
    const share = sharp(shareOf(black))
    expect([...(await share.clone().raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255])
    expect((await share.stats()).channels[0]!.min).toBeLessThan(30)
    expect(await share.metadata()).toMatchObject({ width: 1200, height: 630, format: 'jpeg' })
    const white = await sharp(image('black-logo-transparent.png')).negate({ alpha: false }).png().toBuffer()
    const { min, max } = (await sharp(shareOf(await uploaded({ bytes: white }))).stats()).channels[0]!
    expect([min < 60, max > 200]).toEqual([true, true])
  })

  it('that came as WebP is kept and served as WebP no larger than it needs, packed once', async () => {
    const bytes = image('cutout.webp')
    const doc = await uploaded({ bytes })
    const kept = readFileSync(join(host.folder, 'media', doc.filename))
    expect([doc.mimeType, doc.filesize]).toEqual(['image/webp', kept.length])
    expect(kept.length).toBeLessThan(2 * bytes.length)
    for (const name of names(doc)) {
      const served = Buffer.from(await (await download(name, headers)).arrayBuffer())
      expect(served.length).toBeLessThan(2 * bytes.length)
    }
    const moved = await rest(host.config)(`/api/media/${doc.id}`, {
      method: 'PATCH',
      body: JSON.stringify({ focalX: 7, focalY: 7 }),
      headers,
    })
    const { filename, filesize } = (await moved.json()).doc
    expect(readFileSync(join(host.folder, 'media', filename))).toEqual(kept)
    expect(filesize).toBe(kept.length)
  })

  it('or an opaque one that came as WebP stays so in every size but the shared one, which crawlers want as JPEG', async () => {
    const bytes = await sharp(image('cutout.webp')).flatten({ background: '#fff' }).webp().toBuffer()
    const { share, ...sizes } = (await uploaded({ bytes })).sizes
    expect(share).toMatchObject({ width: 1200, height: 630, mimeType: 'image/jpeg' })
    expect(Object.values(sizes).map(({ mimeType }) => mimeType)).toEqual([
      'image/webp',
      'image/webp',
      'image/webp',
    ])
    for (const { filename } of Object.values(sizes))
      expect(readFileSync(join(host.folder, 'media', filename!)).length).toBeLessThan(bytes.length)
  })
})

it('alternative text is required, in the language of the upload', async () => {
  const bytes = await picture(50, 40).jpeg().toBuffer()
  const answer = await upload({ bytes, data: { alt: '   ' } })
  expect(answer.status).toBe(400)
  expect((await answer.json()).errors[0].data.errors[0]).toMatchObject({ path: 'alt' })
  const doc = await uploaded({ bytes, data: { alt: ' Una calle ' }, query: '?locale=es' })
  const all = await host.payload.findByID({
    collection: 'media',
    id: doc.id,
    locale: 'all',
    overrideAccess: true,
  })
  expect((all as unknown as { alt: object }).alt).toEqual({ es: 'Una calle' })
})

it('visitors get the document and the files of an image once something live uses it, and not before or after', async () => {
  const doc = await uploaded({ bytes: await picture(400, 300).jpeg().toBuffer() })
  const statuses = async (as: Record<string, string>) => [
    ...(await Promise.all(names(doc).map(async (name) => (await download(name, as)).status))),
    (await rest(host.config)(`/api/media/${doc.id}`, { headers: as })).status,
  ]
  const all = (status: number) => [...names(doc), ''].map(() => status)
  const call = await host.payload.create({
    collection: 'calls',
    draft: true,
    data: {
      ...{ title: 'With a picture', summary: 'Look.', languages: ['en'], image: doc.id },
      actions: [{ blockType: 'spread', heading: 'Spread' }],
    } as never,
    overrideAccess: true,
  })
  const write = (_status: 'draft' | 'published') =>
    host.payload.update({ collection: 'calls', id: call.id, data: { _status }, overrideAccess: true })
  for (const status of ['draft', 'published', 'draft'] as const) {
    await write(status)
    if (status === 'published') {
      expect(await statuses({})).toEqual(all(200))
      const answer = await download(doc.filename)
      await answer.arrayBuffer()
      expect(answer.headers.get('cache-control')).toBe('public, max-age=86400, immutable')
    } else expect(await statuses({})).toEqual([...names(doc).map(() => 403), 404])
    for (const as of [headers, organiser]) expect(await statuses(as)).toEqual(all(200))
  }
  await host.payload.delete({ collection: 'calls', id: call.id, overrideAccess: true })
  for (const as of [{}, organiser]) expect((await upload({ bytes: Buffer.from('x'), as })).status).toBe(403)
})

it('the file of a trashed image is for editors only', async () => {
  const doc = await uploaded({ bytes: await picture(400, 300).jpeg().toBuffer() })
  await host.payload.update({
    collection: 'media',
    id: doc.id,
    data: { deletedAt: new Date().toISOString() },
    overrideAccess: true,
  })
  for (const name of names(doc)) {
    expect((await download(name)).status).toBe(403)
    expect((await download(name, headers)).status).toBe(200)
  }
  await host.payload.delete({ collection: 'media', id: doc.id, trash: true, overrideAccess: true })
  expect(stored()).toEqual([])
})

it('a file is served for a day, as what it is, and to no cache that others share where only staff may have it', async () => {
  const doc = await uploaded({ bytes: await picture(40, 30).jpeg().toBuffer() })
  const answer = await download(doc.filename, headers)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'private, max-age=86400, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  })
  await answer.arrayBuffer()
  const head = await rest(host.config)(`/api/media/file/${doc.filename}`, { method: 'HEAD', headers })
  expect([head.status, await head.text(), [...head.headers]]).toEqual([200, '', [...answer.headers]])
  const range = { ...headers, Range: 'bytes=0-9' }
  const part = await download(doc.filename, range)
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10])
})
