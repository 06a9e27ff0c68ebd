/** A language's name in a language, its own unless another is asked for: `Español`, `Mexican Spanish`. */
export const toLanguageName = (language: string, locale = language): string => {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}
