import type { CollectionSlug, Payload } from 'payload'
import { readSettings } from '../settings.js'
import { addRow } from './addRow.js'
import { markerKey } from './markerKey.js'
import { readRow } from './readRows.js'
import { rebuildReferences } from './rebuildReferences.js'

// One more whenever a document is looked into in another way.
const edition = 4

/**
 * Builds the index where it was never completed for these collections: after an upgrade, or when the options name others.
 * Two processes that start at once both build it, and come to the same.
 */
export const completeIndex = async (payload: Payload): Promise<void> => {
  const { slug, collections, globals, localesIn, liveWith, shownLater } = readSettings(payload)
  const token = JSON.stringify([
    edition,
    [...collections].sort(),
    [...globals].sort(),
    Object.entries(localesIn).sort(),
    Object.entries(liveWith).sort(),
    Object.entries(shownLater).sort(),
  ])
  const marker = await readRow({ payload, source: markerKey })
  if (marker?.token === token) return
  const { checked } = await rebuildReferences({ payload })
  payload.logger.info(`References: the index is complete. ${checked} documents were looked into.`)
  const isMade = !marker && (await addRow({ payload, source: { slug: '', id: 'index' }, token }))
  if (isMade) return
  await payload.db.updateOne({
    collection: slug as CollectionSlug,
    where: { source: { equals: markerKey } },
    data: { token },
    returning: false,
  })
}

/** Forgets that the index was complete: what is saved from now on is not in it. */
export const forgetCompletion = async (payload: Payload, slug: string): Promise<void> => {
  await payload.db.deleteMany({
    collection: slug as CollectionSlug,
    where: { source: { equals: markerKey } },
  })
}
