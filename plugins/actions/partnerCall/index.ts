import { z } from 'zod'
import { limited } from '../../../collections/fields/limited.js'
import { urlField } from '../../../collections/fields/url.js'
import { url } from '../../api/primitives.js'
import { toText, toWebAddress } from '../../contract/values.js'
import { defineAction } from '../defineAction.js'

/** Support somebody else's call. */
export const partnerCall = defineAction({
  type: 'partnerCall',
  labels: {
    singular: { en: 'Support a partner’s call', es: 'Apoyar un llamamiento aliado' },
    plural: { en: 'Support a partner’s call', es: 'Apoyar un llamamiento aliado' },
  },
  fields: [
    limited({
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: { en: 'Title of their call', es: 'Título de su llamamiento' },
      admin: { description: { en: 'Needed to publish.', es: 'Necesario para publicar.' } },
    }),
    limited({
      name: 'organisation',
      type: 'text',
      maxLength: 120,
      label: { en: 'Organisation', es: 'Organización' },
      admin: { description: { en: 'Who calls.', es: 'Quién convoca.' } },
    }),
    urlField({
      name: 'url',
      label: { en: 'Address', es: 'Dirección' },
      admin: { description: { en: 'Needed to publish.', es: 'Necesario para publicar.' } },
    }),
    limited({
      name: 'note',
      type: 'textarea',
      localized: true,
      maxLength: 500,
      label: { en: 'Note', es: 'Nota' },
    }),
  ],
  needs: {
    texts: [{ field: 'title', what: { en: 'the title of their call', es: 'el título de su llamamiento' } }],
    values: [{ field: 'url', what: { en: 'the address', es: 'la dirección' } }],
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
