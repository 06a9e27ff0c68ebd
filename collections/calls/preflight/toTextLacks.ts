import type { Sentence } from '../../shared/say.js'

/** Something a call says in its languages, with its text in each: a slogan, a consent. */
export type Texts = { text?: Record<string, string | null> | null }

/** How what lacks a text is spoken of. `named` is the language, `quoted` the texts that lack it. */
export type Lacking = (named: string, quoted: Sentence) => Sentence

/** Slogans that are not there in a language. */
export const lackingSlogans: Lacking = (named, quoted) => ({
  en: `no text in ${named} for ${quoted.en}. Write it in the slogan, take the slogan out, or take ${named} out of Languages.`,
  es: `no hay texto en ${named} para ${quoted.es}. Escríbelo en la consigna, quita la consigna o quita ${named} de Idiomas.`,
})

/** Consents that are not. A wording never falls back to another language: people agree to what they have read. */
export const lackingConsents: Lacking = (named, quoted) => ({
  en: `consents without a wording in ${named}: ${quoted.en}. Ask an admin to write it, take the consent out, or take ${named} out of Languages.`,
  es: `consentimientos sin redacción en ${named}: ${quoted.es}. Pide a una persona administradora que la escriba, quita el consentimiento o quita ${named} de Idiomas.`,
})

/** The languages in which some of what a call says has no text, and what to do. `named` says a language in its own words. */
export const toTextLacks = ({
  texts,
  lacking,
  languages,
  named,
}: {
  /** Of those that are there. */
  texts: Texts[]
  lacking: Lacking
  languages: string[]
  named: (language: string) => string
}): { language: string; sentence: Sentence }[] =>
  languages.flatMap((language) => {
    const without = texts
      .filter(({ text }) => !text?.[language]?.trim())
      .map(({ text }) => Object.values(text ?? {}).find(Boolean) ?? '')
    const quoted = {
      en: without.map((text) => `“${text}”`).join(', '),
      es: without.map((text) => `«${text}»`).join(', '),
    }
    return without.length > 0 ? [{ language, sentence: lacking(named(language), quoted) }] : []
  })
