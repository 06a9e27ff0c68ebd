import type { Id } from '../documents.js'

/** What documents point to, by what it is; each id once. */
export type RelatedIds = {
  articles: Id[]
  books: Id[]
  /** These, or all that are live. */
  branches: Id[] | 'all'
  calls: Id[]
  consents: Id[]
  episodes: Id[]
  images: Id[]
  podcasts: Id[]
  recordings: Id[]
  slogans: Id[]
}

/** What is an id, each once. */
export const toIds = (values: unknown[]): Id[] => [
  ...new Set(values.filter((value) => typeof value === 'number' || typeof value === 'string')),
]
