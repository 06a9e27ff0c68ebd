import type { Field } from 'payload'
import { dateField } from '../shared/fields/date.js'
import { limited } from '../shared/fields/limited.js'
import { slugs } from '../slugs.js'

/** The fields of an article in the order in which an editor meets them. */
export const fields: Field[] = [
  limited({
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 300,
    label: { en: 'Title', es: 'Título' },
  }),
  {
    name: 'url',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    label: { en: 'Address', es: 'Dirección' },
  },
  { name: 'publication', type: 'text', label: { en: 'Publication', es: 'Medio' } },
  { name: 'author', type: 'text', label: { en: 'Author', es: 'Autoría' } },
  dateField({ name: 'publishedOn', label: { en: 'Published on', es: 'Publicado el' } }),
  { name: 'excerpt', type: 'textarea', label: { en: 'Excerpt', es: 'Extracto' } },
  { name: 'image', type: 'upload', relationTo: slugs.media, label: { en: 'Image', es: 'Imagen' } },
]
