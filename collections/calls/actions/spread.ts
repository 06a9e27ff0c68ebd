import type { Block } from 'payload'
import { headingAndText } from './shared.js'

/** Spread the call: share links of its own. */
export const spread: Block = {
  slug: 'spread',
  interfaceName: 'SpreadAction',
  labels: {
    singular: { en: 'Spread the call', es: 'Difundir' },
    plural: { en: 'Spread the call', es: 'Difundir' },
  },
  fields: [
    ...headingAndText,
    {
      name: 'messages',
      type: 'array',
      label: { en: 'Messages', es: 'Mensajes' },
      fields: [
        {
          name: 'channel',
          type: 'select',
          label: { en: 'Channel', es: 'Canal' },
          options: [
            { value: 'whatsapp', label: 'WhatsApp' },
            { value: 'telegram', label: 'Telegram' },
            { value: 'facebook', label: 'Facebook' },
            { value: 'x', label: 'X' },
            { value: 'bluesky', label: 'Bluesky' },
            { value: 'mastodon', label: 'Mastodon' },
            { value: 'email', label: { en: 'E-mail', es: 'Correo' } },
          ],
        },
        {
          name: 'message',
          type: 'textarea',
          localized: true,
          maxLength: 500,
          label: { en: 'Message', es: 'Mensaje' },
        },
      ],
    },
    { name: 'source', type: 'text', maxLength: 32, label: { en: 'Source code', es: 'Código de origen' } },
  ],
}
