import type { SloganList } from '../contract/index.js'
import type { SloganDocument } from '../documents.js'
import { readInstallation } from '../installation.js'
import type { ListQuery } from '../../api/lists.js'
import { readList } from '../lists/readList.js'
import { readUsed } from '../lists/readUsed.js'
import { readRelated } from '../related/readRelated.js'
import { toCompare } from '../text/toCompare.js'
import { toSlogan } from './toSlogan.js'

/** A page of the slogans that live calls use, by their text; those that have none in the language are left out. */
export const readLiveSlogans = async (query: ListQuery): Promise<SloganList> => {
  const installation = readInstallation(query.payload)
  const { locale } = query
  const used = await readUsed<SloganDocument>({ installation, noun: 'slogans', fields: ['text'], locale })
  return readList({
    query,
    keys: used.docs.filter((doc) => toSlogan(doc)),
    compare: toCompare(locale, ({ text }) => text),
    read: async (ids) => {
      const shown = await readRelated({ installation, locale, ids: { slogans: ids } })
      return [...shown.slogans.values()]
    },
  })
}
