import type { Field, TextField, TextFieldSingleValidation } from 'payload'
import { lineField } from '../fields/line.js'
import { urlField } from '../fields/url.js'
import { say } from '../messages/say.js'

const address = urlField({ name: 'url', label: { en: 'Address', es: 'Dirección' } })

/** The most ways to get one book. */
export const maxLinks = 24

/** Who has a book. */
export const linkKinds = [
  { value: 'publisher', label: { en: 'Publisher', es: 'Editorial' } },
  { value: 'shop', label: { en: 'Independent shop', es: 'Librería independiente' } },
  { value: 'library', label: { en: 'Library', es: 'Biblioteca' } },
  { value: 'free', label: { en: 'Free copy', es: 'Ejemplar gratuito' } },
] as const

/** The fields of one way to get a book. A link without an address leads nowhere. */
export const linkFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        required: true,
        label: { en: 'Where', es: 'Dónde' },
        options: [...linkKinds],
        admin: { width: '40%' },
      },
      lineField({
        name: 'label',
        maxLength: 80,
        label: { en: 'Name', es: 'Nombre' },
        admin: {
          width: '60%',
          description: { en: 'Of the shop or library.', es: 'De la librería o biblioteca.' },
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
        : say(options.req, {
            en: 'Paste the address, or remove this row.',
            es: 'Pega la dirección o quita esta fila.',
          }),
  } as TextField & { validate: TextFieldSingleValidation },
]
