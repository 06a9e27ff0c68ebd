import type { Block, TextField } from 'payload'
import { limited } from '../../shared/fields/limited.js'
import { withPublishRule } from '../../shared/fields/publishRule.js'
import { readableRows } from '../../shared/fields/readableRows.js'
import { checkSourceCode, keepSourceCode } from '../hooks/keepSourceCode.js'
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
    readableRows(['channel', 'message'], {
      name: 'messages',
      type: 'array',
      label: { en: 'Messages', es: 'Mensajes' },
      labels: {
        singular: { en: 'Message', es: 'Mensaje' },
        plural: { en: 'Messages', es: 'Mensajes' },
      },
      admin: {
        description: {
          en: 'Words of their own for a channel. Elsewhere the title and the first slogan are shared.',
          es: 'Palabras propias para un canal. En los demás se comparten el título y la primera consigna.',
        },
      },
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
        limited({
          name: 'message',
          type: 'textarea',
          localized: true,
          maxLength: 500,
          label: { en: 'Message', es: 'Mensaje' },
        }),
      ],
    }),
    withPublishRule<TextField>(
      {
        name: 'source',
        type: 'text',
        label: { en: 'Source code', es: 'Código de origen' },
        admin: {
          description: {
            en: 'Travels with the shared links and tells where people came from: flyer-may.',
            es: 'Viaja con los enlaces compartidos y dice de dónde llega la gente: volante-mayo.',
          },
        },
        hooks: { beforeValidate: [keepSourceCode] },
      },
      checkSourceCode,
    ),
  ],
}
