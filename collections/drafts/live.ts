import type { Where } from 'payload'

/** The parts of a collection's config that decide what visitors see. */
type Kind = { trash?: boolean; versions?: boolean | { drafts?: unknown } }

/** Collections with drafts also have a trash. */
const drafted: Kind = { trash: true, versions: { drafts: true } }

/** Whether a collection has drafts. */
export const hasDrafts = ({ versions }: Kind): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts)

/** Whether a stored `_status` is published, in a single value or in any locale. */
export const isPublished = (status: unknown): boolean =>
  status === 'published' ||
  (typeof status === 'object' && status !== null && Object.values(status).includes('published'))

/**
 * Whether a stored document is visible by itself: published if its collection has drafts, and not in the trash if it
 * has one. Whether something live uses it, or its parent is live, is in the index of references. Without `collection`,
 * drafts and a trash are assumed.
 */
export const isLive = (
  doc: { _status?: unknown; deletedAt?: unknown } | null | undefined,
  collection: Kind = drafted,
): boolean =>
  doc != null && !(collection.trash && doc.deletedAt) && (!hasDrafts(collection) || isPublished(doc._status))

/** {@link isLive} as a filter, created per query because adapters mutate filters. */
export const whereLive = (collection: Kind = drafted): Where[] => [
  ...(hasDrafts(collection) ? [{ _status: { equals: 'published' } }] : []),
  ...(collection.trash ? [{ deletedAt: { equals: null } }] : []),
]
