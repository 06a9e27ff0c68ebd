import { isEmailValid } from '@hapi/address'
import type { EmailField } from 'payload'
import { say } from '../say.js'
import { trimText } from '../trimText.js'

/** Whether this is one e-mail address, in any script, and nothing beside it: no list, no name, no line break. */
export const isOneEmail = (value: string): boolean => isEmailValid(value)

/** One e-mail address, trimmed, at every door. */
export const emailField = (field: Pick<EmailField, 'name' | 'label' | 'required' | 'admin'>): EmailField => ({
  type: 'email',
  ...field,
  hooks: { beforeValidate: [trimText] },
  validate: (value, { req, required }) => {
    if (!value)
      return (
        !required ||
        say(req, {
          en: 'Write an e-mail address, such as hello@example.org.',
          es: 'Escribe una dirección de correo, como hola@example.org.',
        })
      )
    return (
      isOneEmail(value) ||
      say(req, {
        en: 'This is not one e-mail address. Write it like hello@example.org, without a name or a second address.',
        es: 'Esto no es una sola dirección de correo. Escríbela como hola@example.org, sin nombre ni segunda dirección.',
      })
    )
  },
})
