import type { Field } from 'payload'
import { closeWhenSaved } from '../fields/closeWhenSaved.js'
import { languageField } from '../fields/language.js'
import { lineField } from '../fields/line.js'
import { proseField } from '../fields/prose.js'
import { sortKeyField } from '../fields/sortKey.js'
import { readableRows } from '../fields/readableRows.js'
import { label, message, say } from '../messages/messages.js'
import { slugs } from '../slugs.js'
import { checkAuthors, normalizeAuthors, normalizeISBN, requireYear } from './hooks.js'
import { linkFields, maxLinks } from './linkFields.js'

/** The fields of a book, in the order of the edit form. */
export const fields: Field[] = [
  lineField({
    name: 'title',
    maxLength: 200,
    label: label('books:title'),
    missing: message('books:writeTheTitleOfTheBook'),
  }),
  lineField({ name: 'subtitle', maxLength: 200, label: label('books:subtitle') }),
  {
    name: 'authors',
    type: 'text',
    hasMany: true,
    required: true,
    label: label('books:authors'),
    admin: {
      components: {
        afterInput: ['payload-broadside/client#Order'],
        Cell: 'payload-broadside/client#TextsCell',
      },
      description: label('books:authorsDescription'),
    },
    hooks: { beforeValidate: [normalizeAuthors] },
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
      description: label('books:isbnDescription'),
      components: {
        Field: 'payload-broadside/client#ISBNField',
        Cell: 'payload-broadside/client#ISBNCell',
        afterInput: ['payload-broadside/client#Existing'],
      },
    },
    // Some catalogues send the digits as a number.
    custom: { takesNumbers: true },
    hooks: { beforeValidate: [normalizeISBN] },
  },
  // The same number, never empty, so that the database enforces uniqueness.
  { name: 'isbnKey', type: 'text', unique: true, index: true, hidden: true },
  {
    type: 'row',
    fields: [
      lineField({
        name: 'publisher',
        maxLength: 120,
        label: label('books:publisher'),
        admin: { width: '50%' },
      }),
      {
        name: 'year',
        type: 'number',
        label: label('books:year'),
        admin: {
          width: '25%',
          step: 1,
          components: { Field: 'payload-broadside/client#NumberField' },
          description: label('books:yearDescription'),
        },
        hooks: { beforeValidate: [requireYear] },
      },
      languageField({ admin: { width: '25%' } }),
    ],
  },
  { name: 'cover', type: 'upload', relationTo: slugs.media, label: label('books:cover') },
  proseField({
    name: 'description',
    maxLength: 2000,
    label: label('books:description'),
    admin: {
      description: label('books:descriptionDescription'),
    },
  }),
  readableRows(['kind', 'label'], {
    name: 'links',
    type: 'array',
    maxRows: maxLinks,
    label: label('books:links'),
    labels: { singular: label('books:linksSingular'), plural: label('books:linksPlural') },
    admin: {
      description: label('books:linksDescription'),
    },
    fields: linkFields,
  }),
  sortKeyField('title'),
  closeWhenSaved,
]
