import type { Field } from 'payload'
import { closeWhenSaved } from '../fields/closeWhenSaved.js'
import { languageField } from '../fields/language.js'
import { lineField } from '../fields/line.js'
import { proseField } from '../fields/prose.js'
import { readableRows } from '../fields/readableRows.js'
import { say } from '../messages/say.js'
import { slugs } from '../slugs.js'
import { checkAuthors, keepAuthors, keepISBN, keepYear } from './hooks.js'
import { linkFields, maxLinks } from './linkFields.js'

/** The fields of a book in the order in which an editor meets them. */
export const fields: Field[] = [
  lineField({
    name: 'title',
    maxLength: 200,
    label: { en: 'Title', es: 'Título' },
    missing: { en: 'Write the title of the book.', es: 'Escribe el título del libro.' },
  }),
  lineField({ name: 'subtitle', maxLength: 200, label: { en: 'Subtitle', es: 'Subtítulo' } }),
  {
    name: 'authors',
    type: 'text',
    hasMany: true,
    required: true,
    label: { en: 'Authors', es: 'Autoras y autores' },
    admin: {
      components: {
        afterInput: ['payload-broadside/client#Order'],
        Cell: 'payload-broadside/client#TextsCell',
      },
      description: {
        en: 'As on the cover, in its order. Press Enter after each name.',
        es: 'Como en la cubierta y en su orden. Pulsa Intro después de cada nombre.',
      },
    },
    hooks: { beforeValidate: [keepAuthors] },
    validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) => {
      const fault = checkAuthors(value)
      return fault ? say(req, fault) : true
    },
  },
  {
    name: 'isbn',
    type: 'text',
    label: 'ISBN',
    admin: {
      disableBulkEdit: true,
      description: {
        en: 'The number on the back of the book, of 10 or 13 digits, with or without hyphens.',
        es: 'El número de la contracubierta, de 10 o 13 cifras, con guiones o sin ellos.',
      },
      components: {
        Field: 'payload-broadside/client#ISBNField',
        Cell: 'payload-broadside/client#ISBNCell',
        afterInput: ['payload-broadside/client#Existing'],
      },
    },
    // Its digits come as a number out of some catalogues.
    custom: { takesNumbers: true },
    hooks: { beforeValidate: [keepISBN] },
  },
  // The same number, and never empty: the database's own word that no two books have one.
  { name: 'isbnKey', type: 'text', unique: true, index: true, hidden: true },
  {
    type: 'row',
    fields: [
      lineField({
        name: 'publisher',
        maxLength: 120,
        label: { en: 'Publisher', es: 'Editorial' },
        admin: { width: '50%' },
      }),
      {
        name: 'year',
        type: 'number',
        label: { en: 'Year', es: 'Año' },
        admin: {
          width: '25%',
          step: 1,
          components: { Field: 'payload-broadside/client#NumberField' },
          description: { en: 'Of this edition.', es: 'De esta edición.' },
        },
        hooks: { beforeValidate: [keepYear] },
      },
      languageField({ admin: { width: '25%' } }),
    ],
  },
  { name: 'cover', type: 'upload', relationTo: slugs.media, label: { en: 'Cover', es: 'Cubierta' } },
  proseField({
    name: 'description',
    maxLength: 2000,
    label: { en: 'Description', es: 'Descripción' },
    admin: {
      description: {
        en: 'What it is about, in the book’s language or the reader’s.',
        es: 'De qué trata, en el idioma del libro o de quien lee.',
      },
    },
  }),
  readableRows(['kind', 'label'], {
    name: 'links',
    type: 'array',
    maxRows: maxLinks,
    label: { en: 'Where to get it', es: 'Dónde conseguirlo' },
    labels: { singular: { en: 'link', es: 'enlace' }, plural: { en: 'links', es: 'enlaces' } },
    admin: {
      description: {
        en: 'In your order: the first is offered first.',
        es: 'En tu orden: el primero se ofrece primero.',
      },
    },
    fields: linkFields,
  }),
  closeWhenSaved,
]
