import type { CollectionBeforeChangeHook } from 'payload'
import type { CollectionContext } from '../../context.js'
import { toPodcastGuid } from '../toPodcastGuid.js'

/**
 * A podcast's GUID is computed once, when it is made, and never changes, whatever a client sends and whatever becomes of
 * its address: from the feed it is imported from, else from its own feed here. It needs the slug.
 */
export const keepGuid = ({ toFeedURL }: Pick<CollectionContext, 'toFeedURL'>): CollectionBeforeChangeHook => {
  const keepGuid: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
    const known: unknown = operation === 'update' ? originalDoc?.guid : null
    const feed = (data.importFeedURL as string | null | undefined) || toFeedURL(data.slug as string)
    return { ...data, guid: known || toPodcastGuid(feed) }
  }
  return keepGuid
}
