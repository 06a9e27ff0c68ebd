import type { Field } from 'payload'
import { emailField } from '../shared/fields/email.js'
import { limited } from '../shared/fields/limited.js'
import { urlField } from '../shared/fields/url.js'
import { slugFields } from '../shared/slug/slugFields.js'
import { slugs } from '../slugs.js'

/** The fields of a podcast in the order in which an editor meets them. */
export const fields: Field[] = [
  limited({
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 200,
    label: { en: 'Title', es: 'Título' },
  }),
  { name: 'description', type: 'textarea', required: true, label: { en: 'Description', es: 'Descripción' } },
  { name: 'author', type: 'text', label: { en: 'Author', es: 'Autoría' } },
  emailField({ name: 'ownerEmail', label: { en: 'Owner’s e-mail', es: 'Correo de contacto' } }),
  urlField({ name: 'siteURL', label: { en: 'Website', es: 'Sitio web' } }),
  { name: 'artwork', type: 'upload', relationTo: slugs.media, label: { en: 'Artwork', es: 'Carátula' } },
  { name: 'language', type: 'text', label: { en: 'Language', es: 'Idioma' } },
  { name: 'category', type: 'text', label: { en: 'Category', es: 'Categoría' } },
  { name: 'explicit', type: 'checkbox', defaultValue: false, label: { en: 'Explicit', es: 'Explícito' } },
  {
    name: 'type',
    type: 'select',
    options: ['episodic', 'serial'],
    defaultValue: 'episodic',
    label: { en: 'Type', es: 'Tipo' },
  },
  { name: 'guid', type: 'text', label: 'GUID' },
  urlField({ name: 'importFeedURL', label: { en: 'Imported from', es: 'Importado de' } }),
  ...slugFields({
    description: {
      en: 'The end of its link. Made from the title; fixed once the podcast is made.',
      es: 'El final de su enlace. Sale del título; queda fija al crear el pódcast.',
    },
  }),
]
