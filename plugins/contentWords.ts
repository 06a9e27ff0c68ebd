/** Texts by key, with placeholders such as `{{name}}`. */
export type Words = Record<string, string>

/** The same keys in another language. */
export type SameKeys<Known extends Words> = { [Key in keyof Known]: string }

/** Words of a host's by content locale; keys that it leaves out are ours. */
export type ContentWords<English extends Words> = { [locale: string]: Partial<SameKeys<English>> }

type Site = { locales: { code: string }[]; defaultLocale: string }

/** What a room says to visitors: in its forms, answers and mails. */
export type ReadWords<English extends Words> = {
  /** The words of a content locale. */
  in: (locale: string) => SameKeys<English>
  /** The content locales that lack words, each with the keys for which another language stands in. */
  missing: { locale: string; keys: string[] }[]
}

const toLanguage = (locale: string): string => locale.split('-')[0]!.toLowerCase()

/**
 * A room's words for visitors, the host's before ours. A regional locale has those of its language. What neither has is said
 * in the site's default language, or in English.
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

/** Puts values into a sentence: `{{name}}`. */
export const fill = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')

/** What an operator is told at boot of the locales that lack words, one sentence each. */
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
