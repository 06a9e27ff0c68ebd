import { toIntlLocale } from './toIntlLocale.js'

/** The alphabetical order of a language. */
export const toCompare = <Doc>(
  locale: string,
  toWords: (doc: Doc) => string | null | undefined,
): ((a: Doc, b: Doc) => number) => {
  const { compare } = new Intl.Collator(toIntlLocale(locale))
  return (a, b) => compare(toWords(a) ?? '', toWords(b) ?? '')
}
