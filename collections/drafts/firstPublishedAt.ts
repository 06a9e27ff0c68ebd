import type { CollectionBeforeChangeHook, DateField } from 'payload'
import { nobody } from '../access/permissions.js'
import { dateField } from '../fields/date.js'
import { dropFromCopy } from '../fields/dropFromCopy.js'
import { label } from '../messages/messages.js'

/** The date of the first publication, set by `stampFirstPublication` and shown to editors once it exists. */
export const firstPublishedAt = (): DateField =>
  dateField({
    name: 'firstPublishedAt',
    index: true,
    label: label('documents:firstPublishedAt'),
    access: { create: nobody, update: nobody },
    hooks: { beforeDuplicate: [dropFromCopy] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      condition: (data) => Boolean(data?.firstPublishedAt),
      date: { pickerAppearance: 'dayAndTime' },
    },
  })

/** Sets the first publication once and ignores what clients send. Copies start without it. */
export const stampFirstPublication: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const known: unknown = operation === 'update' ? originalDoc?.firstPublishedAt : null
  const isPublishing = data._status === 'published'
  return { ...data, firstPublishedAt: known ?? (isPublishing ? new Date().toISOString() : null) }
}
