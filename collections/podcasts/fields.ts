import type { Field } from 'payload'
import { isEditor, nobody } from '../access/permissions.js'
import { choiceField } from '../fields/choice.js'
import { closeWhenSaved } from '../fields/closeWhenSaved.js'
import { dropFromCopy } from '../fields/dropFromCopy.js'
import { emailField } from '../fields/email.js'
import { languageField } from '../fields/language.js'
import { lineField } from '../fields/line.js'
import { proseField } from '../fields/prose.js'
import { urlField } from '../fields/url.js'
import { slugs } from '../slugs.js'
import { slugFields } from '../uniqueness/slug/slugRules.js'
import { keepCategory } from './hooks.js'

const importFeedURL = urlField({
  name: 'importFeedURL',
  label: { en: 'Feed it comes from', es: 'Fuente de la que viene' },
  admin: {
    description: {
      en: 'If it was published elsewhere before: write its feed’s address before you save for the first time, and listeners’ players know it again.',
      es: 'Si antes se publicaba en otro sitio: escribe la dirección de su fuente antes de guardar por primera vez y los reproductores lo reconocerán.',
    },
  },
})

/** The fields of a podcast in the order in which an editor meets them. */
export const fields: Field[] = [
  lineField({
    name: 'title',
    maxLength: 200,
    label: { en: 'Title', es: 'Título' },
    missing: { en: 'Write the title of the podcast.', es: 'Escribe el título del pódcast.' },
  }),
  proseField({
    name: 'description',
    maxLength: 4000,
    label: { en: 'Description', es: 'Descripción' },
    admin: {
      description: {
        en: 'What one hears in it, for lists and for players.',
        es: 'Qué se oye en él, para listas y reproductores.',
      },
    },
    missing: {
      en: 'Say in a few sentences what one hears in the podcast.',
      es: 'Di en pocas frases qué se oye en el pódcast.',
    },
  }),
  {
    name: 'artwork',
    type: 'upload',
    relationTo: slugs.media,
    label: { en: 'Artwork', es: 'Carátula' },
    admin: {
      disableListFilter: true,
      description: {
        en: 'A square picture. Players want 1400 to 3000 pixels a side.',
        es: 'Una imagen cuadrada. Los reproductores piden de 1400 a 3000 píxeles por lado.',
      },
    },
  },
  lineField({
    name: 'author',
    maxLength: 120,
    label: { en: 'Author', es: 'Autoría' },
    admin: {
      description: {
        en: 'Who makes it, as players show it.',
        es: 'Quién lo hace, como lo muestran los reproductores.',
      },
    },
  }),
  {
    type: 'row',
    fields: [
      languageField({ admin: { width: '50%' } }),
      {
        name: 'category',
        type: 'text',
        label: { en: 'Category', es: 'Categoría' },
        admin: { width: '50%', components: { Field: 'payload-broadside/client#CategoryField' } },
        hooks: { beforeValidate: [keepCategory] },
      },
    ],
  },
  choiceField({
    name: 'type',
    label: { en: 'Type', es: 'Tipo' },
    options: [
      {
        value: 'episodic',
        label: { en: 'Episodic: the newest first', es: 'Por episodios: primero el más reciente' },
      },
      { value: 'serial', label: { en: 'Serial: from the beginning', es: 'En serie: desde el principio' } },
    ],
  }),
  {
    name: 'explicit',
    type: 'checkbox',
    defaultValue: false,
    label: { en: 'Not for children', es: 'No apto para menores' },
    admin: {
      description: {
        en: 'Players mark it as explicit.',
        es: 'Los reproductores lo marcan como contenido explícito.',
      },
    },
  },
  urlField({ name: 'siteURL', label: { en: 'Website', es: 'Sitio web' } }),
  {
    ...emailField({
      name: 'ownerEmail',
      label: { en: 'Owner’s e-mail', es: 'Correo de contacto' },
      admin: {
        description: {
          en: 'For you alone: it is never public.',
          es: 'Solo para tu equipo: nunca es público.',
        },
      },
    }),
    access: { read: isEditor },
  },
  {
    ...importFeedURL,
    access: { read: isEditor },
    hooks: { ...importFeedURL.hooks, beforeDuplicate: [dropFromCopy] },
  },
  {
    name: 'guid',
    type: 'text',
    label: 'GUID',
    access: { create: nobody, update: nobody },
    hooks: { beforeDuplicate: [dropFromCopy] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      condition: (data) => Boolean(data?.guid),
      description: {
        en: 'By which players know the podcast wherever its feed lies. It never changes.',
        es: 'Por el que los reproductores conocen el pódcast dondequiera que esté su fuente. Nunca cambia.',
      },
    },
  },
  ...slugFields({
    description: {
      en: 'The end of its link. Made from the title; fixed once the podcast is made.',
      es: 'El final de su enlace. Sale del título; queda fija al crear el pódcast.',
    },
  }),
  closeWhenSaved,
]
