import type { Field, TextFieldSingleValidation } from 'payload'
import { say } from '../shared/say.js'
import { trimText } from '../shared/trimText.js'

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
]
