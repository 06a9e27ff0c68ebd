import type { Article, Image } from '../contract/index.js'
import { toKey } from '../text/toKey.js'
import { toText, toWebAddress } from '../text/toText.js'
import { toDay } from '../toInstant.js'
import type { ArticleDocument } from './articleDocument.js'

/** An article as the API answers it; null for one that leads nowhere. */
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
