import type { UniqueRules } from '../shared/unique/uniqueRules.js'
import { slugs } from '../slugs.js'
import { checkKey } from './checkKey.js'

/** No two consents have the same key. */
export const uniqueRules: UniqueRules = {
  noun: slugs.consents,
  field: 'key',
  title: 'key',
  toKey: (typed) => {
    const key = typed.trim()
    return checkKey(key) ? null : key
  },
  say: ({ title, isTrashed }) =>
    isTrashed
      ? {
          en: `A consent with the key “${title}” is in the trash. Restore it, or choose another key.`,
          es: `Un consentimiento con la clave «${title}» está en la papelera. Restáuralo o elige otra clave.`,
        }
      : {
          en: `A consent with the key “${title}” already exists. Use the existing one, or choose another key.`,
          es: `Ya existe un consentimiento con la clave «${title}». Usa el que hay o elige otra clave.`,
        },
}
