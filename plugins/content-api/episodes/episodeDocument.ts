import type { Id, LexicalDocument, Stored } from '../documents.js'

export type EpisodeDocument = {
  id: Id
  podcast?: Id | null
  slug?: string | null
  title?: string | null
  guid?: string | null
  publishedAt?: Stored
  firstPublishedAt?: Stored
  recording?: Id | null
  enclosure?: { url?: string | null; type?: string | null; length?: number | null } | null
  duration?: number | null
  season?: number | null
  number?: number | null
  type?: string | null
  explicit?: boolean | null
  summary?: string | null
  notes?: LexicalDocument | null
  transcript?: string | null
  chapters?: { start?: number | null; title?: string | null; url?: string | null }[] | null
  image?: Id | null
  updatedAt?: Stored
}

/** What is read of an episode to play it and to link to it. */
export const episodeLinkFields: (keyof EpisodeDocument)[] = [
  ...(['podcast', 'slug', 'title', 'recording', 'enclosure', 'duration', 'image'] as const),
]

/** What is read of an episode to play it, and to tell what else its page has. */
export const listenEpisodeFields: (keyof EpisodeDocument)[] = [
  ...episodeLinkFields,
  ...(['notes', 'transcript', 'chapters'] as const),
]

/** What is read of an episode for a list. */
export const episodeSummaryFields: (keyof EpisodeDocument)[] = [
  ...episodeLinkFields,
  ...(['publishedAt', 'firstPublishedAt', 'season', 'number', 'type', 'explicit', 'summary'] as const),
]

/** What is read of an episode for its own document. */
export const episodeFields: (keyof EpisodeDocument)[] = [
  ...episodeSummaryFields,
  ...(['guid', 'notes', 'transcript', 'chapters'] as const),
]
