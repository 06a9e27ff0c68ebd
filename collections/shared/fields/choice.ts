import type { FieldHook, SelectField } from 'payload'
import type { Sentence } from '../say.js'
import { keepOption } from './option.js'

type Choice = { value: string; label: Sentence }

/** One of a few words, at every door and in drafts; the first of them where nothing is said. */
export const choiceField = ({
  options,
  ...field
}: Pick<SelectField, 'name' | 'label' | 'admin'> & { options: [Choice, ...Choice[]] }): SelectField => {
  const [{ value: first }] = options
  const fillChoice: FieldHook = ({ value, operation }) =>
    value === undefined && operation === 'update' ? value : (value ?? first)
  return {
    type: 'select',
    ...field,
    options,
    defaultValue: first,
    hooks: { beforeValidate: [keepOption, fillChoice] },
  } as SelectField
}
