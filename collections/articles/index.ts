import type { CollectionConfig } from 'payload'
import { isStaff } from '../access/permissions.js'
import { editorsWrite } from '../access/rules.js'
import { pointToWhatExists } from '../documents/pointToWhatExists.js'
import { writeOneLocale } from '../drafts/writeOneLocale.js'
import { publicByUse } from '../references/publicByUse.js'
import { slugs } from '../slugs.js'
import { releaseWithDocument } from '../uniqueness/claims/claims.js'
import { claimUnique, existing, settleUnique, type UniqueRules } from '../uniqueness/unique.js'
import { fields } from './fields.js'
import { toArticleURL } from './toArticleURL.js'

/** No two articles have the same address, however it was shared. */
const uniqueRules: UniqueRules = {
  noun: slugs.articles,
  field: 'url',
  title: 'title',
  toKey: (typed) => {
    const address = toArticleURL(typed)
    return 'url' in address ? address.url : null
  },
  say: ({ title, isTrashed }) =>
    isTrashed
      ? {
          en: `“${title}” has this address and is in the trash. Restore it, or write another address.`,
          es: `«${title}» tiene esta dirección y está en la papelera. Restáuralo o escribe otra dirección.`,
        }
      : {
          en: `“${title}” already exists with this address. Use the existing one, or write another address.`,
          es: `«${title}» ya existe con esta dirección. Usa el que hay o escribe otra dirección.`,
        },
}

/** An article to read, wherever it was published. No two have the same address. */
export const articles: CollectionConfig = {
  slug: slugs.articles,
  labels: {
    singular: { en: 'Article', es: 'Artículo' },
    plural: { en: 'Articles', es: 'Artículos' },
  },
  access: {
    ...editorsWrite,
    read: publicByUse(slugs.articles, isStaff),
  },
  admin: {
    custom: { keepOnDevice: true },
    useAsTitle: 'title',
    group: { en: 'Content', es: 'Contenido' },
    description: {
      en: 'What others wrote and a call sends its readers to.',
      es: 'Lo que escribieron otras personas y un llamamiento da a leer.',
    },
    defaultColumns: ['title', 'image', 'publication', 'publishedOn', 'url', 'updatedAt'],
    listSearchableFields: ['title', 'author', 'publication', 'url'],
  },
  // A copy would have the same address again.
  disableDuplicate: true,
  trash: true,
  endpoints: [existing(uniqueRules)],
  hooks: {
    beforeOperation: [writeOneLocale],
    beforeValidate: [pointToWhatExists],
    beforeChange: [claimUnique(uniqueRules, { isRefused: ({ title }) => !title })],
    afterChange: [settleUnique(uniqueRules)],
    afterDelete: [releaseWithDocument],
  },
  fields,
}
