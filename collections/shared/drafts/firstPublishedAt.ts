import type { DateField } from 'payload'
import { nobody } from '../access/permissions.js'
import { dropFromCopy } from '../dropFromCopy.js'
import { dateField } from '../fields/date.js'

/** When a document was first public: kept by `keepFirstPublication`, shown to editors once there is something to show. */
export const firstPublishedAt = (): DateField =>
  dateField({
    name: 'firstPublishedAt',
    index: true,
    label: { en: 'First published', es: 'Primera publicación' },
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
