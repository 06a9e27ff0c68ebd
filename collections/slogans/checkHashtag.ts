import type { Sentence } from '../shared/say.js'

/** A hashtag without its sign: `#OpenTheBorders` and `OpenTheBorders` are one. */
export const toHashtag = (value: string): string =>
  value
    .normalize('NFKC')
    .trim()
    .replace(/^#+\s*/u, '')

/** What is wrong with a hashtag, and what to do; `null` for a good one or none. */
export const checkHashtag = (value: unknown): Sentence | null => {
  if (value === null || value === undefined || value === '') return null
  if (typeof value !== 'string' || !/^[\p{L}\p{M}\p{N}_]+$/u.test(value))
    return {
      en: 'A hashtag has letters, digits and underscores only. Leave out spaces and punctuation: OpenTheBorders.',
      es: 'Una etiqueta solo lleva letras, cifras y guiones bajos. Quita espacios y signos: AbranLasFronteras.',
    }
  if (!/\p{L}/u.test(value))
    return {
      en: 'A hashtag of digits alone is not linked anywhere. Add a letter.',
      es: 'Una etiqueta hecha solo de cifras no se enlaza en ningún sitio. Añade una letra.',
    }
  if (value.length > 100)
    return {
      en: 'A hashtag has at most 100 characters. Shorten it.',
      es: 'Una etiqueta tiene como máximo 100 caracteres. Acórtala.',
    }
  return null
}
