import anyAscii from 'any-ascii'
import { slugify, transliterate } from 'transliteration'

/** The maximum length of a slug. */
export const maxSlugLength = 80

/** Shortens a slug, at a hyphen if there is one in its second half. */
const cut = (slug: string, length: number): string => {
  if (slug.length <= length) return slug
  const whole = slug.slice(0, length + 1).lastIndexOf('-')
  return slug.slice(0, whole > length / 2 ? whole : length).replace(/-+$/, '')
}

const toBare = (ascii: string): string => ascii.replace(/[^a-z0-9]/gi, '')

/**
 * Letters that the transliteration drops (Malayalam’s chillu, whole scripts), or writes with an apostrophe, which would
 * split the word (Georgian, Armenian).
 */
const spell = (letter: string): string => {
  const known = transliterate(letter)
  if (/^ *[a-z0-9]+ *$/i.test(known)) return letter
  return toBare(known) || toBare(anyAscii(letter))
}

/**
 * Converts a text in any script to a slug: `a-z`, `0-9` and single hyphens, at most {@link maxSlugLength} long. Empty
 * if the text has no letters or digits.
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

/** The nth variant of a slug: `open-the-border`, `open-the-border-2`. */
export const toNthSlug = (base: string, n: number): string =>
  n === 1 ? base : `${cut(base, maxSlugLength - `-${n}`.length)}-${n}`

/** Whether a slug is the base itself or a numbered variant of it. */
export const isSlugOf = (slug: string, base: string): boolean => {
  const n = Number(/-(\d+)$/.exec(slug)?.[1] ?? 1)
  return slug === base || (n > 1 && slug === toNthSlug(base, n))
}
