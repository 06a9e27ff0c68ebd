import { callLinkSchema } from '../../contract/callLink.js'
import { toKey } from '../../contract/values.js'
import { slugs } from '../../../collections/slugs.js'
import { defineAction } from '../defineAction.js'

/** Go on with another call of ours. */
export const joinCall = defineAction({
  type: 'joinCall',
  labels: {
    singular: { en: 'Join another call', es: 'Unirse a otro llamamiento' },
    plural: { en: 'Join another call', es: 'Unirse a otro llamamiento' },
  },
  fields: [
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
  needs: {
    values: [{ field: 'call', what: { en: 'the call to join', es: 'el llamamiento al que unirse' } }],
  },
  shape: { call: callLinkSchema },
  resolve: ({ call }, { shown }) => {
    const link = shown.calls.get(toKey(call))
    return link ? { call: link } : null
  },
})
