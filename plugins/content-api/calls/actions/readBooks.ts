import { toKey, toText } from '../../text/text.js'
import type { Resolve } from './resolve.js'
import { toRows } from './toRows.js'

/** Read these books. */
export const readBooks: Resolve<'readBooks'> = (block, { shown, addresses, slug, locale }) => {
  const books = toRows(block.books).flatMap(({ book, note }) => {
    const read = shown.books.get(toKey(book))
    return read ? [{ book: read, note: toText(note) }] : []
  })
  return books.length > 0
    ? { url: addresses.pageURL({ kind: 'readingList', call: slug, locale }), books }
    : null
}
