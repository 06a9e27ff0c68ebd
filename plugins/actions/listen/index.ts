import { z } from 'zod'
import { durationField } from '../../../collections/fields/duration.js'
import { label, message } from '../../../collections/messages/messages.js'
import { slugs } from '../../../collections/slugs.js'
import { listenEpisodeSchema } from '../../contract/episode.js'
import { toKey } from '../../contract/values.js'
import { defineAction } from '../defineAction.js'
import { en, es } from './translations.js'

/** Listen to this episode, from the beginning or from a moment in it. */
export const listen = defineAction({
  type: 'listen',
  translations: { en, es },
  labels: {
    singular: message('listen:singular'),
    plural: message('listen:plural'),
  },
  fields: [
    {
      name: 'episode',
      type: 'relationship',
      relationTo: slugs.episodes,
      label: label('listen:episode'),
      admin: {
        description: label('listen:episodeDescription'),
      },
    },
    durationField({
      name: 'startTime',
      label: label('listen:startTime'),
      admin: {
        description: label('listen:startTimeDescription'),
      },
    }),
  ],
  needs: { values: [{ field: 'episode', what: message('listen:theEpisode') }] },
  shape: {
    episode: listenEpisodeSchema,
    startTime: z.int().nullable().describe('Where to begin: seconds. Null: at the beginning.'),
  },
  resolve: (block, { shown }) => {
    const episode = shown.episodes.get(toKey(block.episode))
    const startTime = typeof block.startTime === 'number' ? Math.trunc(block.startTime) : null
    return episode ? { episode, startTime } : null
  },
})
