import type { ImageSize } from 'payload'

const inTheBackground = { disableListColumn: true, disableListFilter: true, disableGroupBy: true }

// Sizes larger than the image are left out. Without `fit`, Payload would crop to rounded sides.
const upTo = (name: string, width: number): ImageSize => ({
  name,
  width,
  fit: 'inside',
  admin: inTheBackground,
})

/** The only cropped size. It is also made from smaller images, because other sites require these exact dimensions. */
export const share = {
  name: 'share',
  width: 1200,
  height: 630,
  withoutEnlargement: false,
  formatOptions: { format: 'jpeg', options: { quality: 80, mozjpeg: true } },
  admin: inTheBackground,
} satisfies ImageSize

/** The sizes generated for each image, besides the image itself. */
export const sizes: ImageSize[] = [upTo('thumbnail', 320), upTo('card', 768), upTo('wide', 1600), share]
