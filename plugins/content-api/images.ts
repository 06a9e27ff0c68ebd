import type { ImageDocument, ImageSizeDocument } from './documents.js'
import type { Image, ImageSize } from './contract/index.js'
import type { Addresses } from '../api/addresses.js'

/** The fields selected from an image. Payload derives the URL from the file name. */
export const imageFields: (keyof ImageDocument)[] = [
  ...([
    'alt',
    'credit',
    'url',
    'width',
    'height',
    'mimeType',
    'sizes',
    'filename',
    'focalX',
    'focalY',
  ] as const),
]

const toSize = (
  name: string,
  size: ImageSizeDocument | null,
  { toAbsolute }: Pick<Addresses, 'toAbsolute'>,
): ImageSize | null =>
  size?.url && size.width && size.height && size.mimeType
    ? { name, url: toAbsolute(size.url), width: size.width, height: size.height, mimeType: size.mimeType }
    : null

/** An image with its stored sizes, smallest first; null without a displayable file. */
export const toImage = (
  doc: ImageDocument | undefined,
  addresses: Pick<Addresses, 'toAbsolute'>,
): Image | null => {
  const whole = doc && toSize('', doc, addresses)
  if (!whole) return null
  const { url, width, height, mimeType } = whole
  const sizes = Object.entries(doc.sizes ?? {})
    .flatMap(([name, size]) => toSize(name, size, addresses) ?? [])
    .sort((a, b) => a.width - b.width || a.name.localeCompare(b.name))
  const { alt, credit, focalX, focalY } = doc
  return {
    ...{ url, width, height, mimeType, alt: alt?.trim() ?? '', credit: credit ?? null },
    focalPoint: focalX == null || focalY == null ? null : { x: focalX, y: focalY },
    sizes,
  }
}

/** The 1200 × 630 size of an image, for link previews. */
export const toShareImage = (image: Image | null | undefined): ImageSize | null =>
  image?.sizes.find(({ name }) => name === 'share') ?? null
