import type { FieldHook, Option, SelectField } from 'payload'
import { message, type Sentence } from '../messages/messages.js'
import { refuseField } from '../messages/refuse.js'

const toValue = (option: Option): string => (typeof option === 'string' ? option : option.value)

/** Refuses values that the select doesn't offer, in drafts too. Postgres would answer with its own error. */
export const requireOption: FieldHook = ({ value, field, path, req, collection }) => {
  if (value == null) return value
  if (value === '') return null
  const offered = (field as SelectField).options.map(toValue)
  if (offered.includes(value as string)) return value
  return refuseField(
    { req, collection, path },
    message('fields:thisCantBeChosenHere', { offered: offered.join(', ') }),
  )
}

type Choice = { value: string; label: Sentence }

/** A select with a default: the first option. */
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
    hooks: { beforeValidate: [requireOption, fillChoice] },
  } as SelectField
}
