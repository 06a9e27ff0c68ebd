import type { SharpDependency } from 'payload'
import { uploadSizes } from '../files/uploadSizes.js'
import { message, type Sentence } from '../messages/messages.js'

/**
 * The chunks that say how a PNG looks: its size, palette, transparency, colours and which way up it is. Text can be
 * packed a thousand times smaller than it is unpacked, and decoders unpack it; nothing of it is kept anyway.
 */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'eXIf', 'IDAT', 'IEND'])

const signature = 8
const overhead = 12

/** A PNG without the chunks that no decoder needs, nor what stands behind its end. */
const toBarePNG = (bytes: Buffer): Buffer => {
  const parts = [bytes.subarray(0, signature)]
  for (let at = signature; at + overhead <= bytes.length;) {
    const type = bytes.toString('latin1', at + 4, at + 8)
    const end = at + overhead + bytes.readUInt32BE(at)
    if (kept.has(type)) parts.push(bytes.subarray(at, end))
    if (type === 'IEND') break
    at = end
  }
  return Buffer.concat(parts)
}

/** The largest file taken, in bytes. */
const MAX_BYTES = uploadSizes.media

/** The most pixels that one picture may have: 8,000 × 8,000, more than a phone's camera makes. */
const MAX_PIXELS = 64_000_000

/** The same for AVIF, which is decoded as a whole: 1.2 GB of memory for 64 megapixels. */
const MAX_AVIF_PIXELS = 32_000_000

/**
 * How many times its short side the long side of a picture may be. A picture that is enlarged to cover a size grows on
 * its long side as well: one of 1 × 2560 pixels would have 3,072,000 rows at 1200 pixels' width.
 */
const MAX_RATIO = 10

/** The long side of what is kept, in pixels. */
const MAX_SIDE = 2560

/** An image as it is kept: upright, at most {@link MAX_SIDE} long, without a word of metadata. */
export type CleanImage = { data: Buffer; mimetype: 'image/jpeg' | 'image/png' | 'image/webp' }

/** What a file turned out to be: an image fit to keep, or the sentence that refuses it. */
type ImageReading = { image: CleanImage } | { fault: Sentence }

const kinds: Sentence = message('media:kinds')

const faults = {
  empty: message('media:theFileIsEmpty', { kinds }),
  tooLarge: message('media:faultsTooLarge'),
  noImage: message('media:faultsNoImage', { kinds }),
  heic: message('media:faultsHeic'),
  svg: message('media:faultsSvg'),
  damaged: message('media:faultsDamaged'),
} satisfies Record<string, Sentence>

const tooLong = (width: number, height: number): Sentence =>
  message('media:theImageMeasuresPixels', { width, height, MAX_RATIO })

const tooManyPixels = (width: number, height: number): Sentence =>
  message('media:theImageMeasuresPixelsWhich', { width, height, MAX_SIDE })

type Format = 'jpeg' | 'png' | 'gif' | 'webp' | 'heif' | 'svg'

/** Tells a file's format by its first bytes: only our formats reach a decoder. */
const toFormat = (bytes: Buffer): Format | null => {
  const head = bytes.toString('latin1', 0, 12)
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (/^GIF8[79]a/.test(head)) return 'gif'
  if (/^RIFF[^]{4}WEBP/.test(head)) return 'webp'
  if (/^[^]{4}ftyp(avi[fs]|hei[cmsx]|hev[cmsx]|mif1|msf1)/.test(head)) return 'heif'
  return /<svg[\s>:]/i.test(bytes.toString('latin1', 0, 4096)) ? 'svg' : null
}

/**
 * Reads a file by its bytes, never by its name or declared type, and makes of it the image that is kept.
 *
 * A WebP stays WebP, and about as large as it was. Other opaque pictures become JPEG, which every browser, feed reader
 * and printer shows; a PNG or GIF stays PNG where that is the smaller one. A transparent PNG or GIF is kept as PNG, a
 * transparent AVIF as WebP. Of an animation the first picture is kept. Size, shape and pixels are judged by the header,
 * before anything is decoded.
 */
