import { message, type Sentence } from '../messages/messages.js'

// Characters that the large networks allow within hashtags besides letters and digits: joiners, the Catalan middle dot,
// the Hebrew maqaf, geresh and gershayim, the Tibetan tsheg, and Japanese ones. NFKC would replace some of the Japanese
// ones, so `toHashtag` skips those.
const signs = '\u200c\u200d\u00b7\u05be\u05f3\u05f4\u0f0b\u0f0c\u3003\u301c\u309b\u309c\u30a0\u30fb\uff5e'
const word = new RegExp(`^[\\p{L}\\p{M}\\p{N}_${signs}]+$`, 'u')
const changed = /[^\u309b\u309c\uff5e]+/gu

/** Removes the sign, so that `#OpenTheBorders` and `OpenTheBorders` are the same. */
export const toHashtag = (value: string): string =>
  value
    .replace(changed, (part) => part.normalize('NFKC'))
    .trim()
    .replace(/^#+\s*/u, '')
    .replace(/^[\u200c\u200d]+|[\u200c\u200d]+$/gu, '')

/** The reason why a hashtag is invalid, and how to fix it; `null` if it is valid or empty. */
export const checkHashtag = (value: unknown): Sentence | null => {
  if (value === null || value === undefined || value === '') return null
  if (typeof value !== 'string' || !word.test(value)) return message('slogans:aHashtagHasLettersDigitsAnd')
  if (!/\p{L}/u.test(value)) return message('slogans:aHashtagOfDigitsAloneIs')
  if (value.length > 100) return message('slogans:aHashtagHasAtMost100')
  return null
}
