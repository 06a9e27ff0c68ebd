import { toOneLine } from '../shared/toOneLine.js'
import type { UniqueRules } from '../shared/unique/uniqueRules.js'
import { slugs } from '../slugs.js'

/** No two episodes of a podcast have the same GUID: players would take one for the other. */
export const uniqueRules: UniqueRules = {
  noun: slugs.episodes,
  field: 'guid',
  within: 'podcast',
  title: 'title',
  toKey: (typed) => toOneLine(typed) || null,
  say: ({ title, isTrashed }) =>
    isTrashed
      ? {
          en: `“${title}” has this GUID in this podcast and is in the trash. Restore it, or leave the GUID empty and a new one is made.`,
          es: `«${title}» tiene este GUID en este pódcast y está en la papelera. Restáuralo o deja vacío el GUID y se creará uno nuevo.`,
        }
      : {
          en: `“${title}” already exists in this podcast with this GUID. Use the existing one, or leave the GUID empty and a new one is made.`,
          es: `«${title}» ya existe en este pódcast con este GUID. Usa el que hay o deja vacío el GUID y se creará uno nuevo.`,
        },
}
