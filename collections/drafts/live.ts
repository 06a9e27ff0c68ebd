import type { Where } from 'payload'

/** What of a collection's config decides how its documents are kept from visitors. */
type Kind = { trash?: boolean; versions?: boolean | { drafts?: unknown } }

/** The nouns with drafts have a trash too. */
const drafted: Kind = { trash: true, versions: { drafts: true } }

const hasDrafts = ({ versions }: Kind): boolean => typeof versions === 'object' && Boolean(versions.drafts)

/** Whether a stored `_status` says published, also where each locale has its own. */
export const isPublished = (status: unknown): boolean =>
  status === 'published' ||
  (typeof status === 'object' && status !== null && Object.values(status).includes('published'))

/**
 * Whether a stored document is there for visitors, as far as it itself decides: published where its collection has drafts,
 * and not in the trash where it has one. Whether something live uses it, or it belongs to something live, the index of
 * references tells.
 *
 * @param collection The config of its collection. @default one with drafts and a trash
 */
export const isLive = (
  doc: { _status?: unknown; deletedAt?: unknown } | null | undefined,
  collection: Kind = drafted,
): boolean =>
  doc != null && !(collection.trash && doc.deletedAt) && (!hasDrafts(collection) || isPublished(doc._status))

/** {@link isLive} as a filter, made anew for each query: databases write into the filters that they are given. */
export const whereLive = (collection: Kind = drafted): Where[] => [
  ...(hasDrafts(collection) ? [{ _status: { equals: 'published' } }] : []),
  ...(collection.trash ? [{ deletedAt: { equals: null } }] : []),
]
