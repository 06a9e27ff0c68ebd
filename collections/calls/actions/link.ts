import type { Block } from 'payload'
import { urlField } from '../../shared/fields/url.js'
import { headingAndText } from './shared.js'

/** Anything else: donate, write to an official. */
export const link: Block = {
  slug: 'link',
  interfaceName: 'LinkAction',
  labels: { singular: { en: 'Link', es: 'Enlace' }, plural: { en: 'Links', es: 'Enlaces' } },
  fields: [
    ...headingAndText,
    {
      name: 'label',
      type: 'text',
      localized: true,
      maxLength: 80,
      label: { en: 'Label', es: 'Texto del enlace' },
    },
    urlField({ name: 'url', label: { en: 'Address', es: 'Dirección' } }),
    {
      name: 'copyText',
      type: 'textarea',
      localized: true,
      maxLength: 2000,
      label: { en: 'Text to copy', es: 'Texto para copiar' },
    },
  ],
}
