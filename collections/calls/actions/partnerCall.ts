import type { Block } from 'payload'
import { limited } from '../../shared/fields/limited.js'
import { urlField } from '../../shared/fields/url.js'
import { headingAndText } from './shared.js'

/** Support somebody else's call. */
export const partnerCall: Block = {
  slug: 'partnerCall',
  interfaceName: 'PartnerCallAction',
  labels: {
    singular: { en: 'Support a partner’s call', es: 'Apoyar un llamamiento aliado' },
    plural: { en: 'Support a partner’s call', es: 'Apoyar un llamamiento aliado' },
  },
  fields: [
    ...headingAndText,
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
}
