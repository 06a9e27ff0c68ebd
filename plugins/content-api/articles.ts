import type { Id, Stored } from './documents.js'
import { sortKeyName } from '../../collections/fields/sortKey.js'
import type { Article, ArticleList, Image } from './contract/index.js'
import { toDay, toKey, toText, toWebAddress } from '../contract/values.js'
import { readInstallation } from './installation.js'
import type { ListQuery } from '../api/lists.js'
import { readUsedList } from './lists.js'
import { readRelated } from './related/readRelated.js'

export type ArticleDocument = {
  id: Id
  title?: string | null
  url?: string | null
  publication?: string | null
  author?: string | null
  publishedOn?: Stored
  excerpt?: string | null
  image?: Id | null
  updatedAt?: Stored
}

/** The fields selected from an article. */
export const articleFields: (keyof ArticleDocument)[] = [
  ...(['title', 'url', 'publication', 'author', 'publishedOn', 'excerpt', 'image'] as const),
]

/** An article as the API answers it; null without a URL. */
export const toArticle = (
  doc: ArticleDocument,
  { images }: { images: Map<string, Image> },
): Article | null => {
  const url = toWebAddress(doc.url)
  if (!url) return null
  return {
    id: String(doc.id),
    title: toText(doc.title) ?? '',
    url,
    publication: toText(doc.publication),
    author: toText(doc.author),
    publishedOn: toDay(doc.publishedOn),
    excerpt: toText(doc.excerpt),
    image: images.get(toKey(doc.image)) ?? null,
  }
}

/** A page of the articles that live calls use: newest first, then undated ones by title. */
export const readLiveArticles = async (query: ListQuery): Promise<ArticleList> => {
  const installation = readInstallation(query.payload)
  const { locale } = query
  return readUsedList({
    ...{ installation, query, noun: 'articles' },
    segments: [
      { where: [{ publishedOn: { not_equals: null } }], sort: ['-publishedOn', sortKeyName] },
      { where: [{ publishedOn: { equals: null } }], sort: [sortKeyName] },
    ],
    read: async (ids) => {
      const shown = await readRelated({ installation, locale, ids: { articles: ids } })
      return [...shown.articles.values()]
    },
  })
}
