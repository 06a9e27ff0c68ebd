import { z } from 'zod'
import { durationField } from '../../../collections/fields/duration.js'
import { slugs } from '../../../collections/slugs.js'
import { listenEpisodeSchema } from '../../contract/episode.js'
import { toKey } from '../../contract/values.js'
import { defineAction } from '../defineAction.js'

/** Listen to this episode, from the beginning or from a moment in it. */
export const listen = defineAction({
  type: 'listen',
  labels: {
    singular: { en: 'Listen to an episode', es: 'Escuchar un episodio' },
    plural: { en: 'Listen to episodes', es: 'Escuchar episodios' },
  },
  fields: [
    {
      name: 'episode',
      type: 'relationship',
      relationTo: slugs.episodes,
      label: { en: 'Episode', es: 'Episodio' },
      admin: {
        description: {
          en: 'Needed to publish. It is shown while that episode is published.',
          es: 'Necesario para publicar. Se muestra mientras ese episodio esté publicado.',
        },
      },
    },
    durationField({
      name: 'startTime',
      label: { en: 'From', es: 'Desde' },
      admin: {
        description: {
          en: 'Where to begin, if not at the beginning: 12:30.',
          es: 'Dónde empezar, si no es por el principio: 12:30.',
        },
      },
    }),
  ],
  needs: { values: [{ field: 'episode', what: { en: 'the episode', es: 'el episodio' } }] },
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
