import { z } from 'zod'
import { limited } from '../../../collections/fields/limited.js'
import { linkField } from '../../../collections/fields/url.js'
import { label, message } from '../../../collections/messages/messages.js'
import { toLinkAddress, toText } from '../../contract/values.js'
import { defineAction } from '../defineAction.js'
import { en, es } from './translations.js'

/** Anything else: donate, write to an official. */
export const link = defineAction({
  type: 'link',
  translations: { en, es },
  labels: { singular: message('link:singular'), plural: message('link:plural') },
  fields: [
    limited({
      name: 'label',
      type: 'text',
      localized: true,
      maxLength: 80,
      label: label('link:label'),
      admin: {
        description: label('link:labelDescription'),
      },
    }),
    linkField({
      name: 'url',
      label: label('link:url'),
      admin: {
        description: label('link:urlDescription'),
      },
    }),
    limited({
      name: 'copyText',
      type: 'textarea',
      localized: true,
      maxLength: 2000,
      label: label('link:copyText'),
      admin: {
        description: label('link:copyTextDescription'),
      },
    }),
  ],
  needs: {
    texts: [{ field: 'label', what: message('link:theTextOfTheLink') }],
    values: [{ field: 'url', what: message('link:theAddress') }],
  },
  shape: {
    label: z.string(),
    url: z.url().describe('An absolute http(s), mailto: or tel: address.'),
    copyText: z.string().nullable(),
  },
  resolve: (block) => {
    const url = toLinkAddress(block.url)
    return url ? { label: toText(block.label) ?? '', url, copyText: toText(block.copyText) } : null
  },
})
