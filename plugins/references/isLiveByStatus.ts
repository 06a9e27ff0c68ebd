import { isPublished } from './isPublished.js'
import type { ReferencesOptions } from './options.js'

/** Live: published, where the collection has drafts, and not in the trash, where it has one. */
export const isLiveByStatus: NonNullable<ReferencesOptions['isLive']> = ({ collection, doc }) =>
  !(collection.trash && doc.deletedAt) && (!collection.versions?.drafts || isPublished(doc._status))
