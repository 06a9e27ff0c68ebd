import type { CollectionBeforeChangeHook } from 'payload'
import { isPublishing } from '../../shared/drafts/write.js'
import { refuse } from '../../shared/refuse.js'
import { checkAudio } from '../checkAudio.js'

/** Nothing silent is published: an episode has a recording of ours, or an enclosure elsewhere. */
export const publishOnlyWithAudio: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  const id = operation === 'update' ? (originalDoc?.id as number | string) : undefined
  if (!isPublishing(req, { collection: collection.slug, id, data })) return data
  refuse({
    req,
    collection: collection.slug,
    id,
    faults: await checkAudio(req, data as Record<string, unknown>),
  })
  return data
}
