import type { CollectionConfig } from 'payload'
import { releaseWithDocument } from '../claims/hooks.js'
import { isEditor } from '../shared/access/permissions.js'
import { copyAsDraft } from '../shared/drafts/copyAsDraft.js'
import { keepFirstPublication } from '../shared/drafts/keepFirstPublication.js'
import { keepLiveWhenRestoring } from '../shared/drafts/keepLiveWhenRestoring.js'
import { refuseHalfPublication } from '../shared/drafts/refuseHalfPublication.js'
import { restoreVersion } from '../shared/drafts/restoreVersion.js'
import { pointToWhatExists } from '../shared/pointToWhatExists.js'
import { keepSlug } from '../shared/slug/keepSlug.js'
import { settleSlug } from '../shared/slug/settleSlug.js'
import { writeOneLocale } from '../shared/writeOneLocale.js'
import { slugs } from '../slugs.js'
import { fields } from './fields.js'
import { slugRules } from './slugRules.js'

/** A branch: where people meet those who called. */
export const branches: CollectionConfig = {
  slug: slugs.branches,
  labels: {
    singular: { en: 'Branch', es: 'Sede' },
    plural: { en: 'Branches', es: 'Sedes' },
  },
  access: {
    create: isEditor,
    read: isEditor,
    update: isEditor,
    delete: isEditor,
    readVersions: isEditor,
  },
  admin: { useAsTitle: 'name', group: { en: 'Content', es: 'Contenido' } },
  trash: true,
  // No autosave: a branch is often made in passing, in a drawer, and would be there each time one was opened.
  versions: { maxPerDoc: 50, drafts: { schedulePublish: true } },
  endpoints: [restoreVersion(slugs.branches)],
  hooks: {
    beforeOperation: [writeOneLocale, copyAsDraft, refuseHalfPublication, keepLiveWhenRestoring],
    beforeValidate: [pointToWhatExists],
    beforeChange: [keepSlug(slugRules), keepFirstPublication],
    afterChange: [settleSlug(slugRules)],
    afterDelete: [releaseWithDocument],
  },
  fields,
}
