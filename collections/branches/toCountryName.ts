const names = new Map<string, Intl.DisplayNames>()

const toNames = (language: string): Intl.DisplayNames => {
  const known = names.get(language)
  if (known) return known
  const made = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'code' })
  names.set(language, made)
  return made
}

/**
 * The name of a country in a language (a BCP 47 tag): `Spain`, `España` for `ES`. Invalid codes are returned unchanged.
 */
export const toCountryName = (code: string, language: string): string =>
  /^[A-Z]{2}$/.test(code) ? (toNames(language).of(code) ?? code) : code
