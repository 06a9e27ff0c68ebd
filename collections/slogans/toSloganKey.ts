// Scripts in which a mark is an accent or an optional vowel sign. In the others (Devanagari, Thai, kana) a mark is
// part of the letter; Cyrillic й and ї are letters too, but ё is written е.
const accents =
  /(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0652\u0670]|[\u0300\u0301]|(?<=[её])\u0308/gu

// Signs that carry meaning at the end of a line (99%) are kept.
const ends = /^(?:\s|(?![%‰#@&*])\p{P})+|(?:\s|(?![%‰#@&*])\p{P})+$/gu

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .replaceAll('ς', 'σ')
    .replace(/[\p{Cf}\p{Cc}\ufe00-\ufe0f\u0640]/gu, (sign) => (/\s/u.test(sign) ? ' ' : ''))
    .replace(/[‘’‛ʼ`´′]/gu, "'")
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(ends, '')

/**
 * What two slogans share that differ only in case, spacing, accents or the punctuation around them; empty for a
 * text without letters and signs.
 */
export const toSloganKey = (text: string): string => {
  let key = text
  // What one round takes away may uncover an accent or an end for the next.
  for (let folded = fold(key); folded !== key; folded = fold(key)) key = folded
  return key
}
