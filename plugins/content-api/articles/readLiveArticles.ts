import type { ArticleList } from '../contract/index.js'
import { readInstallation } from '../installation.js'
import type { ListQuery } from '../../api/lists.js'
import { readList } from '../lists/readList.js'
import { readUsed } from '../lists/readUsed.js'
import { readRelated } from '../related/readRelated.js'
import { toCompare } from '../text/toCompare.js'
import { toDay } from '../toInstant.js'
import type { ArticleDocument } from './articleDocument.js'

/** A page of the articles that live calls ask to read: newest first, then those without a date, by their title. */
export const readLiveArticles = async (query: ListQuery): Promise<ArticleList> => {
  const installation = readInstallation(query.payload)
  const { locale } = query
  const byTitle = toCompare<ArticleDocument>(locale, ({ title }) => title)
  return readList({
    query,
    keys: (
      await readUsed<ArticleDocument>({
        installation,
        noun: 'articles',
        fields: ['title', 'publishedOn'],
        locale,
      })
    ).docs,
    compare: (a, b) =>
      (toDay(b.publishedOn) ?? '').localeCompare(toDay(a.publishedOn) ?? '') || byTitle(a, b),
    read: async (ids) => {
      const shown = await readRelated({ installation, locale, ids: { articles: ids } })
      return [...shown.articles.values()]
    },
  })
}
