import type { Sentence } from '../shared/say.js'
import { toSlug } from '../shared/slug/toSlug.js'

/** The longest key of a consent. */
export const maxKeyLength = 40

/** What is wrong with a consent's key, and what to do; `null` for a good one. */
export const checkKey = (key: unknown): Sentence | null => {
  if (typeof key !== 'string' || key === '')
    return {
      en: 'Write a key, such as newsletter.',
      es: 'Escribe una clave, como boletin.',
    }
  if (key.length > maxKeyLength)
    return {
      en: `A key has at most ${maxKeyLength} characters; this one has ${key.length}. Shorten it.`,
      es: `Una clave tiene como máximo ${maxKeyLength} caracteres; esta tiene ${key.length}. Acórtala.`,
    }
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key)) return null
  const example = toSlug(key).slice(0, maxKeyLength).replace(/-$/, '')
  return {
    en: `A key has the letters a to z, digits, and single hyphens between them. Write it like ${example || 'newsletter'}.`,
    es: `Una clave lleva letras de la a a la z sin acentos, cifras y guiones sueltos entre ellas. Escríbela como ${example || 'boletin'}.`,
  }
}
