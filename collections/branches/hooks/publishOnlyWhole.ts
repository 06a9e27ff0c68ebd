import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '../../shared/refuse.js'
import type { Sentence } from '../../shared/say.js'

/** What a branch is live with, and what is said where it is missing. */
const needs = {
  name: { en: 'Write the name of the branch.', es: 'Escribe el nombre de la sede.' },
  city: { en: 'Write the city that it is in.', es: 'Escribe la ciudad en la que está.' },
  country: { en: 'Choose the country that it is in.', es: 'Elige el país en el que está.' },
} satisfies Record<string, Sentence>

/**
 * A branch is live with its name, city and country, however it gets there. None of the three is `required`: GraphQL would
 * ask for them in drafts too, and Payload not when something comes out of the trash.
 */
export const publishOnlyWhole: CollectionBeforeChangeHook = ({ data, originalDoc, collection, req }) => {
  if (data._status !== 'published' || data.deletedAt) return data
  refuse({
    req,
    collection: collection.slug,
    id: (originalDoc as { id?: number | string } | undefined)?.id,
    faults: Object.entries(needs).flatMap(([path, sentence]) => (data[path] ? [] : [{ path, sentence }])),
  })
  return data
}
