import type { Id, Stored } from '../documents.js'

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

/** What is read of an article. */
export const articleFields: (keyof ArticleDocument)[] = [
  ...(['title', 'url', 'publication', 'author', 'publishedOn', 'excerpt', 'image'] as const),
]
