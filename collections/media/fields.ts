import type { Field, TextFieldSingleValidation } from 'payload'
import { lineField } from '../fields/line.js'
import { say } from '../messages/say.js'
import { trimText } from '../values/text.js'

const describesImage: TextFieldSingleValidation = (value, { req }) => {
  if (!value)
    return say(req, {
      en: 'Say in a sentence what the picture shows, for those who can’t see it.',
      es: 'Di en una frase qué muestra la imagen, para quien no puede verla.',
    })
  if (value.length > 500)
    return say(req, {
      en: 'The alternative text is longer than 500 characters. Say it shorter.',
      es: 'El texto alternativo supera los 500 caracteres. Dilo más breve.',
    })
  return true
}

/** The fields of an image. */
export const fields: Field[] = [
  {
    name: 'alt',
    type: 'text',
    localized: true,
    required: true,
    label: { en: 'Alternative text', es: 'Texto alternativo' },
    admin: {
      description: {
        en: 'What the picture shows, read aloud to those who can’t see it. Write it in each language of the calls that use it.',
        es: 'Lo que muestra la imagen, leído en voz alta a quien no puede verla. Escríbelo en cada idioma de los llamamientos que la usan.',
      },
    },
    validate: describesImage,
    hooks: { beforeValidate: [trimText] },
  },
  // Not localised: names and licences are not translated, and leaving one out in one language would break the licence.
  lineField({
    name: 'credit',
    maxLength: 200,
    label: { en: 'Credit', es: 'Crédito' },
    admin: {
      description: {
        en: 'Who made the picture, and its licence: “Ana Luz, CC BY 4.0”. Shown wherever the picture is. Leave it empty where a name would put somebody in danger.',
        es: 'Quién hizo la imagen y su licencia: «Ana Luz, CC BY 4.0». Se muestra donde se muestre la imagen. Déjalo vacío si un nombre pondría a alguien en peligro.',
      },
    },
  }),
]
