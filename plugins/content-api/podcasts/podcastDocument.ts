import type { Id, Stored } from '../documents.js'

export type PodcastDocument = {
  id: Id
  slug?: string | null
  title?: string | null
  description?: string | null
  author?: string | null
  siteURL?: string | null
  artwork?: Id | null
  language?: string | null
  category?: string | null
  explicit?: boolean | null
  type?: string | null
  guid?: string | null
  updatedAt?: Stored
}

/** What is read of a podcast to link to it. */
export const podcastLinkFields: (keyof PodcastDocument)[] = ['slug', 'title', 'language']

/** What is read of a podcast for a list. */
export const podcastSummaryFields: (keyof PodcastDocument)[] = [
  ...podcastLinkFields,
  ...(['description', 'author', 'artwork', 'category', 'explicit', 'type'] as const),
]

/** What is read of a podcast for its own document. */
export const podcastFields: (keyof PodcastDocument)[] = [...podcastSummaryFields, 'siteURL', 'guid']
