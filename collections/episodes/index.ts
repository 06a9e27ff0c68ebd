import type { CollectionConfig } from 'payload'
import { releaseWithDocument } from '../claims/hooks.js'
import { isEditor, nobody } from '../shared/access/permissions.js'
import { editorsOrLive } from '../shared/access/rules.js'
import { copyAsDraft } from '../shared/drafts/copyAsDraft.js'
import { type Check, preflight } from '../shared/drafts/preflight.js'
import { keepFirstPublication } from '../shared/drafts/keepFirstPublication.js'
import { publishNothingByRestoring } from '../shared/drafts/publishNothingByRestoring.js'
import { noteWrite, settleWrite } from '../shared/drafts/write.js'
import { refuseHalfPublication } from '../shared/drafts/refuseHalfPublication.js'
import { restoreVersion } from '../shared/drafts/restoreVersion.js'
import { keepDurationsAsTyped } from '../shared/keepDurationsAsTyped.js'
import { pointToWhatExists } from '../shared/pointToWhatExists.js'
import { keepSlug } from '../shared/slug/keepSlug.js'
import { settleSlug } from '../shared/slug/settleSlug.js'
import { claimUnique } from '../shared/unique/claimUnique.js'
import { existing } from '../shared/unique/existing.js'
import { settleUnique } from '../shared/unique/settleUnique.js'
import { writeOneLocale } from '../shared/writeOneLocale.js'
import { slugs } from '../slugs.js'
import { fields } from './fields.js'
import { datePublication } from './hooks/datePublication.js'
import { fillEnclosure } from './hooks/fillEnclosure.js'
import { keepGuid } from './hooks/keepGuid.js'
import { publishOnlyWithAudio } from './hooks/publishOnlyWithAudio.js'
import { publishOnlyValid } from '../shared/drafts/publishOnlyValid.js'
import { checkAudio } from './checkAudio.js'
import { checkEpisode } from './checkEpisode.js'
import { checkPodcast, requirePodcast } from './hooks/requirePodcast.js'
import { inLivePodcast } from './inLivePodcast.js'
import { slugRules } from './slugRules.js'
import { uniqueRules } from './uniqueRules.js'

const checkToPublish: Check = async (req, episode) => [
  ...checkPodcast(episode),
  ...(await checkAudio(req, episode)),
  ...checkEpisode(episode),
]

/** An episode of a podcast. */
export const episodes: CollectionConfig = {
  slug: slugs.episodes,
  labels: {
    singular: { en: 'Episode', es: 'Episodio' },
    plural: { en: 'Episodes', es: 'Episodios' },
  },
  access: {
    create: isEditor,
    // One of a podcast that is gone is nowhere to be found.
    read: editorsOrLive(inLivePodcast),
    update: isEditor,
    delete: isEditor,
    readVersions: isEditor,
    unlock: nobody,
    admin: nobody,
  },
  admin: {
    custom: { keepOnDevice: true },
    useAsTitle: 'title',
    group: { en: 'Content', es: 'Contenido' },
    description: {
      en: 'Episodes of podcasts: what a call can ask people to listen to.',
      es: 'Episodios de los pódcasts: lo que un llamamiento puede pedir que se escuche.',
    },
    defaultColumns: ['title', 'podcast', '_status', 'duration', 'publishedAt', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'summary', 'guid'],
    components: {
      edit: {
        PublishButton: 'payload-broadside/client#PublishButton',
        beforeDocumentControls: ['payload-broadside/client#ScheduleDefault'],
      },
    },
  },
  trash: true,
  // No autosave: an episode is often made in passing, in a drawer, and would be there each time one was opened.
  versions: { maxPerDoc: 50, drafts: { schedulePublish: true } },
  indexes: [
    { fields: ['podcast', 'guid'], unique: true },
    { fields: ['podcast', 'slug'], unique: true },
  ],
  endpoints: [
    existing(uniqueRules),
    preflight(slugs.episodes, checkToPublish),
    restoreVersion(slugs.episodes),
  ],
  hooks: {
    beforeOperation: [
      writeOneLocale,
      keepDurationsAsTyped,
      copyAsDraft,
      refuseHalfPublication,
      publishNothingByRestoring,
      noteWrite,
    ],
    beforeValidate: [requirePodcast, pointToWhatExists, fillEnclosure],
    beforeChange: [
      settleWrite,
      publishOnlyWithAudio,
      publishOnlyValid(checkEpisode),
      keepGuid,
      claimUnique(uniqueRules),
      keepSlug(slugRules),
      keepFirstPublication,
      datePublication,
    ],
    afterChange: [settleUnique(uniqueRules), settleSlug(slugRules)],
    afterDelete: [releaseWithDocument],
  },
  fields,
}
