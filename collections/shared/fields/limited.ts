import type { FieldHook, TextareaField, TextField } from 'payload'
import { refuse } from '../refuse.js'

/** Refuses a text that is longer than its field's `maxLength`, in drafts too: Payload looks only when publishing. */
export const refuseTooLong: FieldHook = ({ value, field, path, req, collection }) => {
  const max = (field as TextField).maxLength
  if (max === undefined || typeof value !== 'string' || value.length <= max) return value
  const over = value.length - max
  return refuse({
    req,
    collection: collection?.slug,
    faults: [
      {
        path: path.join('.'),
        sentence: {
          en: `This has ${value.length} characters and may have ${max}. Shorten it by ${over}.`,
          es: `Esto tiene ${value.length} caracteres y puede tener ${max}. Acórtalo en ${over}.`,
        },
      },
    ],
  })
}

/** A text whose `maxLength` holds at every door and in drafts. */
export const limited = <Field extends TextareaField | TextField>(
  field: Field & { maxLength: number },
): Field => ({
  ...field,
  hooks: { ...field.hooks, beforeValidate: [...(field.hooks?.beforeValidate ?? []), refuseTooLong] },
})
