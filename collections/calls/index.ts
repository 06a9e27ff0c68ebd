import type { CollectionConfig } from 'payload'
import type { CollectionContext } from '../context.js'
import { releaseWithDocument } from '../claims/claims.js'
import { isEditor } from '../shared/access/permissions.js'
import { noteRowCopies } from '../shared/copyRowLanguages.js'
import { editorsOrLive, editorsWrite } from '../shared/access/rules.js'
import { keepDurationsAsTyped } from '../shared/keepDurationsAsTyped.js'
import { pointToWhatExists } from '../shared/pointToWhatExists.js'
import { writeOneLocale } from '../shared/writeOneLocale.js'
import { slugs } from '../slugs.js'
import { close } from './endpoints/close.js'
import { preflight } from './endpoints/preflight.js'
import { withdraw } from './endpoints/withdraw.js'
import { restoreVersion } from '../shared/drafts/restoreVersion.js'
import { fields } from './fields.js'
import { lookedAt } from './readingRules.js'
import { slugRules } from './slugRules.js'
import { copyAsDraft } from '../shared/drafts/copyAsDraft.js'
import { keepFirstPublication } from '../shared/drafts/firstPublishedAt.js'
import { publishNothingByRestoring } from '../shared/drafts/publishNothingByRestoring.js'
import { keepSlug } from '../shared/slug/keepSlug.js'
import { noteWrite, settleWrite } from '../shared/drafts/write.js'
import { readOneLanguage } from './hooks/readOneLanguage.js'
import { refuseUnstorable } from './hooks/refuseUnstorable.js'
import { refuseWithdrawn } from './hooks/refuseWithdrawn.js'
import { removeWithdrawn } from './hooks/removeWithdrawn.js'
import { refuseHalfPublication } from '../shared/drafts/refuseHalfPublication.js'
import { settleSlug } from '../shared/slug/settleSlug.js'

/** A call to action: what happened, what we say, and the ways to act, in order. */
export const calls = (context: CollectionContext): CollectionConfig => ({
  slug: slugs.calls,
  labels: {
    singular: { en: 'Call to action', es: 'Llamamiento' },
    plural: { en: 'Calls to action', es: 'Llamamientos' },
  },
  access: {
    ...editorsWrite,
    read: editorsOrLive(),
    readVersions: isEditor,
  },
  admin: {
    custom: { keepOnDevice: true },
    useAsTitle: 'title',
    group: { en: 'Content', es: 'Contenido' },
    defaultColumns: ['title', 'state', '_status', 'closesAt', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'summary'],
    components: {
      edit: {
        PublishButton: 'payload-broadside/client#PublishButton',
        beforeDocumentControls: [
          'payload-broadside/client#CloseCall',
          'payload-broadside/client#Preflight',
          'payload-broadside/client#KeepTyped',
          'payload-broadside/client#CopyRows',
          'payload-broadside/client#ScheduleDefault',
        ],
        editMenuItems: ['payload-broadside/client#WithdrawCall'],
      },
      beforeList: ['payload-broadside/client#TellWithdrawn'],
    },
  },
  trash: true,
  forceSelect: lookedAt,
  versions: { maxPerDoc: 50, drafts: { autosave: { interval: 800 }, schedulePublish: true } },
  endpoints: [close, preflight, withdraw, restoreVersion(slugs.calls)],
  hooks: {
    beforeOperation: [
      readOneLanguage,
      writeOneLocale,
      noteRowCopies,
      keepDurationsAsTyped,
      copyAsDraft,
      refuseHalfPublication,
      publishNothingByRestoring,
      noteWrite,
    ],
    beforeValidate: [pointToWhatExists, refuseUnstorable],
    beforeChange: [settleWrite, refuseWithdrawn, keepSlug(slugRules), keepFirstPublication, refuseWithdrawn],
    afterChange: [removeWithdrawn, settleSlug(slugRules)],
    afterDelete: [releaseWithDocument],
  },
  fields: fields(context),
})
