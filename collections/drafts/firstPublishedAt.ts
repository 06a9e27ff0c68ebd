import type { CollectionBeforeChangeHook, DateField } from 'payload'
import { nobody } from '../access/permissions.js'
import { dateField } from '../fields/date.js'
import { dropFromCopy } from '../fields/dropFromCopy.js'
import { label } from '../messages/messages.js'

/** When a document was first public: kept by `stampFirstPublication`, shown to editors once there is something to show. */
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

/** The instant of the first publication is set once, by us, whatever a client sends. A copy has none. */
export const stampFirstPublication: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const known: unknown = operation === 'update' ? originalDoc?.firstPublishedAt : null
  const isPublishing = data._status === 'published'
  return { ...data, firstPublishedAt: known ?? (isPublishing ? new Date().toISOString() : null) }
}
