const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The direction in which a language is written, for `dir`. */
export const toDirection = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.has(locale.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr'

/** The attributes of words in a language of their own; none where nobody has said which, and the page's stands. */
export const inLanguage = (language: string | null): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  language ? { lang: language, dir: toDirection(language) } : {}

/** A language's name in a language, its own unless another is asked for: `Español`, `Mexican Spanish`. */
export const toLanguageName = (language: string, locale = language): string => {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}
