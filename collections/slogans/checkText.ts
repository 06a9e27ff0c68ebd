import { message, type Sentence } from '../messages/messages.js'
import { toOneLine } from '../values/text.js'

/** The longest slogan, in graphemes, which readers perceive as characters. */
export const maxGraphemes = 80

// A grapheme has no maximum length, but an index entry does.
const maxUnits = 480

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The reason why a slogan's text is invalid, and how to fix it; `null` if it is valid. */
export const checkText = (text: unknown): Sentence | null => {
  if (typeof text !== 'string' || toOneLine(text) === '') return message('slogans:writeTheSlogan')
  const line = toOneLine(text)
  const length = [...graphemes.segment(line)].length
  if (length > maxGraphemes)
    return message('slogans:aSloganHasAtMostCharacters', { maxGraphemes, count: length })
  if (line.length > maxUnits || line.normalize('NFKD').length > maxUnits)
    return message('slogans:thisSloganIsBuiltOfToo')
  if (!/[\p{L}\p{N}]/u.test(line.normalize('NFKC'))) return message('slogans:aSloganNeedsALetterOr')
  return null
}
