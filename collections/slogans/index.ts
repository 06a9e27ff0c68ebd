import type { CollectionConfig } from 'payload'
import { isStaff } from '../access/permissions.js'
import { editorsWrite } from '../access/rules.js'
import { writeOneLocale } from '../drafts/writeOneLocale.js'
import { publicByUse } from '../references/publicByUse.js'
import { slugs } from '../slugs.js'
import { releaseWithDocument } from '../uniqueness/claims/claims.js'
import { claimUnique, existing, settleUnique, type UniqueRules } from '../uniqueness/unique.js'
import { checkHashtag } from './checkHashtag.js'
import { checkText } from './checkText.js'
import { fields } from './fields.js'
import { toSloganKey } from './toSloganKey.js'

/** No two slogans are the same in one locale, whatever their case, spacing, accents or end punctuation. */
const uniqueRules: UniqueRules = {
  noun: slugs.slogans,
  field: 'text',
  storedIn: 'key',
  localized: true,
  title: 'text',
  toKey: (text, locale) => (checkText(text) ? null : toSloganKey(text, locale)),
  say: ({ title, isTrashed }) =>
    isTrashed
      ? {
          en: `“${title}” is in the trash. Restore it from there, or write another.`,
          es: `«${title}» está en la papelera. Restáurala desde ahí o escribe otra.`,
        }
      : {
          en: `“${title}” already exists. Use it, or write another.`,
          es: `«${title}» ya existe. Úsala o escribe otra.`,
        },
}

/** A line to shout. No two are the same in one locale, whatever their case, spacing, accents or end punctuation. */
export const slogans: CollectionConfig = {
  slug: slugs.slogans,
  labels: {
    singular: { en: 'Slogan', es: 'Consigna' },
    plural: { en: 'Slogans', es: 'Consignas' },
  },
  access: {
    ...editorsWrite,
    read: publicByUse(slugs.slogans, isStaff),
  },
  admin: {
    custom: { keepOnDevice: true },
    useAsTitle: 'text',
    group: { en: 'Content', es: 'Contenido' },
    description: {
      en: 'Lines to shout, to print and to share. A call carries up to twelve of them.',
      es: 'Frases para gritar, imprimir y compartir. Un llamamiento lleva hasta doce.',
    },
    defaultColumns: ['text', 'hashtag', 'updatedAt'],
    listSearchableFields: ['text', 'hashtag'],
  },
  // A copy would be the same slogan again.
  disableDuplicate: true,
  trash: true,
  endpoints: [existing(uniqueRules)],
  hooks: {
    beforeOperation: [writeOneLocale],
    beforeChange: [claimUnique(uniqueRules, { isRefused: ({ hashtag }) => checkHashtag(hashtag) !== null })],
    afterChange: [settleUnique(uniqueRules)],
    afterDelete: [releaseWithDocument],
  },
  fields,
}
