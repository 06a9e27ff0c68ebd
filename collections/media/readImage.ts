import type { SharpDependency } from 'payload'
import { uploadSizes } from '../files/uploadSizes.js'
import { message, type Sentence } from '../messages/messages.js'

/**
 * The PNG chunks that affect how an image looks: size, palette, transparency, colours and orientation. Text chunks are
 * dropped before decoding: they can expand a thousandfold, and aren't stored anyway.
 */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'eXIf', 'IDAT', 'IEND'])

const signature = 8
const overhead = 12

/** Removes the chunks that don't affect the image, and any data after its end. */
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

/** The largest accepted file, in bytes. */
const MAX_BYTES = uploadSizes.media

/** The most pixels an image may have: 8,000 × 8,000, more than a phone's camera produces. */
const MAX_PIXELS = 64_000_000

/** The limit for AVIF, which is decoded as a whole: 64 megapixels would take 1.2 GB of memory. */
const MAX_AVIF_PIXELS = 32_000_000

/**
 * The largest ratio of long side to short side. Enlarging an image to cover a size also enlarges its long side: an
 * image of 1 × 2560 pixels would get 3,072,000 rows at a width of 1200.
 */
const MAX_RATIO = 10

/** The longest side of a stored image, in pixels. */
const MAX_SIDE = 2560

/** An image as it is stored: upright, at most {@link MAX_SIDE} pixels long, without metadata. */
export type CleanImage = { data: Buffer; mimetype: 'image/jpeg' | 'image/png' | 'image/webp' }

/** The result of reading a file: an image to store, or the message that refuses it. */
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

/** Detects a file's format by its first bytes, so that only supported formats reach a decoder. */
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
 * Reads a file by its bytes, never by its name or declared type, and produces the image to store.
 *
 * A WebP stays WebP, at about its original size. Other opaque images become JPEG, which every browser, feed reader and
 * printer can show; a PNG or GIF becomes PNG if that is smaller. A transparent PNG or GIF becomes PNG, a transparent
 * AVIF WebP. Only the first frame of an animation is kept. Size, shape and pixel count are checked in the header,
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
  // `height` may be the sum of an animation's frames, `pageHeight` is that of one frame.
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
  // Raw pixels carry no profile, comment or thumbnail of a cropped part.
  const { width, height, channels } = info
  const pixels = () => sharp(data, { raw: { width, height, channels } })
  const { isOpaque } = await pixels().stats()
  const mayBePNG = header.format === 'png' || header.format === 'gif'
  if (!isOpaque && mayBePNG)
    return { data: await pixels().png({ compressionLevel: 9 }).toBuffer(), mimetype: 'image/png' }
  // As PNG, a transparent photo would be many times larger.
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

/** Lowers the quality until the file is hardly larger than the original. A higher quality would only add bytes. */
const toWebP = async ({ pixels, bytes, header }: Decoding & { pixels: () => Sharp }): Promise<Buffer> => {
  const fine = await pixels().webp({ quality: 85 }).toBuffer()
  if (header.format !== 'webp') return fine
  // These four letters can also occur in other data by chance. Trying lossless is then wasted but harmless.
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

/** Whether an ISO base media file has one of HEIF's brands. Phones call it HEIC. */
const isHEIC = (bytes: Buffer): boolean =>
  /^(hei[cmsx]|hev[cmsx]|mif1|msf1)$/.test(bytes.toString('latin1', 8, 12))
