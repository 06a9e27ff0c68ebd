import type { CollectionConfig } from 'payload'
import { isStaff } from '../access/permissions.js'
import { editorsWrite } from '../access/rules.js'
import type { CollectionContext } from '../context.js'
import { pointToWhatExists } from '../documents/pointToWhatExists.js'
import { writeOneLocale } from '../drafts/writeOneLocale.js'
import { label, record } from '../messages/messages.js'
import { publicByUse } from '../references/publicByUse.js'
import { toUseIndexes } from '../references/useField.js'
import { slugs } from '../slugs.js'
import { releaseWithDocument } from '../uniqueness/claims/claims.js'
import { assignSlug, confirmSlug } from '../uniqueness/slug/assignSlug.js'
import type { SlugRules } from '../uniqueness/slug/slugRules.js'
import { fields } from './fields.js'
import { freezeGUID } from './hooks.js'

/** A podcast's slug is fixed on creation: feed readers store its URL, and its GUID is derived from it. */
const slugRules: SlugRules = {
  noun: slugs.podcasts,
  from: 'title',
  placeholder: 'podcast',
  fixed: 'whenMade',
}

/** A podcast: the series that episodes belong to. */
export const podcasts = (context: CollectionContext): CollectionConfig => ({
  slug: slugs.podcasts,
  labels: {
    singular: label('podcasts:singular'),
    plural: label('podcasts:plural'),
  },
  access: {
    ...editorsWrite,
    read: publicByUse(slugs.podcasts, isStaff),
  },
  admin: {
    custom: { keepOnDevice: true },
    useAsTitle: 'title',
    group: record('podcasts:groupContent'),
    description: label('podcasts:seriesToListenTo'),
    defaultColumns: ['title', 'artwork', 'author', 'language', 'type', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'author', 'description'],
  },
  trash: true,
  indexes: toUseIndexes('sortKey'),
  hooks: {
    beforeOperation: [writeOneLocale],
    beforeValidate: [pointToWhatExists],
    beforeChange: [assignSlug(slugRules), freezeGUID(context)],
    afterChange: [confirmSlug(slugRules)],
    afterDelete: [releaseWithDocument],
  },
  fields,
})
