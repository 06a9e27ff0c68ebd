import type { Block } from 'payload'
import { durationField } from '../../shared/fields/duration.js'
import { slugs } from '../../slugs.js'
import { headingAndText } from './shared.js'

/** Listen to this episode, from the beginning or from a moment in it. */
export const listen: Block = {
  slug: 'listen',
  interfaceName: 'ListenAction',
  labels: {
    singular: { en: 'Listen to an episode', es: 'Escuchar un episodio' },
    plural: { en: 'Listen to episodes', es: 'Escuchar episodios' },
  },
  fields: [
    ...headingAndText,
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
}
