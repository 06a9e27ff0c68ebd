import type { CollectionBeforeValidateHook } from 'payload'
import { type Fault, refuse } from '../../shared/refuse.js'

/** The error for an episode without a podcast. */
export const checkPodcast = ({ podcast }: { podcast?: unknown }): Fault[] =>
  podcast != null
    ? []
    : [
        {
          path: 'podcast',
          sentence: {
            en: 'Choose the podcast that this episode belongs to.',
            es: 'Elige el pódcast al que pertenece este episodio.',
          },
        },
      ]

/** An episode belongs to a podcast from the beginning, as a draft too: its address and GUID are one among those there. */
export const requirePodcast: CollectionBeforeValidateHook = ({
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
    faults: checkPodcast(data),
  })
  return data
}
