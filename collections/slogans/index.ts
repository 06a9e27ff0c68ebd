import type { CollectionConfig } from 'payload'
import { isEditor, isStaff } from '../shared/access/permissions.js'
import { slugs } from '../slugs.js'

/** A line to shout. */
export const slogans: CollectionConfig = {
  slug: slugs.slogans,
  labels: {
    singular: { en: 'Slogan', es: 'Consigna' },
    plural: { en: 'Slogans', es: 'Consignas' },
  },
  access: { create: isEditor, read: isStaff, update: isEditor, delete: isEditor },
  admin: { useAsTitle: 'text', group: { en: 'Content', es: 'Contenido' } },
  trash: true,
  fields: [
    { name: 'text', type: 'text', localized: true, required: true, label: { en: 'Text', es: 'Texto' } },
    { name: 'hashtag', type: 'text', label: { en: 'Hashtag', es: 'Etiqueta' } },
  ],
}
