const names = new Map<string, Intl.DisplayNames>()

const toNames = (language: string): Intl.DisplayNames => {
  const known = names.get(language)
  if (known) return known
  const made = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'code' })
  names.set(language, made)
  return made
}

/**
 * What a country is called in a language: `Spain`, `España` for `ES`. The code itself where it is none.
 *
 * @param language A BCP 47 tag.
 */
export const toCountryName = (code: string, language: string): string =>
  /^[A-Z]{2}$/.test(code) ? (toNames(language).of(code) ?? code) : code
