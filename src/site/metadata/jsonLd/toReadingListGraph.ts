import { toGraph } from 'payload-broadside'
import type { Action, Book, Call, JsonLd } from 'payload-broadside/types'
import type { Thing } from './graph.js'

type ReadBooksAction = Extract<Action, { type: 'readBooks' }>

const toBook = (book: Book): Thing => ({
  '@type': 'Book',
  name: book.title,
  author: book.authors.map((name) => ({ '@type': 'Person', name })),
  ...(book.subtitle ? { alternativeHeadline: book.subtitle } : {}),
  ...(book.isbn ? { isbn: book.isbn } : {}),
  ...(book.publisher ? { publisher: { '@type': 'Organization', name: book.publisher } } : {}),
  ...(book.year === null ? {} : { datePublished: String(book.year) }),
  ...(book.language ? { inLanguage: book.language } : {}),
  ...(book.cover ? { image: book.cover.url } : {}),
  ...(book.description ? { description: book.description } : {}),
  ...(book.links.length > 0 ? { sameAs: book.links.map(({ url }) => url) } : {}),
})

/** A reading list for search engines: its books in order. */
export const toReadingListGraph = (call: Call, lists: ReadBooksAction[]): JsonLd => {
  const books = lists.flatMap((list) => list.books.map(({ book }) => book))
  return toGraph({
    '@type': 'ItemList',
    name: lists[0]?.heading || call.title,
    ...(lists[0] ? { url: lists[0].url } : {}),
    numberOfItems: books.length,
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    itemListElement: books.map((book, at) => ({ '@type': 'ListItem', position: at + 1, item: toBook(book) })),
  })
}
