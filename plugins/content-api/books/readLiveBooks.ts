import type { Book, BookList } from '../contract/index.js'
import { readInstallation } from '../installation.js'
import type { ListAnswer, ListQuery } from '../../api/lists.js'
import { readList } from '../lists/readList.js'
import { readUsed } from '../lists/readUsed.js'
import { readRelated } from '../related/readRelated.js'
import { toCompare } from '../text/toCompare.js'
import type { BookDocument } from './bookDocument.js'

/** A page of the books that live calls ask to read, by their title. */
export const readLiveBooks = async (query: ListQuery): Promise<BookList> =>
  (await readLiveBookList(query)).list

/** {@link readLiveBooks} with when the list last changed. */
export const readLiveBookList = async (query: ListQuery): Promise<ListAnswer<Book>> => {
  const installation = readInstallation(query.payload)
  const { locale } = query
  return readList({
    query,
    keys: await readUsed<BookDocument>({ installation, noun: 'books', fields: ['title'], locale }),
    compare: toCompare(locale, ({ title }) => title),
    read: async (ids) => {
      const { shown, ...rest } = await readRelated({ installation, locale, ids: { books: ids } })
      return { items: [...shown.books.values()], ...rest }
    },
  })
}
