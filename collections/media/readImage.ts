import { randomBytes } from 'node:crypto'
import type { SharpDependency } from 'payload'
import type { Sentence } from '../shared/say.js'
import { uploadSizes } from '../shared/uploadSizes.js'

/** The largest file taken, in bytes. */
export const MAX_BYTES = uploadSizes.media

/** The most pixels that one picture may have: 8,000 × 8,000, more than a phone's camera makes. */
export const MAX_PIXELS = 64_000_000

/** The long side of what is kept, in pixels. */
export const MAX_SIDE = 2560

/** An image as it is kept: upright, at most {@link MAX_SIDE} long, without a word of metadata, under a random name. */
export type CleanImage = { name: string; data: Buffer; mimetype: 'image/jpeg' | 'image/png'; size: number }

/** What a file turned out to be: an image fit to keep, or the sentence that refuses it. */
export type ImageReading = { image: CleanImage } | { fault: Sentence }

const kinds: Sentence = {
  en: 'Choose a JPEG, PNG, WebP, AVIF or GIF file.',
  es: 'Elige un archivo JPEG, PNG, WebP, AVIF o GIF.',
}

const faults = {
  empty: {
    en: `The file is empty. ${kinds.en}`,
    es: `El archivo está vacío. ${kinds.es}`,
  },
  tooLarge: {
    en: 'The file is larger than 20 MB. Make it smaller and try again.',
    es: 'El archivo ocupa más de 20 MB. Redúcelo y vuelve a intentarlo.',
  },
  noImage: {
    en: `This file is not an image that can be read, whatever its name says. ${kinds.en}`,
    es: `Este archivo no es una imagen que se pueda leer, diga lo que diga su nombre. ${kinds.es}`,
  },
  heic: {
    en: 'This is a HEIC picture, which most browsers can’t show. Export it as JPEG and try again.',
    es: 'Es una imagen HEIC, que la mayoría de los navegadores no muestra. Expórtala como JPEG y vuelve a intentarlo.',
  },
  svg: {
    en: 'SVG drawings are not taken, because they can carry programs. Export it as PNG and try again.',
    es: 'No se aceptan dibujos SVG, porque pueden contener programas. Expórtalo como PNG y vuelve a intentarlo.',
  },
  damaged: {
    en: 'The image is damaged or incomplete. Save it anew, or choose another one.',
    es: 'La imagen está dañada o incompleta. Guárdala de nuevo o elige otra.',
  },
} satisfies Record<string, Sentence>

const tooManyPixels = (width: number, height: number): Sentence => ({
  en: `The image measures ${width} × ${height} pixels, which is too many. Make it smaller, ${MAX_SIDE} pixels on the long side are enough, and try again.`,
  es: `La imagen mide ${width} × ${height} píxeles, que son demasiados. Redúcela, bastan ${MAX_SIDE} píxeles en el lado largo, y vuelve a intentarlo.`,
})

/**
 * Reads a file by its bytes, never by its name or declared type, and makes of it the image that is kept.
 *
 * Kept is JPEG for opaque pictures and PNG for transparent ones, which every browser, feed reader and printer shows;
 * an opaque PNG or GIF stays PNG where that is the smaller one. Of an animation the first picture is kept.
 * Size and pixels are judged by the header, before anything is decoded.
 */
export const readImage = async (bytes: Buffer, sharp: SharpDependency): Promise<ImageReading> => {
  if (bytes.length === 0) return { fault: faults.empty }
  if (bytes.length > MAX_BYTES) return { fault: faults.tooLarge }
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!header) return { fault: isHeif(bytes) ? faults.heic : faults.noImage }
  if (header.format === 'svg') return { fault: faults.svg }
  if (header.format === 'heif' && header.compression !== 'av1') return { fault: faults.heic }
  if (!['jpeg', 'png', 'webp', 'gif', 'heif'].includes(header.format)) return { fault: faults.noImage }
  // The page's own height: that of an animation may be told as the sum of its frames.
  const { width, height = 0, pageHeight = height } = header
  if (width * pageHeight > MAX_PIXELS) return { fault: tooManyPixels(width, pageHeight) }
  try {
    return { image: await toCleanImage({ bytes, format: header.format, sharp }) }
  } catch {
    return { fault: faults.damaged }
  }
}

const toCleanImage = async ({
  bytes,
  format,
  sharp,
}: {
  bytes: Buffer
  format: string
  sharp: SharpDependency
}): Promise<CleanImage> => {
  const upright = await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    .rotate()
    .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  // Raw pixels carry nothing else: no profile, no comment, no thumbnail of what was cut away.
  const { width, height, channels } = upright.info
  const pixels = () => sharp(upright.data, { raw: { width, height, channels } })
  const { isOpaque } = await pixels().stats()
  const toPng = () => pixels().png({ compressionLevel: 9 }).toBuffer()
  if (!isOpaque) return toFile(await toPng(), 'png')
  const jpeg = await pixels().removeAlpha().jpeg({ quality: 85, mozjpeg: true }).toBuffer()
  if (format !== 'png' && format !== 'gif') return toFile(jpeg, 'jpg')
  const png = await pixels().removeAlpha().png({ compressionLevel: 9 }).toBuffer()
  return png.length <= jpeg.length ? toFile(png, 'png') : toFile(jpeg, 'jpg')
}

const toFile = (data: Buffer, extension: 'jpg' | 'png'): CleanImage => ({
  name: `${randomBytes(20).toString('hex')}.${extension}`,
  data,
  mimetype: extension === 'jpg' ? 'image/jpeg' : 'image/png',
  size: data.length,
})

/** An ISO base media file whose brand is one of HEIF's: what phones call HEIC. */
const isHeif = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 4, 8) === 'ftyp' &&
  /^(hei[cmsx]|hev[cmsx]|mif1|msf1)$/.test(bytes.toString('latin1', 8, 12))
