import type { ImageSize } from 'payload'

// A size larger than its picture is left out, but for `share`, which other sites want exactly so.
const upTo = (name: string, width: number): ImageSize => ({ name, width, admin: inTheBackground })

const inTheBackground = { disableListColumn: true, disableListFilter: true, disableGroupBy: true }

/** The sizes that each image is kept in, beside itself. */
export const sizes: ImageSize[] = [
  upTo('thumbnail', 320),
  upTo('card', 768),
  upTo('wide', 1600),
  {
    name: 'share',
    width: 1200,
    height: 630,
    fit: 'cover',
    position: 'attention',
    withoutEnlargement: false,
    formatOptions: { format: 'jpeg', options: { quality: 80, mozjpeg: true } },
    admin: inTheBackground,
  },
]
