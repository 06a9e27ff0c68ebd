import type { Block } from 'payload'
import { slugs } from '../../slugs.js'
import { headingAndText } from './shared.js'

/** Go on with another call of ours. */
export const joinCall: Block = {
  slug: 'joinCall',
  interfaceName: 'JoinCallAction',
  labels: {
    singular: { en: 'Join another call', es: 'Unirse a otro llamamiento' },
    plural: { en: 'Join another call', es: 'Unirse a otro llamamiento' },
  },
  fields: [
    ...headingAndText,
    {
      name: 'call',
      type: 'relationship',
      relationTo: slugs.calls,
      label: { en: 'Call', es: 'Llamamiento' },
      admin: {
        description: {
          en: 'Needed to publish. It is shown while that call is live.',
          es: 'Necesario para publicar. Se muestra mientras ese llamamiento esté en línea.',
        },
      },
    },
  ],
}
