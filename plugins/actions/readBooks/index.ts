import { z } from 'zod'
import { limited } from '../../../collections/fields/limited.js'
import { readableRows } from '../../../collections/fields/readableRows.js'
import { slugs } from '../../../collections/slugs.js'
import { url } from '../../api/primitives.js'
import { bookSchema } from '../../contract/book.js'
import { toKey, toRows, toText } from '../../contract/values.js'
import { defineAction } from '../defineAction.js'

/** Read these books: a reading list. */
export const readBooks = defineAction({
  type: 'readBooks',
  labels: {
    singular: { en: 'Read these books', es: 'Leer estos libros' },
    plural: { en: 'Read these books', es: 'Leer estos libros' },
  },
  fields: [
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
  needs: {
    values: [{ field: 'books', what: { en: 'at least one book', es: 'al menos un libro' } }],
    rows: { books: { values: [{ field: 'book', what: { en: 'the book', es: 'el libro' } }] } },
  },
  shape: {
    url: url.describe('The page of the call’s reading list.'),
    books: z.array(z.object({ book: bookSchema, note: z.string().nullable() })),
  },
  resolve: (block, { shown, addresses, slug, locale }) => {
    const books = toRows(block.books).flatMap(({ book, note }) => {
      const read = shown.books.get(toKey(book))
      return read ? [{ book: read, note: toText(note) }] : []
    })
    return books.length > 0
      ? { url: addresses.pageURL({ kind: 'readingList', call: slug, locale }), books }
      : null
  },
})
