import anyAscii from 'any-ascii'
import { slugify, transliterate } from 'transliteration'

/** The longest slug that is made or taken. */
export const maxSlugLength = 80

/** Cuts a slug to a length, at a hyphen where there is one in its second half. */
const cut = (slug: string, length: number): string => {
  if (slug.length <= length) return slug
  const whole = slug.slice(0, length + 1).lastIndexOf('-')
  return slug.slice(0, whole > length / 2 ? whole : length).replace(/-+$/, '')
}

const toBare = (ascii: string): string => ascii.replace(/[^a-z0-9]/gi, '')

/**
 * Letters that the transliteration leaves out (Malayalam’s chillu, whole scripts), or writes with an apostrophe, which would
 * end the word (Georgian, Armenian).
 */
const spell = (letter: string): string => {
  const known = transliterate(letter)
  if (/^ *[a-z0-9]+ *$/i.test(known)) return letter
  return toBare(known) || toBare(anyAscii(letter))
}

/**
 * A text in any script as a part of an address: `a-z`, `0-9` and single hyphens, at most {@link maxSlugLength}
 * long. Empty where the text has no letter or digit.
 */
export const toSlug = (text: string): string =>
  cut(
    slugify(
      text
        .slice(0, 500)
        .normalize('NFC')
        .replace(/(?!\p{ASCII})[\p{L}\p{M}]/gu, spell),
      { lowercase: true, separator: '-' },
    )
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
    maxSlugLength,
  )

/** The nth slug of a kind: `open-the-border`, `open-the-border-2`. */
export const toNthSlug = (base: string, n: number): string =>
  n === 1 ? base : `${cut(base, maxSlugLength - `-${n}`.length)}-${n}`

/** Whether a slug is the base itself or was numbered from it. */
export const isSlugOf = (slug: string, base: string): boolean => {
  const n = Number(/-(\d+)$/.exec(slug)?.[1] ?? 1)
  return slug === base || (n > 1 && slug === toNthSlug(base, n))
}
