import type { CollectionConfig } from 'payload'
import { releaseWithDocument } from '../claims/hooks.js'
import { isEditor, isStaff, nobody } from '../shared/access/permissions.js'
import { pointToWhatExists } from '../shared/pointToWhatExists.js'
import { claimUnique } from '../shared/unique/claimUnique.js'
import { existing } from '../shared/unique/existing.js'
import { settleUnique } from '../shared/unique/settleUnique.js'
import { writeOneLocale } from '../shared/writeOneLocale.js'
import { slugs } from '../slugs.js'
import { fields } from './fields.js'
import { findInEveryForm } from './hooks/findInEveryForm.js'
import { isRefused } from './isRefused.js'
import { uniqueRules } from './uniqueRules.js'
import { publicByUse } from '../references/publicByUse.js'

/** A book to read: an edition, with its own ISBN where it has one. */
export const books: CollectionConfig = {
  slug: slugs.books,
  labels: {
    singular: { en: 'Book', es: 'Libro' },
    plural: { en: 'Books', es: 'Libros' },
  },
  access: {
    create: isEditor,
    read: publicByUse(slugs.books, isStaff),
    update: isEditor,
    delete: isEditor,
    readVersions: nobody,
    unlock: nobody,
    admin: nobody,
  },
  admin: {
    custom: { keepOnDevice: true },
    useAsTitle: 'title',
    group: { en: 'Content', es: 'Contenido' },
    description: {
      en: 'Books for reading lists. A call says in which order to read them, and why.',
      es: 'Libros para listas de lectura. Un llamamiento dice en qué orden leerlos y por qué.',
    },
    defaultColumns: ['title', 'cover', 'authors', 'isbn', 'year', 'updatedAt'],
    listSearchableFields: ['title', 'subtitle', 'authors', 'isbn', 'publisher'],
  },
  // A copy would have the same ISBN again.
  disableDuplicate: true,
  trash: true,
  endpoints: [existing(uniqueRules)],
  hooks: {
    beforeOperation: [writeOneLocale, findInEveryForm],
    beforeValidate: [pointToWhatExists],
    beforeChange: [claimUnique(uniqueRules, { isRefused })],
    afterChange: [settleUnique(uniqueRules)],
    afterDelete: [releaseWithDocument],
  },
  fields,
}
