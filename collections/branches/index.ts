import type { SlugRules } from '../shared/slug/slugRules.js'
import { slugs } from '../slugs.js'
import type { CollectionConfig } from 'payload'
import { releaseWithDocument } from '../claims/claims.js'
import { isEditor, nobody } from '../shared/access/permissions.js'
import { editorsOrOwn, editorsOrOwnOrLive, versionsForEditorsOrOwn } from '../shared/access/rules.js'
import { copyAsDraft } from '../shared/drafts/copyAsDraft.js'
import { preflight } from '../shared/drafts/preflight.js'
import { keepFirstPublication } from '../shared/drafts/firstPublishedAt.js'
import { publishNothingByRestoring } from '../shared/drafts/publishNothingByRestoring.js'
import { noteWrite, settleWrite } from '../shared/drafts/write.js'
import { refuseHalfPublication } from '../shared/drafts/refuseHalfPublication.js'
import { restoreVersion } from '../shared/drafts/restoreVersion.js'
import { pointToWhatExists } from '../shared/pointToWhatExists.js'
import { keepSlug } from '../shared/slug/keepSlug.js'
import { settleSlug } from '../shared/slug/settleSlug.js'
import { writeOneLocale } from '../shared/writeOneLocale.js'
import { regions } from './endpoints/regions.js'
import { fields } from './fields.js'
import {
  checkNeeds,
  holdOrganisers,
  keepRealPlace,
  leaveJoinsOutOfLists,
  leavePublishingToEditors,
  publishOnlyWhole,
} from './hooks.js'
import { publishOnlyValid } from '../shared/drafts/publishOnlyValid.js'

/** A branch's address is made from its name and fixed at its first publication. */
const slugRules: SlugRules = {
  noun: slugs.branches,
  from: 'name',
  placeholder: 'branch',
  fixed: 'whenPublished',
}

/** A branch: where people meet those who called. */
export const branches: CollectionConfig = {
  slug: slugs.branches,
  labels: {
    singular: { en: 'Branch', es: 'Sede' },
    plural: { en: 'Branches', es: 'Sedes' },
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
    group: { en: 'Content', es: 'Contenido' },
    description: {
      en: 'Where people meet those who called. Only published ones are shown.',
      es: 'Donde la gente se encuentra con quienes llamaron. Solo se muestran las publicadas.',
    },
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
  // No autosave: a branch is often made in passing, in a drawer, and would be there each time one was opened.
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
      leaveJoinsOutOfLists,
      copyAsDraft,
      refuseHalfPublication,
      publishNothingByRestoring,
      noteWrite,
    ],
    beforeValidate: [pointToWhatExists, keepRealPlace],
    beforeChange: [
      settleWrite,
      leavePublishingToEditors,
      publishOnlyWhole,
      publishOnlyValid(),
      keepSlug(slugRules),
      keepFirstPublication,
    ],
    afterChange: [settleSlug(slugRules)],
    afterDelete: [releaseWithDocument],
  },
  fields,
}
