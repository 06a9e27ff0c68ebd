import type { FieldHook, NumberField } from 'payload'
import { refuse } from '../refuse.js'

/** Refuses what is not a whole number from 1 on, in drafts too. */
export const keepCount: FieldHook = ({ value, path, req, collection }) => {
  if (value == null || (Number.isSafeInteger(value) && (value as number) > 0)) return value as number | null
  return refuse({
    req,
    collection: collection?.slug,
    faults: [
      {
        path: path.join('.'),
        sentence: {
          en: 'Write a whole number, from 1 on.',
          es: 'Escribe un número entero, a partir de 1.',
        },
      },
    ],
  })
}

/** A whole number from 1 on, at every door. */
export const countField = (field: Pick<NumberField, 'name' | 'label' | 'admin'>): NumberField => ({
  type: 'number',
  ...field,
  admin: {
    step: 1,
    ...field.admin,
    components: { Field: 'payload-broadside/client#NumberField', ...field.admin?.components },
  },
  min: 1,
  hooks: { beforeValidate: [keepCount] },
})
