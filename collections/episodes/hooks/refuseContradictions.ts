import type { CollectionBeforeValidateHook } from 'payload'
import { refuse } from '../../shared/refuse.js'
import { checkChapters } from '../checkChapters.js'
import { checkEnclosure } from '../checkEnclosure.js'

/** No episode contradicts itself, as little as a draft: Payload's own validators look only at what is published. */
export const refuseContradictions: CollectionBeforeValidateHook = ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  if (!data) return data
  refuse({
    req,
    collection: collection.slug,
    id: operation === 'update' ? (originalDoc?.id as number | string) : undefined,
    faults: [
      ...(data.recording == null ? checkEnclosure(data.enclosure) : []),
      ...checkChapters({ chapters: data.chapters, duration: data.duration }),
    ],
  })
  return data
}
