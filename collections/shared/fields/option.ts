import type { FieldHook, Option, SelectField } from 'payload'
import { refuse } from '../refuse.js'

const toValue = (option: Option): string => (typeof option === 'string' ? option : option.value)

/** Refuses what a select does not offer, in drafts too: Postgres would answer with an error of its own. */
export const keepOption: FieldHook = ({ value, field, path, req, collection }) => {
  if (value == null) return value
  if (value === '') return null
  const offered = (field as SelectField).options.map(toValue)
  if (offered.includes(value as string)) return value
  return refuse({
    req,
    collection: collection?.slug,
    faults: [
      {
        path: path.join('.'),
        sentence: {
          en: `This can’t be chosen here. Choose one of: ${offered.join(', ')}.`,
          es: `Esto no se puede elegir aquí. Elige entre: ${offered.join(', ')}.`,
        },
      },
    ],
  })
}
