import type { Where } from 'payload'

/** What holds of an episode whose podcast is there: it is not in the trash, nor deleted, which on SQL leaves none. */
export const inLivePodcast = (): Where[] => [
  { podcast: { not_equals: null } },
  { 'podcast.deletedAt': { equals: null } },
]
