import type { CollectionSlug, Payload } from 'payload'
import { toNoun } from '../key.js'
import { readSettings } from '../settings.js'

/** The kinds of sources that are public by themselves: collections with drafts, and what the options name. */
export const readRoots = (payload: Payload): Set<string> => {
  const { collections, liveCollections, liveGlobals } = readSettings(payload)
  const withDrafts = collections.filter(
    (slug) => payload.collections[slug as CollectionSlug]?.config.versions?.drafts,
  )
  return new Set([
    ...withDrafts,
    ...liveCollections,
    ...liveGlobals.map((slug) => toNoun({ slug, id: null })),
  ])
}
