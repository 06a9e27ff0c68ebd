// In Arabic and Hebrew a mark is an accent or an optional vowel sign. In the other scripts (Devanagari, Thai, kana) it is
// part of the letter.
const vowelSigns = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0652\u0670]/gu

const accented = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])(\p{M}+)/gu
// With a stroke above, these are Macedonian letters; on a vowel it shows where a Slavic word is stressed.
const cyrillicConsonant = /[бвгджзклмнпрстфхцчшщ]/

const collators = new Map<string, Intl.Collator>()

const toCollator = (locale: string): Intl.Collator => {
  const known = collators.get(locale)
  if (known) return known
  let made: Intl.Collator
  try {
    made = new Intl.Collator(locale, { sensitivity: 'base' })
  } catch {
    made = new Intl.Collator('en', { sensitivity: 'base' })
  }
  collators.set(locale, made)
  return made
}

/**
 * A letter without what is no part of it. The alphabet of the locale decides, as CLDR sorts it: ä is an a in German, and a
 * letter of its own in Swedish. Of ñ every language with one makes a letter, and those without one write it in names.
 */
const dropAccents = (letter: string, marks: string, locale: string): string => {
  const { compare } = toCollator(locale)
  let kept = marks
  while (kept) {
    const whole = (letter + kept).normalize('NFC')
    const less = kept.slice(0, -1)
    const isLetter = whole === 'ñ' || cyrillicConsonant.test(letter) || compare(whole, letter + less) !== 0
    if (isLetter) break
    kept = less
  }
  return letter + kept
}

// Signs that carry meaning at the end of a line (99%) are kept.
const ends = /^(?:\s|(?![%‰#@&*])\p{P})+|(?:\s|(?![%‰#@&*])\p{P})+$/gu
// Tags say which flag a black flag is.
const unseen = /(?![\u{e0020}-\u{e007f}])[\p{Cf}\p{Cc}\ufe00-\ufe0f\u0640]/gu

const fold = (text: string, locale: string): string =>
  text
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(vowelSigns, '')
    .replace(accented, (_, letter: string, marks: string) => dropAccents(letter, marks, locale))
    .replaceAll('ς', 'σ')
    .replace(unseen, (sign) => (/\s/u.test(sign) ? ' ' : ''))
    .replace(/[❗❕]/gu, '!')
    .replace(/[❓❔]/gu, '?')
    .replace(/[‘’‛ʼ`´′]/gu, "'")
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/gu, ' ')
    // French has a space before these signs and within its quotation marks.
    .replace(/ (?=[:;!?%‰»])|(?<=«) /gu, '')
    .replace(ends, '')

/**
 * What two slogans share that differ only in case, spacing, accents or the punctuation around them; empty for a
 * text without letters and signs.
 *
 * @param locale The content locale that the slogan is written in: its alphabet says what is an accent.
 */
export const toSloganKey = (text: string, locale: string): string => {
  let key = text
  // What one round takes away may uncover an accent or an end for the next.
  for (let folded = fold(key, locale); folded !== key; folded = fold(key, locale)) key = folded
  return key
}
