import type { CollectionConfig } from 'payload'
import { isEditor } from '../access/permissions.js'
import { editorsOrLive, editorsWrite } from '../access/rules.js'
import type { CollectionContext } from '../context.js'
import { pointToWhatExists } from '../documents/pointToWhatExists.js'
import { noteRowCopies } from '../drafts/copyRowLanguages.js'
import { stampFirstPublication } from '../drafts/firstPublishedAt.js'
import { refuseHalfPublication } from '../drafts/refuseHalfPublication.js'
import { copyAsDraft, publishNothingByRestoring, restoreVersion } from '../drafts/restoring.js'
import { noteWrite, settleWrite } from '../drafts/write.js'
import { writeOneLocale } from '../drafts/writeOneLocale.js'
import { preserveTypedDurations } from '../fields/preserveTypedDurations.js'
import { label, record } from '../messages/messages.js'
import { slugs } from '../slugs.js'
import { releaseWithDocument } from '../uniqueness/claims/claims.js'
import { assignSlug, confirmSlug } from '../uniqueness/slug/assignSlug.js'
import { fields } from './fields.js'
import { readOneLanguage, refuseUnstorable } from './hooks.js'
import { lookedAt } from './readingRules.js'
import { slugRules } from './slugRules.js'

/** A call to action: what happened, what we demand, and the ways to act, in order. */
export const calls = (context: CollectionContext): CollectionConfig => ({
  slug: slugs.calls,
  labels: {
    singular: label('calls:singular'),
    plural: label('calls:plural'),
  },
  access: {
    ...editorsWrite,
    read: editorsOrLive(),
    readVersions: isEditor,
  },
  admin: {
    custom: { keepOnDevice: true },
    useAsTitle: 'title',
    group: record('calls:groupContent'),
    defaultColumns: ['title', 'state', '_status', 'closesAt', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'summary'],
    components: {
      edit: {
        PublishButton: 'payload-broadside/client#PublishButton',
        beforeDocumentControls: [
          'payload-broadside/client#AutosaveGuard',
          'payload-broadside/client#CopyRows',
          'payload-broadside/client#ScheduleDefault',
        ],
      },
    },
  },
  trash: true,
  // The orders of its lists. Databases would take the status for rare, and sort all calls.
  indexes: [
    { fields: ['deletedAt', 'createdAt'] },
    { fields: ['deletedAt', 'closesAt'] },
    { fields: ['deletedAt', 'firstPublishedAt'] },
  ],
  forceSelect: lookedAt,
  versions: { maxPerDoc: 50, drafts: { autosave: { interval: 800 }, schedulePublish: true } },
  endpoints: [restoreVersion(slugs.calls)],
  hooks: {
    beforeOperation: [
      readOneLanguage,
      writeOneLocale,
      noteRowCopies,
      preserveTypedDurations,
      copyAsDraft,
      refuseHalfPublication,
      publishNothingByRestoring,
      noteWrite,
    ],
    beforeValidate: [pointToWhatExists, refuseUnstorable],
    beforeChange: [settleWrite, assignSlug(slugRules), stampFirstPublication],
    afterChange: [confirmSlug(slugRules)],
    afterDelete: [releaseWithDocument],
  },
  fields: fields(context),
})
