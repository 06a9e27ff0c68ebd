import type { BookList } from '../contract/index.js'
import { readInstallation } from '../installation.js'
import type { ListQuery } from '../../api/lists.js'
import { readList } from '../lists/readList.js'
import { readUsed } from '../lists/readUsed.js'
import { readRelated } from '../related/readRelated.js'
import { toCompare } from '../text/toCompare.js'
import type { BookDocument } from './bookDocument.js'

/** A page of the books that live calls ask to read, by their title. */
export const readLiveBooks = async (query: ListQuery): Promise<BookList> => {
  const installation = readInstallation(query.payload)
  const { locale } = query
  return readList({
    query,
    keys: (await readUsed<BookDocument>({ installation, noun: 'books', fields: ['title'], locale })).docs,
    compare: toCompare(locale, ({ title }) => title),
    read: async (ids) => {
      const shown = await readRelated({ installation, locale, ids: { books: ids } })
      return [...shown.books.values()]
    },
  })
}
