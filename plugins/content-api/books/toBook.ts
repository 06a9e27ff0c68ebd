import { toHyphenated } from '../../../collections/books/toHyphenated.js'
import type { Book, BookLink, Image } from '../contract/index.js'
import { toKey } from '../text/toKey.js'
import { toText, toWebAddress } from '../text/toText.js'
import type { BookDocument } from './bookDocument.js'

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
