import { z } from 'zod'
import { limited } from '../../../collections/fields/limited.js'
import { readableRows } from '../../../collections/fields/readableRows.js'
import { label, message } from '../../../collections/messages/messages.js'
import { slugs } from '../../../collections/slugs.js'
import { url } from '../../api/primitives.js'
import { bookSchema } from '../../contract/book.js'
import { toKey, toRows, toText } from '../../contract/values.js'
import { defineAction } from '../defineAction.js'
import { en, es } from './translations.js'

/** Read these books: a reading list. */
export const readBooks = defineAction({
  type: 'readBooks',
  translations: { en, es },
  labels: {
    singular: message('readBooks:singular'),
    plural: message('readBooks:singular'),
  },
  fields: [
    readableRows(['book'], {
      name: 'books',
      type: 'array',
      maxRows: 48,
      label: label('readBooks:books'),
      labels: { singular: label('readBooks:booksSingular'), plural: label('readBooks:booksPlural') },
      admin: {
        description: label('readBooks:booksDescription'),
      },
      fields: [
        {
          name: 'book',
          type: 'relationship',
          relationTo: slugs.books,
          label: label('readBooks:booksBook'),
        },
        limited({
          name: 'note',
          type: 'textarea',
          localized: true,
          maxLength: 500,
          label: label('readBooks:booksNote'),
          admin: {
            description: label('readBooks:booksNoteDescription'),
          },
        }),
      ],
    }),
  ],
  needs: {
    values: [{ field: 'books', what: message('readBooks:atLeastOneBook') }],
    rows: { books: { values: [{ field: 'book', what: message('readBooks:theBook') }] } },
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
