import languageTags from 'language-tags'

/** `en-Latn` says no more than `en`, and is registered all the same. */
const superfluousScript = 10

const isRegistered = (tag: string): boolean =>
  languageTags(tag)
    .errors()
    .every(({ code }) => (code as number) === superfluousScript)

const toCanonical = (typed: string): string | undefined => {
  const tag = languageTags(typed)
  // The library throws where a tag is not registered as a whole.
  const preferred = tag.type() === 'tag' ? undefined : tag.preferred()?.format()
  return Intl.getCanonicalLocales(preferred ?? typed)[0]
}

/**
 * A language tag (BCP 47) as IANA registers it, for what is typed in any case: `cnr` for Montenegrin, `pt-BR` for `pt_br`.
 * One that has another by now, or an ISO 639-2 code, becomes that: `he` for `iw`, `yue` for `zh-yue`, `es` for `spa`.
 * Undefined for what is none, such as a language's name or an invented code. At most 35 characters (RFC 5646, 4.4.1).
 */
export const toLanguageTag = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  const typed = value
    .normalize('NFKC')
    .trim()
    .replace(/[_\p{Pd}]/gu, '-')
  if (typed.length > 35) return undefined
  try {
    // What RFC 5646 can't read is none, whatever the registry says of its parts.
    const canonical = toCanonical(typed)
    const tag = isRegistered(typed) ? languageTags(typed).format() : canonical
    return tag && tag.length <= 35 && isRegistered(tag) && Intl.getCanonicalLocales(tag) ? tag : undefined
  } catch {
    return undefined
  }
}
