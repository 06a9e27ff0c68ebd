import type { TextField } from 'payload'
import { z } from 'zod'
import { limited } from '../../../collections/fields/limited.js'
import { withPublishRule } from '../../../collections/fields/publishRule.js'
import { readableRows } from '../../../collections/fields/readableRows.js'
import { shareLinkSchema } from '../../contract/shared.js'
import { toRows, toText } from '../../contract/values.js'
import { defineAction } from '../defineAction.js'
import { checkSourceCode, keepSourceCode } from './keepSourceCode.js'

const toMessages = (messages: unknown): Record<string, string> =>
  Object.fromEntries(
    toRows(messages).flatMap(({ channel, message }) => {
      const [through, words] = [toText(channel), toText(message)]
      return through && words ? [[through, message as string]] : []
    }),
  )

/** Spread the call: share links of its own. */
export const spread = defineAction({
  type: 'spread',
  labels: {
    singular: { en: 'Spread the call', es: 'Difundir' },
    plural: { en: 'Spread the call', es: 'Difundir' },
  },
  fields: [
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
  needs: {
    rows: {
      messages: {
        values: [{ field: 'channel', what: { en: 'the channel', es: 'el canal' } }],
        texts: [{ field: 'message', what: { en: 'the message', es: 'el mensaje' } }],
      },
    },
  },
  shape: { source: z.string().nullable(), links: z.array(shareLinkSchema) },
  resolve: ({ messages, source }, { toShare }) => ({
    source: toText(source),
    links: toShare({ messages: toMessages(messages), source: toText(source) }),
  }),
})
