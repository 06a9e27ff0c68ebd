import type { Config } from 'payload'

type I18n = NonNullable<Config['i18n']>
type Translations = NonNullable<I18n['translations']>

const ours = { en: { usedIn: 'Used in' }, es: { usedIn: 'Se usa en' } }

/** The translation of the tab's label: the panel asks for it by this key. */
export const usedInKey = 'references:usedIn'

/** The host's translations with ours beneath them. */
export const translations = ({ translations: theirs = {} }: I18n = {}): Translations => {
  const known = theirs as Record<string, { references?: object }>
  return {
    ...theirs,
    ...Object.fromEntries(
      Object.entries(ours).map(([language, words]) => [
        language,
        { ...known[language], references: { ...words, ...known[language]?.references } },
      ]),
    ),
  } as Translations
}
