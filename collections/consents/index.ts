import type { CollectionConfig } from 'payload'
import { isAdmin, isEditor, nobody } from '../access/permissions.js'
import { writeOneLocale } from '../drafts/writeOneLocale.js'
import { label, message, record } from '../messages/messages.js'
import { publicByUse } from '../references/publicByUse.js'
import { slugs } from '../slugs.js'
import { releaseWithDocument } from '../uniqueness/claims/claims.js'
import { claimUnique, confirmUnique, existing, type UniqueRules } from '../uniqueness/unique.js'
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
      ? message('consents:aConsentWithTheKeyIs', { title })
      : message('consents:aConsentWithTheKeyAlready', { title }),
}

/** The exact wording that a person agrees to. */
export const consents: CollectionConfig = {
  slug: slugs.consents,
  labels: {
    singular: label('consents:singular'),
    plural: label('consents:plural'),
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
    group: record('consents:groupSettings'),
    description: label('consents:description'),
    defaultColumns: ['purpose', 'wording', 'key', 'updatedAt'],
    listSearchableFields: ['purpose', 'wording', 'key'],
  },
  // A copy would have the same key.
  disableDuplicate: true,
  trash: true,
  endpoints: [existing(uniqueRules)],
  hooks: {
    beforeOperation: [writeOneLocale],
    beforeChange: [claimUnique(uniqueRules, { isRefused: ({ purpose, wording }) => !purpose || !wording })],
    afterChange: [confirmUnique(uniqueRules)],
    afterDelete: [releaseWithDocument],
  },
  fields,
}
