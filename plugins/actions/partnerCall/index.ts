import { z } from 'zod'
import { limited } from '../../../collections/fields/limited.js'
import { urlField } from '../../../collections/fields/url.js'
import { label, message } from '../../../collections/messages/messages.js'
import { url } from '../../api/primitives.js'
import { toText, toWebAddress } from '../../contract/values.js'
import { defineAction } from '../defineAction.js'
import { en, es } from './translations.js'

/** Support somebody else's call. */
export const partnerCall = defineAction({
  type: 'partnerCall',
  translations: { en, es },
  labels: {
    singular: message('partnerCall:singular'),
    plural: message('partnerCall:singular'),
  },
  fields: [
    limited({
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: label('partnerCall:title'),
      admin: { description: label('partnerCall:titleDescription') },
    }),
    limited({
      name: 'organisation',
      type: 'text',
      maxLength: 120,
      label: label('partnerCall:organisation'),
      admin: { description: label('partnerCall:organisationDescription') },
    }),
    urlField({
      name: 'url',
      label: label('partnerCall:url'),
      admin: { description: label('partnerCall:urlDescription') },
    }),
    limited({
      name: 'note',
      type: 'textarea',
      localized: true,
      maxLength: 500,
      label: label('partnerCall:note'),
    }),
  ],
  needs: {
    texts: [{ field: 'title', what: message('partnerCall:theTitleOfTheirCall') }],
    values: [{ field: 'url', what: message('partnerCall:theAddress') }],
  },
  shape: { title: z.string(), organisation: z.string().nullable(), url, note: z.string().nullable() },
  resolve: (block) => {
    const url = toWebAddress(block.url)
    return url
      ? {
          title: toText(block.title) ?? '',
          organisation: toText(block.organisation),
          url,
          note: toText(block.note),
        }
      : null
  },
})
