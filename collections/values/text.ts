import type { FieldHook } from 'payload'

/** Takes the white space off both ends of a text. */
export const trimText: FieldHook = ({ value }) => (typeof value === 'string' ? value.trim() : value)

/** A text on one line: no line breaks, no double spaces, none around it. */
export const toOneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

// Letters that Unicode doesn’t take apart.
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

/** A name without accents, capitals, marks and article, its words parted by one space: what two ways to write it share. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}.]/gu, '')
    .replace(/[^a-z]/gu, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')

/** Whether a word of any of these names begins with the folded text. */
export const beginsWord = (names: Iterable<string>, folded: string): boolean =>
  [...names].some((name) => ` ${name}`.includes(` ${folded}`))

/** A value where a text belongs: empty where it is none. */
export const toText = (value: unknown): string => (typeof value === 'string' ? value : '')
