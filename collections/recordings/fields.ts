import type { Field, FieldHook } from 'payload'
import { isStaff } from '../access/permissions.js'
import { closeWhenSaved } from '../fields/closeWhenSaved.js'
import { durationField } from '../fields/duration.js'
import { lineField } from '../fields/line.js'

/** A recording has a title, since its file's name says nothing: without a new one it keeps the one it has. */
const keepTitle: FieldHook = ({ value, originalDoc, operation }) =>
  value === null && operation === 'update' ? (originalDoc as { title?: unknown }).title : value

const title = lineField({
  name: 'title',
  maxLength: 200,
  label: { en: 'Title', es: 'Título' },
  admin: {
    description: {
      en: 'What it is called in the list of recordings. Left empty, it is the name of the file. Visitors don’t see it.',
      es: 'Cómo se llama en la lista de grabaciones. Si queda vacío, es el nombre del archivo. El público no lo ve.',
    },
  },
})

/** The fields of a recording. */
export const fields: Field[] = [
  {
    ...title,
    // It may be the name of somebody's file.
    access: { read: isStaff },
    hooks: { beforeValidate: [...(title.hooks?.beforeValidate ?? []), keepTitle] },
  },
  durationField({
    name: 'duration',
    label: { en: 'Duration', es: 'Duración' },
    admin: {
      readOnly: true,
      disableBulkEdit: true,
      condition: (data) => Boolean(data?.duration),
      description: { en: 'Told by the file itself.', es: 'La dice el propio archivo.' },
    },
  }),
  closeWhenSaved,
]
