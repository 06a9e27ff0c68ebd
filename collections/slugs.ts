/** The fixed slugs of Broadside's collections. Use these instead of literals. */
export const slugs = {
  articles: 'articles',
  books: 'books',
  branches: 'branches',
  calls: 'calls',
  claims: 'claims',
  consents: 'consents',
  episodes: 'episodes',
  media: 'media',
  podcasts: 'podcasts',
  recordings: 'recordings',
  'signup-addresses': 'signup-addresses',
  'signup-requests': 'signup-requests',
  signups: 'signups',
  slogans: 'slogans',
  users: 'users',
  withdrawals: 'withdrawals',
} as const

/** The slugs of Broadside's globals. */
export const globalSlugs = {
  organisation: 'organisation',
} as const
