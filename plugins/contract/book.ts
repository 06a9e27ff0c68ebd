import { z } from 'zod'
import { pageOf } from '../api/lists.js'
import { language, url } from '../api/primitives.js'
import { imageSchema } from './shared.js'

/** The kinds of places to get a book: its publisher, an independent shop, a library, a free copy. */
export const bookLinkSchema = z
  .object({
    kind: z.enum(['publisher', 'shop', 'library', 'free']).nullable(),
    label: z.string().nullable(),
    url,
  })
  .meta({ id: 'BookLink' })

/** A book. */
export const bookSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    subtitle: z.string().nullable(),
    authors: z.array(z.string()).describe('In the order of the title page.'),
    isbn: z.string().nullable().describe('ISBN-13, thirteen digits.'),
    isbnHyphenated: z.string().nullable().describe('The same as it is printed.'),
    publisher: z.string().nullable(),
    year: z.int().nullable(),
    language,
    cover: imageSchema.nullable(),
    description: z.string().nullable(),
    links: z.array(bookLinkSchema).describe('In the organisation’s order.'),
  })
  .meta({ id: 'Book' })

/** A page of books. */
export const bookListSchema = pageOf(bookSchema).meta({ id: 'BookList' })

/** A book. */
export type Book = z.infer<typeof bookSchema>
/** The kinds of places to get a book. */
export type BookLink = z.infer<typeof bookLinkSchema>
/** A page of books: what `GET /books` answers. */
export type BookList = z.infer<typeof bookListSchema>
