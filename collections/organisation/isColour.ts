import type { TextFieldSingleValidation } from 'payload'
import { say } from '../shared/say.js'

/** `true` for `#rrggbb`, or nothing; else the sentence that says so. */
export const isColour: TextFieldSingleValidation = (value, { req }) =>
  !value ||
  /^#[0-9a-f]{6}$/i.test(value) ||
  say(req, {
    en: 'This is not a colour. Write a # and six digits or letters from a to f, such as #c8102e.',
    es: 'Esto no es un color. Escribe # y seis cifras o letras de la a a la f, como #c8102e.',
  })
