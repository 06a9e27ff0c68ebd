import type { Field } from 'payload'
import { limited } from '../shared/fields/limited.js'
import { urlField } from '../shared/fields/url.js'
import { slugs } from '../slugs.js'

/** The fields of a book in the order in which an editor meets them. */
export const fields: Field[] = [
  limited({
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 200,
    label: { en: 'Title', es: 'Título' },
  }),
  limited({ name: 'subtitle', type: 'text', maxLength: 200, label: { en: 'Subtitle', es: 'Subtítulo' } }),
  {
    name: 'authors',
    type: 'text',
    hasMany: true,
    required: true,
    label: { en: 'Authors', es: 'Autoras y autores' },
  },
  { name: 'isbn', type: 'text', label: 'ISBN' },
  { name: 'publisher', type: 'text', label: { en: 'Publisher', es: 'Editorial' } },
  { name: 'year', type: 'number', label: { en: 'Year', es: 'Año' } },
  { name: 'language', type: 'text', label: { en: 'Language', es: 'Idioma' } },
  { name: 'cover', type: 'upload', relationTo: slugs.media, label: { en: 'Cover', es: 'Cubierta' } },
  { name: 'description', type: 'textarea', label: { en: 'Description', es: 'Descripción' } },
  {
    name: 'links',
    type: 'array',
    label: { en: 'Links', es: 'Enlaces' },
    fields: [
      {
        name: 'kind',
        type: 'select',
        options: ['publisher', 'shop', 'library', 'free'],
        label: { en: 'Kind', es: 'Tipo' },
      },
      { name: 'label', type: 'text', label: { en: 'Label', es: 'Texto del enlace' } },
      urlField({ name: 'url', label: { en: 'Address', es: 'Dirección' } }),
    ],
  },
]
