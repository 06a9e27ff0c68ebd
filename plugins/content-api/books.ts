import type { Id, Stored } from './documents.js'
import { toHyphenated } from '../../collections/books/parseISBN.js'
import { sortKeyName } from '../../collections/fields/sortKey.js'
import type { Book, BookLink, BookList, Image } from './contract/index.js'
import { toKey, toText, toWebAddress } from '../contract/values.js'
import { readInstallation } from './installation.js'
import type { ListQuery } from '../api/lists.js'
import { readUsedList } from './lists.js'
import { readRelated } from './related/readRelated.js'

export type BookDocument = {
  id: Id
  title?: string | null
  subtitle?: string | null
  authors?: (string | null)[] | null
  isbn?: string | null
  publisher?: string | null
  year?: number | null
  language?: string | null
  cover?: Id | null
  description?: string | null
  links?: { kind?: string | null; label?: string | null; url?: string | null }[] | null
  updatedAt?: Stored
}

/** The fields selected from a book. */
export const bookFields: (keyof BookDocument)[] = [
  ...(['title', 'subtitle', 'authors', 'isbn', 'publisher', 'year'] as const),
  ...(['language', 'cover', 'description', 'links'] as const),
]

const kinds: (string | null | undefined)[] = [
  'publisher',
  'shop',
  'library',
  'free',
] satisfies BookLink['kind'][]

/** A book as the API answers it. */
export const toBook = (doc: BookDocument, { images }: { images: Map<string, Image> }): Book => {
  const isbn = toText(doc.isbn)
  return {
    id: String(doc.id),
    title: toText(doc.title) ?? '',
    subtitle: toText(doc.subtitle),
    authors: (doc.authors ?? []).flatMap((author) => toText(author) ?? []),
    isbn,
    isbnHyphenated: isbn && toHyphenated(isbn),
    publisher: toText(doc.publisher),
    year: doc.year ?? null,
    language: toText(doc.language),
    cover: images.get(toKey(doc.cover)) ?? null,
    description: toText(doc.description),
    links: (doc.links ?? []).flatMap(({ kind, label, url }) => {
      const address = toWebAddress(url)
      return address
        ? [
            {
              kind: kinds.includes(kind) ? (kind as BookLink['kind']) : null,
              label: toText(label),
              url: address,
            },
          ]
        : []
    }),
  }
}

/** A page of the books that live calls use, by title. */
export const readLiveBooks = async (query: ListQuery): Promise<BookList> => {
  const installation = readInstallation(query.payload)
  const { locale } = query
  return readUsedList({
    ...{ installation, query, noun: 'books' },
    segments: [{ where: [], sort: [sortKeyName] }],
    read: async (ids) => {
      const shown = await readRelated({ installation, locale, ids: { books: ids } })
      return [...shown.books.values()]
    },
  })
}
