import type { Block } from 'payload'
import { limited } from '../../shared/fields/limited.js'
import { readableRows } from '../../shared/fields/readableRows.js'
import { slugs } from '../../slugs.js'
import { headingAndText } from './shared.js'

/** Read these books: a reading list. */
export const readBooks: Block = {
  slug: 'readBooks',
  interfaceName: 'ReadBooksAction',
  labels: {
    singular: { en: 'Read these books', es: 'Leer estos libros' },
    plural: { en: 'Read these books', es: 'Leer estos libros' },
  },
  fields: [
    ...headingAndText,
    readableRows(['book'], {
      name: 'books',
      type: 'array',
      maxRows: 48,
      label: { en: 'Books', es: 'Libros' },
      labels: { singular: { en: 'book', es: 'libro' }, plural: { en: 'books', es: 'libros' } },
      admin: {
        description: {
          en: 'In the order in which to read them. At least one is needed to publish.',
          es: 'En el orden en que conviene leerlos. Hace falta al menos uno para publicar.',
        },
      },
      fields: [
        {
          name: 'book',
          type: 'relationship',
          relationTo: slugs.books,
          label: { en: 'Book', es: 'Libro' },
        },
        limited({
          name: 'note',
          type: 'textarea',
          localized: true,
          maxLength: 500,
          label: { en: 'Note', es: 'Nota' },
          admin: {
            description: {
              en: 'Why this one, in a sentence.',
              es: 'Por qué este, en una frase.',
            },
          },
        }),
      ],
    }),
  ],
}
