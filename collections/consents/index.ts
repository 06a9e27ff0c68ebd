import type { CollectionConfig } from 'payload'
import { releaseWithDocument } from '../claims/hooks.js'
import { isAdmin, isEditor, nobody } from '../shared/access/permissions.js'
import { claimUnique } from '../shared/unique/claimUnique.js'
import { existing } from '../shared/unique/existing.js'
import { settleUnique } from '../shared/unique/settleUnique.js'
import { writeOneLocale } from '../shared/writeOneLocale.js'
import { slugs } from '../slugs.js'
import { fields } from './fields.js'
import { uniqueRules } from './uniqueRules.js'
import { publicByUse } from '../references/publicByUse.js'

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
