import languageTags from 'language-tags'

/** `en-Latn` means the same as `en`, but is registered anyway. */
const superfluousScript = 10

const isRegistered = (tag: string): boolean =>
  languageTags(tag)
    .errors()
    .every(({ code }) => (code as number) === superfluousScript)

const toCanonical = (typed: string): string | undefined => {
  const tag = languageTags(typed)
  // The library throws if a tag isn't registered as a whole.
  const preferred = tag.type() === 'tag' ? undefined : tag.preferred()?.format()
  return Intl.getCanonicalLocales(preferred ?? typed)[0]
}

/**
 * Normalises a language tag (BCP 47) of any case to the registered form: `cnr` for Montenegrin, `pt-BR` for `pt_br`.
 * Replaces outdated tags and ISO 639-2 codes: `he` for `iw`, `yue` for `zh-yue`, `es` for `spa`. Undefined for anything
 * else, such as a language's name or an invented code. At most 35 characters (RFC 5646, 4.4.1).
 */
export const toLanguageTag = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  const typed = value
    .normalize('NFKC')
    .trim()
    .replace(/[_\p{Pd}]/gu, '-')
  if (typed.length > 35) return undefined
  try {
    // A tag that RFC 5646 can't parse is invalid, even if its parts are registered.
    const canonical = toCanonical(typed)
    const tag = isRegistered(typed) ? languageTags(typed).format() : canonical
    return tag && tag.length <= 35 && isRegistered(tag) && Intl.getCanonicalLocales(tag) ? tag : undefined
  } catch {
    return undefined
  }
}
