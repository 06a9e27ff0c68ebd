import type { UniqueRules } from '../shared/unique/uniqueRules.js'
import { slugs } from '../slugs.js'
import { checkText } from './checkText.js'
import { toSloganKey } from './toSloganKey.js'

/** No two slogans are the same in one locale, whatever their case, spacing, accents or end punctuation. */
export const uniqueRules: UniqueRules = {
  noun: slugs.slogans,
  field: 'text',
  storedIn: 'key',
  localized: true,
  title: 'text',
  toKey: (text, locale) => (checkText(text) ? null : toSloganKey(text, locale)),
  say: ({ title, isTrashed }) =>
    isTrashed
      ? {
          en: `“${title}” is in the trash. Restore it from there, or write another.`,
          es: `«${title}» está en la papelera. Restáurala desde ahí o escribe otra.`,
        }
      : {
          en: `“${title}” already exists. Use it, or write another.`,
          es: `«${title}» ya existe. Úsala o escribe otra.`,
        },
}
