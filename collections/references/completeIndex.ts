import type { CollectionSlug, Payload } from 'payload'
import { rebuildReferences } from './rebuild.js'
import { addRow, markerKey, readRow } from './rows.js'
import { readSettings } from './settings.js'

// Increase it whenever documents are indexed differently.
const edition = 6

/**
 * Builds the index if it isn't complete for these options: after an upgrade, or when the options have changed. Two
 * processes that start at once may both build it, with the same result.
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

/** Marks the index as incomplete, because saves are no longer indexed. */
export const forgetCompletion = async (payload: Payload, slug: string): Promise<void> => {
  await payload.db.deleteMany({
    collection: slug as CollectionSlug,
    where: { source: { equals: markerKey } },
  })
}
