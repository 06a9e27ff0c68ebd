import type { Field } from 'payload'
import { nobody } from '../shared/access/permissions.js'
import { dropFromCopy } from '../shared/dropFromCopy.js'
import { dateField } from '../shared/fields/date.js'
import { limited } from '../shared/fields/limited.js'
import { urlField } from '../shared/fields/url.js'
import { slugFields } from '../shared/slug/slugFields.js'
import { slugs } from '../slugs.js'

/** The fields of an episode in the order in which an editor meets them. */
export const fields: Field[] = [
  {
    name: 'podcast',
    type: 'relationship',
    relationTo: slugs.podcasts,
    required: true,
    label: { en: 'Podcast', es: 'Pódcast' },
  },
  limited({
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 200,
    label: { en: 'Title', es: 'Título' },
  }),
  {
    name: 'recording',
    type: 'upload',
    relationTo: slugs.recordings,
    label: { en: 'Recording', es: 'Grabación' },
  },
  {
    name: 'enclosure',
    type: 'group',
    label: { en: 'Audio elsewhere', es: 'Audio en otro sitio' },
    fields: [
      urlField({ name: 'url', label: { en: 'Address', es: 'Dirección' } }),
      { name: 'type', type: 'text', label: { en: 'MIME type', es: 'Tipo MIME' } },
      { name: 'length', type: 'number', label: { en: 'Length in bytes', es: 'Tamaño en bytes' } },
    ],
  },
  { name: 'duration', type: 'number', label: { en: 'Duration', es: 'Duración' } },
  { name: 'season', type: 'number', label: { en: 'Season', es: 'Temporada' } },
  { name: 'number', type: 'number', label: { en: 'Number', es: 'Número' } },
  {
    name: 'type',
    type: 'select',
    options: ['full', 'trailer', 'bonus'],
    defaultValue: 'full',
    label: { en: 'Type', es: 'Tipo' },
  },
  { name: 'explicit', type: 'checkbox', defaultValue: false, label: { en: 'Explicit', es: 'Explícito' } },
  { name: 'summary', type: 'textarea', label: { en: 'Summary', es: 'Resumen' } },
  { name: 'notes', type: 'richText', label: { en: 'Notes', es: 'Notas' } },
  { name: 'transcript', type: 'textarea', label: { en: 'Transcript', es: 'Transcripción' } },
  {
    name: 'chapters',
    type: 'array',
    label: { en: 'Chapters', es: 'Capítulos' },
    fields: [
      { name: 'start', type: 'number', label: { en: 'Start', es: 'Comienzo' } },
      { name: 'title', type: 'text', label: { en: 'Title', es: 'Título' } },
      urlField({ name: 'url', label: { en: 'Address', es: 'Dirección' } }),
    ],
  },
  { name: 'image', type: 'upload', relationTo: slugs.media, label: { en: 'Image', es: 'Imagen' } },
  { name: 'guid', type: 'text', label: 'GUID' },
  dateField({ name: 'publishedAt', label: { en: 'Published at', es: 'Publicado el' } }),
  ...slugFields({
    unique: false,
    description: {
      en: 'The end of its link. Made from the title until you write another; fixed once the episode is published.',
      es: 'El final de su enlace. Sale del título mientras no escribas otra; queda fija al publicar el episodio.',
    },
  }),
  dateField({
    name: 'firstPublishedAt',
    label: { en: 'First published', es: 'Publicado por primera vez' },
    access: { create: nobody, update: nobody },
    hooks: { beforeDuplicate: [dropFromCopy] },
    admin: { hidden: true },
  }),
]
