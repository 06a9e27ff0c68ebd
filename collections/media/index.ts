import type { CollectionConfig } from 'payload'
import { isEditor } from '../shared/access/permissions.js'
import { slugs } from '../slugs.js'

/** Images, and nothing but images. */
export const media: CollectionConfig = {
  slug: slugs.media,
  labels: {
    singular: { en: 'Image', es: 'Imagen' },
    plural: { en: 'Images', es: 'Imágenes' },
  },
  access: { create: isEditor, read: isEditor, update: isEditor, delete: isEditor },
  admin: { group: { en: 'Content', es: 'Contenido' } },
  trash: true,
  upload: {
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    imageSizes: [
      { name: 'thumbnail', width: 320 },
      { name: 'card', width: 768 },
      { name: 'wide', width: 1600 },
      { name: 'share', width: 1200, height: 630, fit: 'cover', withoutEnlargement: false },
    ],
    adminThumbnail: 'thumbnail',
    crop: false,
    pasteURL: false,
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      localized: true,
      required: true,
      label: { en: 'Alternative text', es: 'Texto alternativo' },
    },
  ],
}
