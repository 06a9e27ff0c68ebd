import type { CollectionSlug, Payload, Where } from 'payload'

/** What holds of all that the public may read of a noun: it is not in the trash, and published where it has drafts. */
export const toLive = ({ collections }: Pick<Payload, 'collections'>, noun: CollectionSlug): Where[] => [
  ...(collections[noun]!.config.versions?.drafts ? [{ _status: { equals: 'published' } }] : []),
  { deletedAt: { equals: null } },
]
