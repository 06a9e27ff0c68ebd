import type { CollectionConfig } from 'payload'
import { isStaff } from '../access/permissions.js'
import { editorsWrite } from '../access/rules.js'
import { writeOneLocale } from '../drafts/writeOneLocale.js'
import { label, message, record } from '../messages/messages.js'
import { publicByUse } from '../references/publicByUse.js'
import { slugs } from '../slugs.js'
import { releaseWithDocument } from '../uniqueness/claims/claims.js'
import { claimUnique, confirmUnique, existing, type UniqueRules } from '../uniqueness/unique.js'
import { foldText } from '../values/foldText.js'
import { checkHashtag } from './checkHashtag.js'
import { checkText } from './checkText.js'
import { fields } from './fields.js'

/** Slogans are unique in a locale, ignoring case, spacing, accents and surrounding punctuation. */
const uniqueRules: UniqueRules = {
  noun: slugs.slogans,
  field: 'text',
  storedIn: 'key',
  localized: true,
  title: 'text',
  toKey: (text, locale) => (checkText(text) ? null : foldText(text, locale)),
  say: ({ title, isTrashed }) =>
    isTrashed ? message('slogans:isInTheTrash', { title }) : message('slogans:alreadyExists', { title }),
}

/** A line to shout. Unique in a locale, ignoring case, spacing, accents and surrounding punctuation. */
export const slogans: CollectionConfig = {
  slug: slugs.slogans,
  labels: {
    singular: label('slogans:singular'),
    plural: label('slogans:plural'),
  },
  access: {
    ...editorsWrite,
    read: publicByUse(slugs.slogans, isStaff),
  },
  admin: {
    custom: { keepOnDevice: true },
    useAsTitle: 'text',
    group: record('slogans:groupContent'),
    description: label('slogans:description'),
    defaultColumns: ['text', 'hashtag', 'updatedAt'],
    listSearchableFields: ['text', 'hashtag'],
  },
  // A duplicate would violate the unique key.
  disableDuplicate: true,
  trash: true,
  endpoints: [existing(uniqueRules)],
  hooks: {
    beforeOperation: [writeOneLocale],
    beforeChange: [claimUnique(uniqueRules, { isRefused: ({ hashtag }) => checkHashtag(hashtag) !== null })],
    afterChange: [confirmUnique(uniqueRules)],
    afterDelete: [releaseWithDocument],
  },
  fields,
}
