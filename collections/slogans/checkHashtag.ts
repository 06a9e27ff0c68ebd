import { message, type Sentence } from '../messages/messages.js'

// The signs within words that the big networks take besides letters and digits: joiners, the Catalan middle dot, Hebrew's
// maqaf, geresh and gershayim, Tibetan's tsheg, and those of Japanese. NFKC would make others of some of the last.
const signs = '\u200c\u200d\u00b7\u05be\u05f3\u05f4\u0f0b\u0f0c\u3003\u301c\u309b\u309c\u30a0\u30fb\uff5e'
const word = new RegExp(`^[\\p{L}\\p{M}\\p{N}_${signs}]+$`, 'u')
const changed = /[^\u309b\u309c\uff5e]+/gu

/** A hashtag without its sign: `#OpenTheBorders` and `OpenTheBorders` are one. */
export const toHashtag = (value: string): string =>
  value
    .replace(changed, (part) => part.normalize('NFKC'))
    .trim()
    .replace(/^#+\s*/u, '')
    .replace(/^[\u200c\u200d]+|[\u200c\u200d]+$/gu, '')

/** What is wrong with a hashtag, and what to do; `null` for a good one or none. */
export const checkHashtag = (value: unknown): Sentence | null => {
  if (value === null || value === undefined || value === '') return null
  if (typeof value !== 'string' || !word.test(value)) return message('slogans:aHashtagHasLettersDigitsAnd')
  if (!/\p{L}/u.test(value)) return message('slogans:aHashtagOfDigitsAloneIs')
  if (value.length > 100) return message('slogans:aHashtagHasAtMost100')
  return null
}
