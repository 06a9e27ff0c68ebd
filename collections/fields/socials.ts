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

/** Requires an account's URL on publication. */
const accountURL = {
  ...address,
  required: true,
  validate: (value, options) =>
    value
      ? (address.validate as TextFieldSingleValidation)(value, options)
      : say(options.req, message('fields:pasteTheAddressOfTheAccount')),
} as TextField & { validate: TextFieldSingleValidation }

/** The supported networks. Their names are the same in every language. */
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

/** Social media accounts: the network and the URL. */
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
