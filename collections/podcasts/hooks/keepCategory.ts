import type { FieldHook } from 'payload'
import { refuse } from '../../shared/refuse.js'
import { toCategory } from '../toCategory.js'

/** Keeps a category as Apple names it, and refuses what is none of theirs. */
export const keepCategory: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  if (value === '') return null
  const category = toCategory(value)
  if (category) return category
  return refuse({
    req,
    collection: collection?.slug,
    faults: [
      {
        path: path.join('.'),
        sentence: {
          en: 'This is none of Apple’s categories. Choose one of the list, such as News, or News > Politics.',
          es: 'Esto no es una categoría de Apple. Elige una de la lista, como News o News > Politics.',
        },
      },
    ],
  })
}
