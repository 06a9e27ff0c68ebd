import { readFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { type CleanImage, readImage } from '../../../collections/media/readImage.js'
import { inWords } from '../../helpers/messages.js'

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/images/${name}`, import.meta.url))

const image = async (bytes: Buffer): Promise<CleanImage> => {
  const reading = await readImage(bytes, sharp)
  if ('fault' in reading) throw new Error(inWords(reading.fault).en)
  return reading.image
}

const fault = async (bytes: Buffer) => {
  const reading = await readImage(bytes, sharp)
  if (!('fault' in reading)) throw new Error('It was not refused.')
  return reading.fault
}

const chunk = (type: string, ...contents: (Buffer | string)[]): Buffer => {
  const body = Buffer.concat([type, ...contents].map((part) => Buffer.from(part as string, 'latin1')))
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length - 4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

const plain = (options: { width: number; height: number; background?: string; channels?: 3 | 4 }) =>
  sharp({ create: { channels: 3, background: '#ff0000', ...options } })

describe('what a picture grows to in memory is bounded by its header', () => {
  const zipped = deflateSync(Buffer.alloc(40_000_000, 'A'), { level: 9 })
  const texts = (type: string, head: string) => Array.from({ length: 10 }, () => chunk(type, head, zipped))
  const withChunks = async (...chunks: Buffer[]) => {
    const png = await plain({ width: 8, height: 8 }).png().toBuffer()
    return Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)])
  }

  it.each([
    ['zTXt', 'k\0\0'],
    ['iTXt', 'k\0\x01\0\0\0'],
  ])('packed text in %s never meets a decoder', async (type, head) => {
    const bytes = await withChunks(...texts(type, head), chunk('tEXt', 'k\0maria'), chunk('fdAT', 'maria'))
    const met: Buffer[] = []
    const watched = ((input: Buffer, options: object) => {
      met.push(input)
      return sharp(input, options)
    }) as unknown as typeof sharp
    expect(await readImage(Buffer.concat([bytes, zipped]), watched)).toHaveProperty('image')
    for (const input of met.slice(0, 2)) {
      expect(input.length).toBeLessThan(500)
      expect(input.toString('latin1')).not.toMatch(/zTXt|iTXt|tEXt|fdAT|maria/)
    }
  })

  it.each([
    [1, 60_000],
    [60_000, 1],
    [100, 1001],
  ])('one of %d × %d pixels is refused for its shape, in both languages', async (width, height) => {
    for (const format of ['png', 'jpeg', 'gif'] as const) {
      const refused = await fault(await plain({ width, height }).toFormat(format).toBuffer())
      expect(inWords(refused).en).toContain(
        `${width} × ${height} pixels: one side is more than 10 times as long`,
      )
      expect(inWords(refused).es).toContain(
        `${width} × ${height} píxeles: un lado es más de 10 veces más largo`,
      )
    }
  })

  it('one whose long side is ten times its short one is kept', async () => {
    expect(
      await sharp((await image(await plain({ width: 30, height: 300 }).png().toBuffer())).data).metadata(),
    ).toMatchObject({
      width: 30,
      height: 300,
    })
  })

  it('an AVIF may have 32 megapixels, because it is decoded as a whole', async () => {
    const bytes = await plain({ width: 60, height: 54 }).avif().toBuffer()
    const told = bytes.indexOf('ispe', 0, 'latin1') + 8
    bytes.writeUInt32BE(6000, told)
    bytes.writeUInt32BE(5400, told + 4)
    expect(inWords(await fault(bytes)).en).toMatch(/6000 × 5400 pixels, which is too many/)
  })

  it('a format that is not taken meets no decoder, whatever it is called', async () => {
    const never = (() => {
      throw new Error('It was decoded.')
    }) as unknown as typeof sharp
    const tiff = await plain({ width: 9, height: 9 }).tiff().toBuffer()
    const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')
    for (const [bytes, sentence] of [
      [tiff, /not an image that can be read/],
      [svg, /SVG/],
      [Buffer.from('%PDF-1.4'), /not an image that can be read/],
    ] as const)
      expect(await readImage(bytes, never)).toMatchObject({
        fault: { en: expect.stringMatching(sentence) as string, es: expect.any(String) as string },
      })
  })
})

describe('colours', () => {
  const first = async (bytes: Buffer) => [...(await sharp(bytes).raw().toBuffer()).subarray(0, 3)]

  it('of 16 bits with a profile are those of the picture', async () => {
    expect(await first((await image(fixture('red-16bit-srgb-profile.png'))).data)).toEqual([255, 0, 0])
  })

  it.each(['srgb', 'p3'])(
    'of 8 and 16 bits, with a profile (%s) or without, opaque or not, come out alike',
    async (profile) => {
      const colour = { r: 200, g: 80, b: 40 }
      for (const depth of ['srgb', 'rgb16'])
        for (const alpha of [1, 0.5])
          for (const hasProfile of [true, false]) {
            const drawn = sharp({
              create: { width: 8, height: 8, channels: 4, background: { ...colour, alpha } },
            })
            const bytes = await (hasProfile ? drawn.withIccProfile(profile) : drawn)
              .toColourspace(depth)
              .png()
              .toBuffer()
            const [r, g, b] = await first((await image(bytes)).data)
            const case_ = JSON.stringify({ depth, alpha, hasProfile, got: [r, g, b] })
            expect(
              Math.max(Math.abs(r! - 200), Math.abs(g! - 80), Math.abs(b! - 40)),
              case_,
            ).toBeLessThanOrEqual(2)
          }
    },
  )
})

describe('a WebP stays WebP, and hardly grows', () => {
  const growth = async (bytes: Buffer) => {
    const { data, mimetype } = await image(bytes)
    expect(mimetype).toBe('image/webp')
    expect((await sharp(data).metadata()).hasAlpha).toBe((await sharp(bytes).metadata()).hasAlpha)
    return data.length / bytes.length
  }
  const photo = (isOpaque: boolean) =>
    isOpaque ? sharp(fixture('cutout.webp')).flatten({ background: '#fff' }) : sharp(fixture('cutout.webp'))

  it.each([
    [true, { quality: 30 }],
    [true, { quality: 75 }],
    [true, { lossless: true }],
    [false, { quality: 30 }],
    [false, { lossless: true }],
  ])('opaque: %s, packed with %o', async (isOpaque, packing) => {
    const bytes = await photo(isOpaque).resize(900).webp(packing).toBuffer()
    expect(await growth(bytes)).toBeLessThan(1.15)
  })

  it('a drawing without loss has none afterwards, because that is smaller', async () => {
    const lines = Array.from({ length: 20 }, (_, row) => `<text x="9" y="${row * 20}">No loss here.</text>`)
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400">${lines.join('')}</svg>`
    const bytes = await sharp(Buffer.from(drawing))
      .flatten({ background: '#fff' })
      .webp({ lossless: true })
      .toBuffer()
    expect(await growth(bytes)).toBeLessThan(1.15)
    const pixels = (image: Buffer) => sharp(image).raw().toBuffer()
    expect((await pixels((await image(bytes)).data)).equals(await pixels(bytes))).toBe(true)
  })
})

describe('a transparent picture', () => {
  const isTransparent = async (bytes: Buffer) => !(await sharp(bytes).stats()).isOpaque

  it('that came as WebP stays WebP, and does not grow', async () => {
    const bytes = fixture('cutout.webp')
    const { data, mimetype } = await image(bytes)
    expect(mimetype).toBe('image/webp')
    expect(data.length).toBeLessThan(2 * bytes.length)
    expect(await isTransparent(data)).toBe(true)
  })

  it('that came as PNG or GIF is kept as PNG', async () => {
    const logo = fixture('black-logo-transparent.png')
    for (const bytes of [logo, await sharp(logo).gif().toBuffer()]) {
      const { data, mimetype } = await image(bytes)
      expect([mimetype, await isTransparent(data)]).toEqual(['image/png', true])
    }
  })
})
