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

/** Normalises the name of an Apple category: `News > Politics` for `news: politics`. */
export const toCategory = (value: unknown): string | undefined =>
  typeof value === 'string' ? byKey.get(toKey(value)) : undefined

// https://podcasting2.org/docs/podcast-namespace/tags/guid
const namespace = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6'

/**
 * Computes a podcast's `podcast:guid` as the Podcasting 2.0 namespace specifies: the UUIDv5 of its feed URL, without
 * the scheme and trailing slashes.
 */
export const toPodcastGuid = (feedURL: string): string =>
  v5(feedURL.replace(/^[a-z][a-z\d+.-]*:\/\//i, '').replace(/\/+$/, ''), namespace)

/** Normalises a category to Apple's name, and refuses unknown ones. */
export const normalizeCategory: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  if (value === '') return null
  const category = toCategory(value)
  if (category) return category
  return refuseField({ req, collection, path }, message('podcasts:thisIsNoneOfApplesCategories'))
}

/**
 * Sets a podcast's GUID on creation, and never changes it, whatever a client sends or happens to its URL. It is
 * computed from the feed the podcast was imported from, or else from its own feed. Requires the slug.
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
