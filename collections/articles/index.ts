import type { CollectionConfig } from 'payload'
import { isStaff } from '../access/permissions.js'
import { editorsWrite } from '../access/rules.js'
import { pointToWhatExists } from '../documents/pointToWhatExists.js'
import { writeOneLocale } from '../drafts/writeOneLocale.js'
import { label, message, record } from '../messages/messages.js'
import { publicByUse } from '../references/publicByUse.js'
import { toUseIndexes } from '../references/useField.js'
import { slugs } from '../slugs.js'
import { releaseWithDocument } from '../uniqueness/claims/claims.js'
import { claimUnique, confirmUnique, existing, type UniqueRules } from '../uniqueness/unique.js'
import { fields } from './fields.js'
import { toArticleURL } from './toArticleURL.js'

/** No two articles have the same URL, however it was shared. */
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
      ? message('articles:hasThisAddressAndIsIn', { title })
      : message('articles:alreadyExistsWithThisAddress', { title }),
}

/** An article, wherever it was published. Its URL is unique. */
export const articles: CollectionConfig = {
  slug: slugs.articles,
  labels: {
    singular: label('articles:singular'),
    plural: label('articles:plural'),
  },
  access: {
    ...editorsWrite,
    read: publicByUse(slugs.articles, isStaff),
  },
  admin: {
    custom: { keepOnDevice: true },
    useAsTitle: 'title',
    group: record('articles:groupContent'),
    description: label('articles:description'),
    defaultColumns: ['title', 'image', 'publication', 'publishedOn', 'url', 'updatedAt'],
    listSearchableFields: ['title', 'author', 'publication', 'url'],
  },
  // A copy would have the same URL.
  disableDuplicate: true,
  trash: true,
  indexes: toUseIndexes('publishedOn', 'sortKey'),
  endpoints: [existing(uniqueRules)],
  hooks: {
    beforeOperation: [writeOneLocale],
    beforeValidate: [pointToWhatExists],
    beforeChange: [claimUnique(uniqueRules, { isRefused: ({ title }) => !title })],
    afterChange: [confirmUnique(uniqueRules)],
    afterDelete: [releaseWithDocument],
  },
  fields,
}
