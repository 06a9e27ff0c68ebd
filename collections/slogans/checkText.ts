import type { Sentence } from '../messages/say.js'
import { toOneLine } from '../values/text.js'

/** The longest slogan, in graphemes: what a reader counts as characters. */
export const maxGraphemes = 80

// A grapheme may be endlessly long; an index entry may not.
const maxUnits = 480

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** What is wrong with a slogan's text, and what to do; `null` for a good one. */
export const checkText = (text: unknown): Sentence | null => {
  if (typeof text !== 'string' || toOneLine(text) === '')
    return { en: 'Write the slogan.', es: 'Escribe la consigna.' }
  const line = toOneLine(text)
  const length = [...graphemes.segment(line)].length
  if (length > maxGraphemes)
    return {
      en: `A slogan has at most ${maxGraphemes} characters; this one has ${length}. Shorten it.`,
      es: `Una consigna tiene como máximo ${maxGraphemes} caracteres; esta tiene ${length}. Acórtala.`,
    }
  if (line.length > maxUnits || line.normalize('NFKD').length > maxUnits)
    return {
      en: 'This slogan is built of too many combining signs. Write it with plain letters.',
      es: 'Esta consigna lleva demasiados signos combinados. Escríbela con letras sencillas.',
    }
  if (!/[\p{L}\p{N}]/u.test(line.normalize('NFKC')))
    return {
      en: 'A slogan needs a letter or a number. Write it in words.',
      es: 'Una consigna necesita una letra o un número. Escríbela con palabras.',
    }
  return null
}
