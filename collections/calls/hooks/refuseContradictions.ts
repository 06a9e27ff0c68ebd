import type { CollectionBeforeValidateHook } from 'payload'
import { refuse } from '../../shared/refuse.js'
import { closesAfterOpening, endsAfterStart } from '../rules/inOrder.js'
import { knownLanguages } from '../rules/knownLanguages.js'
import { leadsElsewhere } from '../rules/leadsElsewhere.js'
import type { Rule } from '../rules/rule.js'
import { signUpOnce } from '../rules/signUpOnce.js'
import { slogansOnce } from '../rules/slogansOnce.js'

const rules: Rule[] = [
  knownLanguages,
  slogansOnce,
  closesAfterOpening,
  endsAfterStart,
  leadsElsewhere,
  signUpOnce,
]

/** No call contradicts itself, as little as a draft: Payload's own validators look only at what is published. */
export const refuseContradictions: CollectionBeforeValidateHook = ({
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
  const faults = rules.flatMap((rule) => rule(data, { id, locales }))
  refuse({ req, collection: collection.slug, id, faults })
  return data
}
