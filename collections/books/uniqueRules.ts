import type { UniqueRules } from '../shared/unique/uniqueRules.js'
import { slugs } from '../slugs.js'
import { parseISBN } from './parseISBN.js'

/** No two books have the same ISBN, however it was typed. A book may have none. */
export const uniqueRules: UniqueRules = {
  noun: slugs.books,
  field: 'isbn',
  storedIn: 'isbnKey',
  optional: true,
  title: 'title',
  toKey: (typed) => {
    const number = parseISBN(typed)
    return 'isbn' in number ? number.isbn : null
  },
  say: ({ title, isTrashed }) =>
    isTrashed
      ? {
          en: `“${title}” has this ISBN and is in the trash. Restore it, or correct the number.`,
          es: `«${title}» tiene este ISBN y está en la papelera. Restáuralo o corrige el número.`,
        }
      : {
          en: `“${title}” already exists with this ISBN. Use the existing one, or correct the number.`,
          es: `«${title}» ya existe con este ISBN. Usa el que hay o corrige el número.`,
        },
}
