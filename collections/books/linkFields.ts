import type { Field, TextField, TextFieldSingleValidation } from 'payload'
import { lineField } from '../fields/line.js'
import { urlField } from '../fields/url.js'
import { label, message, say } from '../messages/messages.js'

const address = urlField({ name: 'url', label: label('books:url') })

/** The maximum number of links to get a book. */
export const maxLinks = 24

/** The kinds of places to get a book. */
export const linkKinds = [
  { value: 'publisher', label: label('books:publisher') },
  { value: 'shop', label: label('books:shop') },
  { value: 'library', label: label('books:library') },
  { value: 'free', label: label('books:free') },
] as const

/** The fields of a link to get a book. Its URL is required on publication. */
export const linkFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        required: true,
        label: label('books:kind'),
        options: [...linkKinds],
        admin: { width: '40%' },
      },
      lineField({
        name: 'label',
        maxLength: 80,
        label: label('books:label'),
        admin: {
          width: '60%',
          description: label('books:labelDescription'),
        },
      }),
    ],
  },
  {
    ...address,
    required: true,
    validate: (value, options) =>
      value
        ? (address.validate as TextFieldSingleValidation)(value, options)
        : say(options.req, message('books:pasteTheAddressOrRemoveThis')),
  } as TextField & { validate: TextFieldSingleValidation },
]
