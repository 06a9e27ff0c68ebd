import type { ArrayField, Field, Option } from 'payload'
import { copyRowLanguages } from '../drafts/copyRowLanguages.js'
import { toMessage } from '../messages/messages.js'

/** A field shown in a row's label. */
export type RowPart =
  | { name: string; kind: 'text' | 'date' | 'duration' }
  | { name: string; kind: 'option'; options: Option[] }
  | { name: string; kind: 'relation'; noun: string }

const toNamed = (fields: Field[]): Field[] =>
  fields.flatMap((field) => ('name' in field || !('fields' in field) ? [field] : toNamed(field.fields)))

const toPlainOption = (option: Option): Option =>
  typeof option === 'string' ? option : ({ ...option, label: toMessage(option.label) } as Option)

const toPart = (name: string, fields: Field[]): RowPart => {
  const field = fields.find((one) => 'name' in one && one.name === name)
  if (!field)
    throw new Error(`[payload-broadside] There is no field "${name}" in the rows that it is to name.`)
  if (field.type === 'date') return { name, kind: 'date' }
  if (field.type === 'select') return { name, kind: 'option', options: field.options.map(toPlainOption) }
  if (field.type === 'relationship') return { name, kind: 'relation', noun: String(field.relationTo) }
  return { name, kind: field.custom?.isDuration ? 'duration' : 'text' }
}

/**
 * An array whose collapsed rows show the named fields, whose rows never stay grey, and whose copied rows keep all
 * languages.
 */
export const readableRows = (names: string[], array: ArrayField): ArrayField => ({
  ...array,
  hooks: { ...array.hooks, beforeChange: [...(array.hooks?.beforeChange ?? []), copyRowLanguages] },
  admin: {
    ...array.admin,
    components: {
      ...array.admin?.components,
      afterInput: ['payload-broadside/client#RetryRowLoading'],
      RowLabel: {
        path: 'payload-broadside/client#RowLabel',
        clientProps: {
          kind: toMessage(array.labels?.singular ?? array.label),
          parts: names.map((name) => toPart(name, toNamed(array.fields))),
        },
      },
    },
  },
})
