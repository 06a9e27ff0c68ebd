import { toKey } from '../../text/text.js'
import type { Resolve } from './resolve.js'

/** Read these articles. */
export const readArticles: Resolve<'readArticles'> = (block, { shown }) => {
  const articles = (Array.isArray(block.articles) ? block.articles : []).flatMap(
    (article) => shown.articles.get(toKey(article)) ?? [],
  )
  return articles.length > 0 ? { articles } : null
}
