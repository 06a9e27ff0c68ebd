import type { CollectionConfig } from 'payload'

import { releaseWithDocument } from '../claims/hooks.js'
import { isEditor, isStaff } from '../shared/access/permissions.js'
import { pointToWhatExists } from '../shared/pointToWhatExists.js'
import { writeOneLocale } from '../shared/writeOneLocale.js'
import { slugs } from '../slugs.js'
import { fields } from './fields.js'

/** A book to read. */
export const books: CollectionConfig = {
  slug: slugs.books,
  labels: {
    singular: { en: 'Book', es: 'Libro' },
    plural: { en: 'Books', es: 'Libros' },
  },
  access: { create: isEditor, read: isStaff, update: isEditor, delete: isEditor },
  admin: { useAsTitle: 'title', group: { en: 'Content', es: 'Contenido' } },
  trash: true,
  hooks: {
    beforeOperation: [writeOneLocale],
    beforeValidate: [pointToWhatExists],
    afterDelete: [releaseWithDocument],
  },
  fields,
}