export const readImage = async (sent: Buffer, sharp: SharpDependency): Promise<ImageReading> => {
  if (sent.length === 0) return { fault: faults.empty }
  if (sent.length > MAX_BYTES) return { fault: faults.tooLarge }
  const format = toFormat(sent)
  if (!format) return { fault: faults.noImage }
  if (format === 'svg') return { fault: faults.svg }
  const bytes = format === 'png' ? toBarePNG(sent) : sent
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!header) return { fault: isHEIC(bytes) ? faults.heic : faults.noImage }
  if (header.format === 'heif' && header.compression !== 'av1') return { fault: faults.heic }
  if (header.format !== format) return { fault: faults.noImage }
  // The page's own height: that of an animation may be told as the sum of its frames.
  const { width, height = 0, pageHeight = height } = header
  if (width * pageHeight > (format === 'heif' ? MAX_AVIF_PIXELS : MAX_PIXELS))
    return { fault: tooManyPixels(width, pageHeight) }
  if (Math.max(width, pageHeight) > MAX_RATIO * Math.min(width, pageHeight))
    return { fault: tooLong(width, pageHeight) }
  try {
    return { image: await toCleanImage({ bytes, header, sharp }) }
  } catch {
    return { fault: faults.damaged }
  }
}

type Header = { format: string; hasProfile: boolean; depth: string }
type Sharp = ReturnType<SharpDependency>
type Decoding = { bytes: Buffer; header: Header; sharp: SharpDependency }

const decode = async ({ bytes, header, sharp }: Decoding) => {
  const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
  // Without a target profile sharp turns 16-bit images with a profile into Display P3, and raw pixels carry no profile.
  if (header.hasProfile && header.depth === 'ushort') image.withIccProfile('srgb')
  return image.raw().toBuffer({ resolveWithObject: true })
}

const toCleanImage = async (decoding: Decoding): Promise<CleanImage> => {
  const { header, sharp } = decoding
  const { data, info } = await decode(decoding)
  // Raw pixels carry nothing else: no profile, no comment, no thumbnail of what was cut away.
  const { width, height, channels } = info
  const pixels = () => sharp(data, { raw: { width, height, channels } })
  const { isOpaque } = await pixels().stats()
  const mayBePNG = header.format === 'png' || header.format === 'gif'
  if (!isOpaque && mayBePNG)
    return { data: await pixels().png({ compressionLevel: 9 }).toBuffer(), mimetype: 'image/png' }
  // A transparent photo is many times as large as PNG.
  if (!isOpaque || header.format === 'webp')
    return {
      data: await toWebP({ ...decoding, pixels: isOpaque ? () => pixels().removeAlpha() : pixels }),
      mimetype: 'image/webp',
    }
  const jpeg = await pixels().removeAlpha().jpeg({ quality: 85, mozjpeg: true }).toBuffer()
  if (!mayBePNG) return { data: jpeg, mimetype: 'image/jpeg' }
  const png = await pixels().removeAlpha().png({ compressionLevel: 9 }).toBuffer()
  return png.length <= jpeg.length
    ? { data: png, mimetype: 'image/png' }
    : { data: jpeg, mimetype: 'image/jpeg' }
}

/** Quality beyond that of the file that was sent only takes more bytes: it gives way until the picture hardly grows. */
const toWebP = async ({ pixels, bytes, header }: Decoding & { pixels: () => Sharp }): Promise<Buffer> => {
  const fine = await pixels().webp({ quality: 85 }).toBuffer()
  if (header.format !== 'webp') return fine
  // These four letters may stand in other data by chance: then a lossless picture is tried in vain.
  if (bytes.includes('VP8L')) {
    const lossless = await pixels().webp({ lossless: true }).toBuffer()
    return lossless.length < fine.length ? lossless : fine
  }
  let packed = fine
  for (const quality of [75, 60, 45]) {
    if (packed.length <= 1.1 * bytes.length) break
    packed = await pixels().webp({ quality }).toBuffer()
  }
  return packed
}

/** An ISO base media file whose brand is one of HEIF's: what phones call HEIC. */
const isHEIC = (bytes: Buffer): boolean =>
  /^(hei[cmsx]|hev[cmsx]|mif1|msf1)$/.test(bytes.toString('latin1', 8, 12))
