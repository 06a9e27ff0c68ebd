/** The fixed slugs of Broadside's collections. Relations and plugins use these, never a literal. */
export const slugs = {
  calls: 'calls',
  claims: 'claims',
  media: 'media',
  slogans: 'slogans',
  users: 'users',
} as const

/** The slugs of Broadside's globals. */
export const globalSlugs = {
  organisation: 'organisation',
} as const
