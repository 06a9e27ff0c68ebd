const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

// Of codes with three letters there are more in ISO 639-3 than Intl has names for.
const isLanguage = (code: string): boolean =>
  code.length === 3 || (code.length === 2 && languages.of(code) !== undefined)

/**
 * A language tag (BCP 47) in its canonical form, as `pt-BR` for `pt_br` and `es` for `spa`; undefined for what is
 * none, such as a language's name or a country that does not exist. At most 35 characters (RFC 5646, 4.4.1).
 */
export const toLanguageTag = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  const typed = value
    .normalize('NFKC')
    .trim()
    .replace(/[_\p{Pd}]/gu, '-')
  try {
    const locale = new Intl.Locale(typed)
    const tag = locale.toString()
    const isReal = isLanguage(locale.language) && (!locale.region || regions.of(locale.region) !== undefined)
    return isReal && tag.length <= 35 ? tag : undefined
  } catch {
    return undefined
  }
}
