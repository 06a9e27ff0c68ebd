import type { Field, FieldHook } from 'payload'
import { isStaff } from '../access/permissions.js'
import { closeWhenSaved } from '../fields/closeWhenSaved.js'
import { durationField } from '../fields/duration.js'
import { lineField } from '../fields/line.js'
import { label } from '../messages/messages.js'

/** The title is required, because file names are random: an empty one keeps the previous title. */
const fillTitle: FieldHook = ({ value, originalDoc, operation }) =>
  value === null && operation === 'update' ? (originalDoc as { title?: unknown }).title : value

const title = lineField({
  name: 'title',
  maxLength: 200,
  label: label('recordings:title'),
  admin: {
    description: label('recordings:titleDescription'),
  },
})

/** The fields of a recording. */
export const fields: Field[] = [
  {
    ...title,
    // The default title may contain a person's name, taken from the file name.
    access: { read: isStaff },
    hooks: { beforeValidate: [...(title.hooks?.beforeValidate ?? []), fillTitle] },
  },
  durationField({
    name: 'duration',
    label: label('recordings:duration'),
    admin: {
      readOnly: true,
      disableBulkEdit: true,
      condition: (data) => Boolean(data?.duration),
      description: label('recordings:durationDescription'),
    },
  }),
  closeWhenSaved,
]
