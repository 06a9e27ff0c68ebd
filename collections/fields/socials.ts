import type { ArrayField, Option, TextField, TextFieldSingleValidation } from 'payload'
import { label, message, say } from '../messages/messages.js'
import { requireOption } from './choice.js'
import { readableRows } from './readableRows.js'
import { urlField } from './url.js'

const address = urlField({
  name: 'url',
  label: label('fields:url'),
  admin: { width: '67%' },
})

/** The web address of a social account: an account without one leads nowhere. */
const accountURL = {
  ...address,
  required: true,
  validate: (value, options) =>
    value
      ? (address.validate as TextFieldSingleValidation)(value, options)
      : say(options.req, message('fields:pasteTheAddressOfTheAccount')),
} as TextField & { validate: TextFieldSingleValidation }

/** Where an organisation may have an account. The names are the same in every language. */
const platforms: Option[] = [
  { value: 'bluesky', label: 'Bluesky' },
  { value: 'facebook', label: 'Facebook' },
  { value: 'instagram', label: 'Instagram' },
  { value: 'linkedin', label: 'LinkedIn' },
  { value: 'mastodon', label: 'Mastodon' },
  { value: 'signal', label: 'Signal' },
  { value: 'telegram', label: 'Telegram' },
  { value: 'threads', label: 'Threads' },
  { value: 'tiktok', label: 'TikTok' },
  { value: 'whatsapp', label: 'WhatsApp' },
  { value: 'x', label: 'X' },
  { value: 'youtube', label: 'YouTube' },
  { value: 'other', label: label('fields:other') },
]

/** Accounts in social networks: where, and the account's web address. */
export const socialsField = () =>
  readableRows(['platform', 'url'], {
    name: 'socials',
    type: 'array',
    label: label('fields:socials'),
    labels: {
      singular: label('fields:socialsSingular'),
      plural: label('fields:socialsPlural'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'platform',
            type: 'select',
            required: true,
            options: platforms,
            label: label('fields:socialsPlatform'),
            admin: { width: '33%' },
            hooks: { beforeValidate: [requireOption] },
          },
          accountURL,
        ],
      },
    ],
  } satisfies ArrayField)
