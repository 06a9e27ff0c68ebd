import type { Config, PayloadRequest } from 'payload'

/** Texts by key, with placeholders such as `{{name}}`. */
export type Words = Record<string, string>

/** The same keys in another language. */
export type SameKeys<Known extends Words> = { [Key in keyof Known]: string }

/** The texts of a noun or a room in the panel, under one namespace of Payload's translations. */
export type PanelWords<Key extends string = string> = {
  namespace: string
  /** Our own words, by language. */
  languages: { en: Record<Key, string>; es: Record<Key, string> }
  /** A label for a config, in the reader's language. */
  label: (key: Key) => (asked: { t: unknown }) => string
  /** The words in our languages, where Payload takes no function, such as a menu's group. A host can't reword them. */
  record: (key: Key) => { en: string; es: string }
  /** A sentence in the language of the request. */
  say: (req: Pick<PayloadRequest, 't'>, key: Key, values?: Record<string, string | number>) => string
}

type Translate = (key: string, values?: Record<string, unknown>) => string

/**
 * Defines the words that a noun or a room says in the panel. {@link addPanelWords} brings them into a config.
 *
 * @example
 * // translations/en.ts, translations/es.ts: `export const panel = { email: 'E-mail' }`
 * export const words = definePanelWords('signups', { en, es })
 * const field = { name: 'email', type: 'text', label: words.label('email') }
 */
export const definePanelWords = <const English extends Words>(
  namespace: string,
  languages: { en: English; es: SameKeys<English> },
): PanelWords<keyof English & string> => ({
  namespace,
  languages,
  label:
    (key) =>
    ({ t }) =>
      (t as Translate)(`${namespace}:${key}`),
  record: (key) => ({ en: languages.en[key]!, es: languages.es[key]! }),
  say: ({ t }, key, values) => (t as Translate)(`${namespace}:${key}`, values),
})

type Namespaces = Record<string, Record<string, Words | undefined> | undefined>

/**
 * The config with words beneath the host's own: what stands in the host's `i18n.translations` under the same key is said
 * instead. A language of the panel's that we don't speak has the English words. The incoming config stays as it is.
 */
export const addPanelWords = (config: Config, all: Pick<PanelWords, 'languages' | 'namespace'>[]): Config => {
  const { i18n = {} } = config
  const theirs = (i18n.translations ?? {}) as Namespaces
  const languages = new Set([
    'en',
    'es',
    ...Object.keys(i18n.supportedLanguages ?? {}),
    ...Object.keys(theirs),
  ])
  const translations = Object.fromEntries(
    [...languages].map((language) => [
      language,
      {
        ...theirs[language],
        ...Object.fromEntries(
          all.map(({ namespace, languages: ours }) => [
            namespace,
            { ...(ours[language as 'en'] ?? ours.en), ...theirs[language]?.[namespace] },
          ]),
        ),
      },
    ]),
  )
  return { ...config, i18n: { ...i18n, translations: translations as typeof i18n.translations } }
}
