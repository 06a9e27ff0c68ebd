import type { Slogan, SloganList } from './contract/index.js'
import type { SloganDocument } from './documents.js'
import { toText } from '../contract/values.js'
import { readInstallation } from './installation.js'
import type { ListQuery } from '../api/lists.js'
import { readUsedList } from './lists.js'
import { readRelated } from './related/readRelated.js'

/** A slogan; null without text in the language it was loaded in. */
export const toSlogan = ({ id, text, hashtag }: SloganDocument): Slogan | null => {
  const words = toText(text)
  return words ? { id: String(id), text: words, hashtag: toText(hashtag)?.replace(/^#/, '') ?? null } : null
}

/** A page of the slogans that live calls use, by text; those without text in the language are left out. */
export const readLiveSlogans = async (query: ListQuery): Promise<SloganList> => {
  const installation = readInstallation(query.payload)
  const { locale } = query
  return readUsedList({
    ...{ installation, query, noun: 'slogans' },
    // The key is the text without case and accents, and is there wherever the text is.
    segments: [{ where: [{ key: { not_equals: null } }], sort: ['key'] }],
    read: async (ids) => {
      const shown = await readRelated({ installation, locale, ids: { slogans: ids } })
      return [...shown.slogans.values()]
    },
  })
}
