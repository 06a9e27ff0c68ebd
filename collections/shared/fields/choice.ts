import type { FieldHook, SelectField } from 'payload'
import { refuse } from '../refuse.js'
import type { Sentence } from '../say.js'

type Choice = { value: string; label: Sentence }

/** One of a few words, at every door and in drafts; the first of them where nothing is said. */
export const choiceField = ({
  options,
  ...field
}: Pick<SelectField, 'name' | 'label' | 'admin'> & { options: [Choice, ...Choice[]] }): SelectField => {
  const values = options.map(({ value }) => value)
  const [first] = values
  const keepChoice: FieldHook = ({ value, operation, path, req, collection }) => {
    if (value === undefined && operation === 'update') return value
    if (value == null || value === '') return first
    if (values.includes(value as string)) return value
    const known = values.join(', ')
    return refuse({
      req,
      collection: collection?.slug,
      faults: [
        {
          path: path.join('.'),
          sentence: { en: `Choose one of these: ${known}.`, es: `Elige una de estas opciones: ${known}.` },
        },
      ],
    })
  }
  return {
    type: 'select',
    ...field,
    options,
    defaultValue: first,
    hooks: { beforeValidate: [keepChoice] },
  } as SelectField
}
