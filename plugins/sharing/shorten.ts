import { toIntlLocale } from '../contract/values.js'
import { type Fits, toGraphemes } from './limits.js'

const webAddress = /https?:\/\/\S+/g

/** What would stand oddly before an ellipsis. */
const dangling = /[\s\p{Pd}\p{Ps}\p{Pi}¿¡#@,;:]+$/u

/** The places where a text may be cut, none inside of a grapheme or an address. */
const toCuts = (text: string): number[] => {
  const addresses = Array.from(
    text.matchAll(webAddress),
    ({ index, 0: { length } }) => [index, index + length] as const,
  )
  let at = 0
  return toGraphemes(text)
    .map(({ length }) => (at += length))
    .filter((cut) => !addresses.some(([from, to]) => cut > from && cut < to))
}

/** The last of the cuts at which the beginning fits; 0 where none does. */
const findLast = (cuts: number[], fits: (cut: number) => boolean): number => {
  let [low, high] = [0, cuts.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (fits(cuts[middle]!)) low = middle + 1
    else high = middle
  }
  return cuts[low - 1] ?? 0
}

/** The end of the last word that ends at a cut or before it: at a space or, in a script without spaces, where a word ends. */
const findWordEnd = (text: string, cuts: number[], cut: number, locale: string): number => {
  const allowed = new Set(cuts)
  const isSpace = (at: number) => /\s/.test(text[at] ?? '')
  const atSpace = cuts.findLast((end) => end <= cut && isSpace(end) && !isSpace(end - 1)) ?? 0
  if (atSpace >= cut / 2) return atSpace
  const words = new Intl.Segmenter(toIntlLocale(locale), { granularity: 'word' })
  const ends = Array.from(words.segment(text), ({ index, segment }) => index + segment.length)
  const atWord = ends.findLast((end) => end <= cut && allowed.has(end)) ?? 0
  return atWord || atSpace || cut
}

/**
 * A text that fits, cut at the end of a word and ended by an ellipsis where it is too long; empty where not even its first
 * character fits.
 *
 * @param fits Whether a beginning of the text fits, together with what follows it. One that is shorter fits too.
 */
export const shorten = (
  text: string,
  { fits, locale, ellipsis = '…' }: { fits: Fits; locale: string; ellipsis?: string },
): string => {
  if (fits(text)) return text
  const end = (cut: number): string => {
    const kept = text.slice(0, cut).replace(dangling, '')
    return kept && kept + ellipsis
  }
  const cuts = toCuts(text)
  const cut = findLast(cuts, (cut) => fits(text.slice(0, cut) + ellipsis))
  return cut === 0 ? '' : end(findWordEnd(text, cuts, cut, locale))
}
