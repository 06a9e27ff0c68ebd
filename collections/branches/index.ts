import type { CollectionConfig } from 'payload'
import { isEditor, nobody } from '../access/permissions.js'
import { editorsOrOwn, editorsOrOwnOrLive, versionsForEditorsOrOwn } from '../access/rules.js'
import { pointToWhatExists } from '../documents/pointToWhatExists.js'
import { stampFirstPublication } from '../drafts/firstPublishedAt.js'
import { preflight } from '../drafts/preflight.js'
import { publishOnlyValid } from '../drafts/publishOnlyValid.js'
import { refuseHalfPublication } from '../drafts/refuseHalfPublication.js'
import { copyAsDraft, publishNothingByRestoring, restoreVersion } from '../drafts/restoring.js'
import { noteWrite, settleWrite } from '../drafts/write.js'
import { writeOneLocale } from '../drafts/writeOneLocale.js'
import { label, record } from '../messages/messages.js'
import { slugs } from '../slugs.js'
import { releaseWithDocument } from '../uniqueness/claims/claims.js'
import { assignSlug, confirmSlug } from '../uniqueness/slug/assignSlug.js'
import type { SlugRules } from '../uniqueness/slug/slugRules.js'
import { regions } from './endpoints/regions.js'
import { fields } from './fields.js'
import {
  checkNeeds,
  holdOrganisers,
  leavePublishingToEditors,
  omitJoinsInLists,
  publishOnlyWhole,
  requireRealPlace,
} from './hooks.js'

/** A branch's slug is made from its name and is fixed at its first publication. */
const slugRules: SlugRules = {
  noun: slugs.branches,
  from: 'name',
  placeholder: 'branch',
  fixed: 'whenPublished',
}

/** A branch: where people meet those who made the call. */
export const branches: CollectionConfig = {
  slug: slugs.branches,
  labels: {
    singular: label('branches:singular'),
    plural: label('branches:plural'),
  },
  access: {
    create: isEditor,
    read: editorsOrOwnOrLive,
    update: editorsOrOwn,
    delete: isEditor,
    readVersions: versionsForEditorsOrOwn,
    unlock: nobody,
    admin: nobody,
  },
  admin: {
    custom: { keepOnDevice: true },
    useAsTitle: 'name',
    group: record('branches:groupContent'),
    description: label('branches:wherePeopleMeetThoseWhoCalled'),
    defaultColumns: ['name', 'country', 'city', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'city', 'country', 'postalCode', 'slug'],
    components: {
      edit: {
        PublishButton: 'payload-broadside/client#PublishButton',
        beforeDocumentControls: ['payload-broadside/client#ScheduleDefault'],
      },
    },
  },
  trash: true,
  // No autosave, because a branch is often created in a drawer, and opening one would create a document.
  versions: { maxPerDoc: 50, drafts: { schedulePublish: true } },
  endpoints: [
    regions,
    preflight(slugs.branches, (_, branch) => checkNeeds(branch)),
    restoreVersion(slugs.branches),
  ],
  hooks: {
    beforeOperation: [
      writeOneLocale,
      holdOrganisers,
      omitJoinsInLists,
      copyAsDraft,
      refuseHalfPublication,
      publishNothingByRestoring,
      noteWrite,
    ],
    beforeValidate: [pointToWhatExists, requireRealPlace],
    beforeChange: [
      settleWrite,
      leavePublishingToEditors,
      publishOnlyWhole,
      publishOnlyValid(),
      assignSlug(slugRules),
      stampFirstPublication,
    ],
    afterChange: [confirmSlug(slugRules)],
    afterDelete: [releaseWithDocument],
  },
  fields,
}
