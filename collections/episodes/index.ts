import type { CollectionConfig, Where } from 'payload'
import { isEditor } from '../access/permissions.js'
import { editorsOrLive, editorsWrite } from '../access/rules.js'
import { pointToWhatExists } from '../documents/pointToWhatExists.js'
import { stampFirstPublication } from '../drafts/firstPublishedAt.js'
import { type Check, preflight } from '../drafts/preflight.js'
import { publishOnlyValid } from '../drafts/publishOnlyValid.js'
import { refuseHalfPublication } from '../drafts/refuseHalfPublication.js'
import { copyAsDraft, publishNothingByRestoring, restoreVersion } from '../drafts/restoring.js'
import { noteWrite, settleWrite } from '../drafts/write.js'
import { writeOneLocale } from '../drafts/writeOneLocale.js'
import { preserveTypedDurations } from '../fields/preserveTypedDurations.js'
import { label, message, record } from '../messages/messages.js'
import { slugs } from '../slugs.js'
import { releaseWithDocument } from '../uniqueness/claims/claims.js'
import { assignSlug, confirmSlug } from '../uniqueness/slug/assignSlug.js'
import type { SlugRules } from '../uniqueness/slug/slugRules.js'
import { claimUnique, confirmUnique, existing, type UniqueRules } from '../uniqueness/unique.js'
import { toOneLine } from '../values/text.js'
import { checkAudio, checkEpisode } from './checkEpisode.js'
import { fields } from './fields.js'
import {
  checkPodcast,
  datePublication,
  fillEnclosure,
  freezeGUID,
  publishOnlyWithAudio,
  requirePodcast,
} from './hooks.js'

/** Conditions for an existing podcast that isn't in the trash. SQL sets the relation to null when it is deleted. */
const inLivePodcast = (): Where[] => [
  { podcast: { not_equals: null } },
  { 'podcast.deletedAt': { equals: null } },
]

/** An episode's slug is unique within its podcast and fixed at its first publication. */
const slugRules: SlugRules = {
  noun: slugs.episodes,
  from: 'title',
  placeholder: 'episode',
  within: 'podcast',
  fixed: 'whenPublished',
}

/** GUIDs are unique within a podcast, because players take episodes with the same GUID for one. */
const uniqueRules: UniqueRules = {
  noun: slugs.episodes,
  field: 'guid',
  within: 'podcast',
  title: 'title',
  toKey: (typed) => toOneLine(typed) || null,
  say: ({ title, isTrashed }) =>
    isTrashed
      ? message('episodes:hasThisGuidInThisPodcast', { title })
      : message('episodes:alreadyExistsInThisPodcastWith', { title }),
}

const checkToPublish: Check = async (req, episode) => [
  ...checkPodcast(episode),
  ...(await checkAudio(req, episode)),
  ...checkEpisode(episode),
]

/** An episode of a podcast. */
export const episodes: CollectionConfig = {
  slug: slugs.episodes,
  labels: {
    singular: label('episodes:singular'),
    plural: label('episodes:plural'),
  },
  access: {
    ...editorsWrite,
    // Episodes without their podcast are invisible.
    read: editorsOrLive(inLivePodcast),
    readVersions: isEditor,
  },
  admin: {
    custom: { keepOnDevice: true },
    useAsTitle: 'title',
    group: record('episodes:groupContent'),
    description: label('episodes:episodesOfPodcasts'),
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
  // No autosave, because an episode is often created in a drawer, and opening one would create a document.
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
      preserveTypedDurations,
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
      freezeGUID,
      claimUnique(uniqueRules),
      assignSlug(slugRules),
      stampFirstPublication,
      datePublication,
    ],
    afterChange: [confirmUnique(uniqueRules), confirmSlug(slugRules)],
    afterDelete: [releaseWithDocument],
  },
  fields,
}
