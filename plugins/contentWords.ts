/** Texts by key, with placeholders such as `{{name}}`. */
export type Words = Record<string, string>

/** The same keys in another language. */
export type SameKeys<Known extends Words> = { [Key in keyof Known]: string }

/** The host's texts by content locale. Missing keys fall back to ours. */
export type ContentWords<English extends Words> = { [locale: string]: Partial<SameKeys<English>> }

type Site = { locales: { code: string }[]; defaultLocale: string }

/** A feature's texts for visitors: forms, answers and mails. */
export type ReadWords<English extends Words> = {
  /** The texts for a content locale. */
  in: (locale: string) => SameKeys<English>
  /** Locales with missing texts, and the keys that fall back to another language. */
  missing: { locale: string; keys: string[] }[]
}

const toLanguage = (locale: string): string => locale.split('-')[0]!.toLowerCase()

/**
 * A feature's texts for visitors; the host's override ours. A regional locale falls back to its base language, then to
 * the site's default language, then to English.
 *
 * @example
 * const words = readContentWords({ ours: { en: en.content, es: es.content }, theirs: options.words, site: context })
 * words.in('es').refused
 */
export const readContentWords = <English extends Words>({
  ours,
  theirs = {},
  site: { locales, defaultLocale },
}: {
  ours: { en: English; es: SameKeys<English> }
  theirs?: ContentWords<English>
  site: Site
}): ReadWords<English> => {
  const known = ours as Record<string, SameKeys<English> | undefined>
  const own = (locale: string) =>
    ({
      ...known[toLanguage(locale)],
      ...theirs[toLanguage(locale)],
      ...theirs[locale],
    }) as Partial<SameKeys<English>>
  const keys = Object.keys(ours.en)
  return {
    in: (locale) => ({ ...ours.en, ...own(defaultLocale), ...own(locale) }),
    missing: locales
      .map(({ code }) => ({ locale: code, keys: keys.filter((key) => !own(code)[key]) }))
      .filter((one) => one.keys.length > 0),
  }
}

/** Fills the placeholders of a text: `{{name}}`. */
export const fill = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')

/** Boot warnings for the operator, one per locale with missing texts. */
export const toMissingWords = (
  room: string,
  { missing, keys }: { missing: ReadWords<Words>['missing']; keys: number },
): string[] =>
  missing.map(
    ({ locale, keys: lacking }) =>
      `[payload-broadside/${room}] The content locale "${locale}" has no words for ${
        lacking.length === keys ? 'its forms, answers and mails' : lacking.join(', ')
      }: another language stands in. Pass them to broadside({ ${room}: { words: { ${JSON.stringify(locale)}: {…} } } }).`,
  )
