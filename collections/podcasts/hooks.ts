import type { CollectionBeforeChangeHook, FieldHook } from 'payload'
import { v5 } from 'uuid'
import type { CollectionContext } from '../context.js'
import { message } from '../messages/messages.js'
import { refuseField } from '../messages/refuse.js'
import { categories } from './categories.js'

const toKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\band\b/g, '&')
    .replace(/\s*[>›/:]\s*/g, '>')
    .replace(/\s+/g, ' ')
    .trim()

const byKey = new Map(categories.map(({ value }) => [toKey(value), value]))

/** A category of Apple's as it is kept, however its name was written: `News > Politics` for `news: politics`. */
export const toCategory = (value: unknown): string | undefined =>
  typeof value === 'string' ? byKey.get(toKey(value)) : undefined

// https://podcasting2.org/docs/podcast-namespace/tags/guid
const namespace = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6'

/**
 * A podcast's `podcast:guid` as the Podcasting 2.0 namespace makes it: the UUIDv5 of its feed's address without
 * scheme and without slashes at its end.
 */
export const toPodcastGuid = (feedURL: string): string =>
  v5(feedURL.replace(/^[a-z][a-z\d+.-]*:\/\//i, '').replace(/\/+$/, ''), namespace)

/** Keeps a category as Apple names it, and refuses what is none of theirs. */
export const normalizeCategory: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  if (value === '') return null
  const category = toCategory(value)
  if (category) return category
  return refuseField({ req, collection, path }, message('podcasts:thisIsNoneOfApplesCategories'))
}

/**
 * A podcast's GUID is computed once, when it is made, and never changes, whatever a client sends and whatever becomes of
 * its address: from the feed it is imported from, else from its own feed here. It needs the slug.
 */
export const freezeGUID = ({
  toFeedURL,
}: Pick<CollectionContext, 'toFeedURL'>): CollectionBeforeChangeHook => {
  const freezeGUID: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
    const known: unknown = operation === 'update' ? originalDoc?.guid : null
    const feed = (data.importFeedURL as string | null | undefined) || toFeedURL(data.slug as string)
    return { ...data, guid: known || toPodcastGuid(feed) }
  }
  return freezeGUID
}
