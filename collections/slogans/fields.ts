import type { Field, FieldHook } from 'payload'
import { closeWhenSaved } from '../fields/closeWhenSaved.js'
import { say } from '../messages/say.js'
import { toOneLine } from '../values/text.js'
import { checkHashtag, toHashtag } from './checkHashtag.js'
import { checkText } from './checkText.js'

const putOnOneLine: FieldHook = ({ value }) =>
  typeof value === 'string' ? toOneLine(value) : (value as unknown)

const dropSign: FieldHook = ({ value }) => (typeof value === 'string' ? toHashtag(value) : (value as unknown))

/** The fields of a slogan in the order in which an editor meets them. */
export const fields: Field[] = [
  {
    name: 'text',
    type: 'text',
    localized: true,
    required: true,
    label: { en: 'Text', es: 'Texto' },
    admin: {
      disableBulkEdit: true,
      components: { afterInput: ['payload-broadside/client#Existing'] },
      description: {
        en: 'One line of at most 80 characters, as it is shouted: “Open the borders!”',
        es: 'Una línea de 80 caracteres como máximo, tal como se grita: «¡Abran las fronteras!»',
      },
    },
    hooks: {
      beforeValidate: [putOnOneLine],
    },
    validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) => {
      const fault = checkText(value)
      return fault ? say(req, fault) : true
    },
  },
  {
    name: 'hashtag',
    type: 'text',
    label: { en: 'Hashtag', es: 'Etiqueta' },
    admin: {
      description: {
        en: 'If people use one. Letters, digits and underscores; the # is added for you.',
        es: 'Si se usa alguna. Letras, cifras y guiones bajos; la # se añade sola.',
      },
    },
    hooks: {
      beforeValidate: [dropSign],
    },
    validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) => {
      const fault = checkHashtag(value)
      return fault ? say(req, fault) : true
    },
  },
  closeWhenSaved,
  // The folded text: the database's own word that no two are the same.
  { name: 'key', type: 'text', localized: true, unique: true, index: true, hidden: true },
]
