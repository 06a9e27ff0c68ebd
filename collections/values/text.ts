import type { FieldHook } from 'payload'

/** Trims the white space around a text. */
export const trimText: FieldHook = ({ value }) => (typeof value === 'string' ? value.trim() : value)

/** A text on one line: no line breaks, no double spaces, none around it. */
export const toOneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

// Letters that Unicode doesn’t decompose.
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ə: 'e',
}

/** Folds a name for comparison: no accents, capitals, punctuation or article, and single spaces between words. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}.]/gu, '')
    .replace(/[^a-z]/gu, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')

/** Whether any word of these names begins with the folded text. */
export const beginsWord = (names: Iterable<string>, folded: string): boolean =>
  [...names].some((name) => ` ${name}`.includes(` ${folded}`))

/** Returns a string unchanged, and an empty one for anything else. */
export const toText = (value: unknown): string => (typeof value === 'string' ? value : '')
