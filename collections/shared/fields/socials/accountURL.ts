import type { TextField, TextFieldSingleValidation } from 'payload'
import { urlField } from '../url.js'
import { say } from '../../say.js'

const address = urlField({
  name: 'url',
  label: { en: 'Address of the account', es: 'Dirección de la cuenta' },
  admin: { width: '67%' },
})

/** The web address of a social account: an account without one leads nowhere. */
export const accountURL = {
  ...address,
  required: true,
  validate: (value, options) =>
    value
      ? (address.validate as TextFieldSingleValidation)(value, options)
      : say(options.req, {
          en: 'Paste the address of the account, or remove this row.',
          es: 'Pega la dirección de la cuenta o quita esta fila.',
        }),
} as TextField & { validate: TextFieldSingleValidation }
