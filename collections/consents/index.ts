import type { CollectionConfig } from 'payload'
import { isAdmin, isEditor, nobody } from '../access/permissions.js'
import { writeOneLocale } from '../drafts/writeOneLocale.js'
import { publicByUse } from '../references/publicByUse.js'
import { slugs } from '../slugs.js'
import { releaseWithDocument } from '../uniqueness/claims/claims.js'
import { claimUnique, existing, settleUnique, type UniqueRules } from '../uniqueness/unique.js'
import { checkKey, fields } from './fields.js'

/** No two consents have the same key. */
const uniqueRules: UniqueRules = {
  noun: slugs.consents,
  field: 'key',
  title: 'key',
  toKey: (typed) => {
    const key = typed.trim()
    return checkKey(key) ? null : key
  },
  say: ({ title, isTrashed }) =>
    isTrashed
      ? {
          en: `A consent with the key “${title}” is in the trash. Restore it, or choose another key.`,
          es: `Un consentimiento con la clave «${title}» está en la papelera. Restáuralo o elige otra clave.`,
        }
      : {
          en: `A consent with the key “${title}” already exists. Use the existing one, or choose another key.`,
          es: `Ya existe un consentimiento con la clave «${title}». Usa el que hay o elige otra clave.`,
        },
}

/** What a person may agree to, in its exact words. */
export const consents: CollectionConfig = {
  slug: slugs.consents,
  labels: {
    singular: { en: 'Consent', es: 'Consentimiento' },
    plural: { en: 'Consents', es: 'Consentimientos' },
  },
  access: {
    create: isAdmin,
    read: publicByUse(slugs.consents, isEditor),
    update: isAdmin,
    delete: isAdmin,
    readVersions: nobody,
    unlock: nobody,
    admin: nobody,
  },
  admin: {
    custom: { keepOnDevice: true },
    useAsTitle: 'purpose',
    group: { en: 'Settings', es: 'Ajustes' },
    description: {
      en: 'What people may agree to when they sign up. Admins write it; a call says which of it is asked.',
      es: 'A qué puede dar su acuerdo la gente al inscribirse. Lo escribe la administración; un llamamiento dice qué se pide.',
    },
    defaultColumns: ['purpose', 'wording', 'key', 'updatedAt'],
    listSearchableFields: ['purpose', 'wording', 'key'],
  },
  // A copy would have the same key again.
  disableDuplicate: true,
  trash: true,
  endpoints: [existing(uniqueRules)],
  hooks: {
    beforeOperation: [writeOneLocale],
    beforeChange: [claimUnique(uniqueRules, { isRefused: ({ purpose, wording }) => !purpose || !wording })],
    afterChange: [settleUnique(uniqueRules)],
    afterDelete: [releaseWithDocument],
  },
  fields,
}
