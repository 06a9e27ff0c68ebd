import type { TextField } from 'payload'
import { z } from 'zod'
import { limited } from '../../../collections/fields/limited.js'
import { withPublishRule } from '../../../collections/fields/publishRule.js'
import { readableRows } from '../../../collections/fields/readableRows.js'
import { label, message } from '../../../collections/messages/messages.js'
import { shareLinkSchema } from '../../contract/shared.js'
import { toRows, toText } from '../../contract/values.js'
import { defineAction } from '../defineAction.js'
import { checkSourceCode, normalizeSourceCode } from './normalizeSourceCode.js'
import { en, es } from './translations.js'

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
  translations: { en, es },
  labels: {
    singular: message('spread:singular'),
    plural: message('spread:singular'),
  },
  fields: [
    readableRows(['channel', 'message'], {
      name: 'messages',
      type: 'array',
      label: label('spread:messages'),
      labels: {
        singular: label('spread:messagesSingular'),
        plural: label('spread:messagesPlural'),
      },
      admin: {
        description: label('spread:messagesDescription'),
      },
      fields: [
        {
          name: 'channel',
          type: 'select',
          label: label('spread:messagesChannel'),
          options: [
            { value: 'whatsapp', label: 'WhatsApp' },
            { value: 'telegram', label: 'Telegram' },
            { value: 'facebook', label: 'Facebook' },
            { value: 'x', label: 'X' },
            { value: 'bluesky', label: 'Bluesky' },
            { value: 'mastodon', label: 'Mastodon' },
            { value: 'threads', label: 'Threads' },
            { value: 'sms', label: 'SMS' },
            { value: 'email', label: label('spread:messagesChannelEmail') },
          ],
        },
        limited({
          name: 'message',
          type: 'textarea',
          localized: true,
          maxLength: 500,
          label: label('spread:messagesMessage'),
        }),
      ],
    }),
    withPublishRule<TextField>(
      {
        name: 'source',
        type: 'text',
        label: label('spread:source'),
        admin: {
          description: label('spread:sourceDescription'),
        },
        hooks: { beforeValidate: [normalizeSourceCode] },
      },
      checkSourceCode,
    ),
  ],
  needs: {
    rows: {
      messages: {
        values: [{ field: 'channel', what: message('spread:theChannel') }],
        texts: [{ field: 'message', what: message('spread:theMessage') }],
      },
    },
  },
  shape: { source: z.string().nullable(), links: z.array(shareLinkSchema) },
  resolve: ({ messages, source }, { toShare }) => ({
    source: toText(source),
    links: toShare({ messages: toMessages(messages), source: toText(source) }),
  }),
})
