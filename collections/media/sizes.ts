import type { ImageSize } from 'payload'

const inTheBackground = { disableListColumn: true, disableListFilter: true, disableGroupBy: true }

// A size larger than its picture is left out. Without `fit` Payload would crop it to rounded sides.
const upTo = (name: string, width: number): ImageSize => ({
  name,
  width,
  fit: 'inside',
  admin: inTheBackground,
})

/** The one size that is cropped, and made of smaller pictures too: other sites want it exactly so. */
export const share = {
  name: 'share',
  width: 1200,
  height: 630,
  withoutEnlargement: false,
  formatOptions: { format: 'jpeg', options: { quality: 80, mozjpeg: true } },
  admin: inTheBackground,
} satisfies ImageSize

/** The sizes that each image is kept in, beside itself. */
export const sizes: ImageSize[] = [upTo('thumbnail', 320), upTo('card', 768), upTo('wide', 1600), share]
