import type { Slogan, SloganList } from '../contract/index.js'
import type { SloganDocument } from '../documents.js'
import { readInstallation } from '../installation.js'
import type { ListAnswer, ListQuery } from '../../api/lists.js'
import { readList } from '../lists/readList.js'
import { readUsed } from '../lists/readUsed.js'
import { readRelated } from '../related/readRelated.js'
import { toCompare } from '../text/toCompare.js'
import { toSlogan } from './toSlogan.js'

/** A page of the slogans that live calls use, by their text; those that have none in the language are left out. */
export const readLiveSlogans = async (query: ListQuery): Promise<SloganList> =>
  (await readLiveSloganList(query)).list

/** {@link readLiveSlogans} with when the list last changed. */
export const readLiveSloganList = async (query: ListQuery): Promise<ListAnswer<Slogan>> => {
  const installation = readInstallation(query.payload)
  const { locale } = query
  const used = await readUsed<SloganDocument>({ installation, noun: 'slogans', fields: ['text'], locale })
  return readList({
    query,
    keys: { ...used, docs: used.docs.filter((doc) => toSlogan(doc)) },
    compare: toCompare(locale, ({ text }) => text),
    read: async (ids) => {
      const { shown, ...rest } = await readRelated({ installation, locale, ids: { slogans: ids } })
      return { items: [...shown.slogans.values()], ...rest }
    },
  })
}
