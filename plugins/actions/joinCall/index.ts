import { label, message } from '../../../collections/messages/messages.js'
import { slugs } from '../../../collections/slugs.js'
import { callLinkSchema } from '../../contract/callLink.js'
import { toKey } from '../../contract/values.js'
import { defineAction } from '../defineAction.js'
import { en, es } from './translations.js'

/** Go on with another call of ours. */
export const joinCall = defineAction({
  type: 'joinCall',
  translations: { en, es },
  labels: {
    singular: message('joinCall:singular'),
    plural: message('joinCall:singular'),
  },
  fields: [
    {
      name: 'call',
      type: 'relationship',
      relationTo: slugs.calls,
      label: label('joinCall:call'),
      admin: {
        description: label('joinCall:callDescription'),
      },
    },
  ],
  needs: {
    values: [{ field: 'call', what: message('joinCall:theCallToJoin') }],
  },
  shape: { call: callLinkSchema },
  resolve: ({ call }, { shown }) => {
    const link = shown.calls.get(toKey(call))
    return link ? { call: link } : null
  },
})
