import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '../../shared/refuse.js'
import { checkNeeds } from '../needs.js'
import { isPublishing } from '../../shared/drafts/write.js'

/**
 * A branch is live with its name, city and country, however it gets there. None of the three is `required`: GraphQL would
 * ask for them in drafts too, and Payload not when something comes out of the trash.
 */
export const publishOnlyWhole: CollectionBeforeChangeHook = ({ data, originalDoc, collection, req }) => {
  const { id } = (originalDoc ?? {}) as { id?: number | string }
  if (!isPublishing(req, { collection: collection.slug, id, data })) return data
  refuse({
    req,
    collection: collection.slug,
    id,
    faults: checkNeeds(data as Record<string, unknown>),
  })
  return data
}
