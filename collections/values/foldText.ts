// In Arabic and Hebrew, marks are accents or optional vowel signs. In other scripts (Devanagari, Thai, kana) they are
// part of the letter.
const vowelSigns = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0652\u0670]/gu

const accented = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])(\p{M}+)/gu
// On these consonants an acute makes a Macedonian letter. On a vowel it marks the stress of a Slavic word.
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
 * Removes the marks that aren't part of a letter in the locale's alphabet, according to CLDR's collation: ä is an
 * accented a in German, and a letter of its own in Swedish. ñ always counts as a letter: it is one wherever it is used,
 * and other languages have it only in names.
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

// Keeps signs with a meaning at the end of a line (99%).
const ends = /^(?:\s|(?![%‰#@&*])\p{P})+|(?:\s|(?![%‰#@&*])\p{P})+$/gu
// Keeps tag characters, because they tell which flag a black flag is.
const unseen = /(?![\u{e0020}-\u{e007f}])[\p{Cf}\p{Cc}\ufe00-\ufe0f\u0640]/gu

const foldOnce = (text: string, locale: string): string =>
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
    // French puts a space before these signs and inside its quotation marks.
    .replace(/ (?=[:;!?%‰»])|(?<=«) /gu, '')
    .replace(ends, '')

/**
 * A text without its case, accents, surrounding punctuation and the width of its spaces, to compare and to sort by. Empty
 * for a text without letters and signs.
 *
 * @param locale The text's content locale, whose alphabet decides what counts as an accent.
 */
export const foldText = (text: string, locale: string): string => {
  let key = text
  // Removing characters can expose another accent or punctuation mark, so it repeats until nothing changes.
  for (let folded = foldOnce(key, locale); folded !== key; folded = foldOnce(key, locale)) key = folded
  return key
}
