import type { UniqueRules } from '../shared/unique/uniqueRules.js'
import { slugs } from '../slugs.js'
import { toArticleURL } from './toArticleURL.js'

/** No two articles have the same address, however it was shared. */
export const uniqueRules: UniqueRules = {
  noun: slugs.articles,
  field: 'url',
  title: 'title',
  toKey: (typed) => {
    const address = toArticleURL(typed)
    return 'url' in address ? address.url : null
  },
  say: ({ title, isTrashed }) =>
    isTrashed
      ? {
          en: `“${title}” has this address and is in the trash. Restore it, or write another address.`,
          es: `«${title}» tiene esta dirección y está en la papelera. Restáuralo o escribe otra dirección.`,
        }
      : {
          en: `“${title}” already exists with this address. Use the existing one, or write another address.`,
          es: `«${title}» ya existe con esta dirección. Usa el que hay o escribe otra dirección.`,
        },
}
