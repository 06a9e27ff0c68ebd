import type { CollectionBeforeValidateHook } from 'payload'
import { refuse } from '../../shared/refuse.js'
import { knownLanguages } from '../rules/knownLanguages.js'
import { fewSlogans } from '../rules/slogansOnce.js'

/** Refuses what no call can hold, drafts too: Payload's own validators look only at what is published. */
export const refuseUnstorable: CollectionBeforeValidateHook = ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  if (!data) return data
  // The source of a copy stands in `originalDoc` too.
  const id = operation === 'update' ? (originalDoc?.id as number | string) : undefined
  const { localization } = req.payload.config
  const locales = localization ? localization.localeCodes : []
  refuse({
    req,
    collection: collection.slug,
    id,
    faults: [...knownLanguages(data, { locales }), ...fewSlogans(data, { locales })],
  })
  return data
}
