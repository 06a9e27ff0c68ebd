import type { Fault } from '../shared/refuse.js'
import type { Sentence } from '../shared/say.js'

/** Something a call says in its languages, with its text in each: a slogan, a consent. */
export type Texts = { id: number | string; text?: Record<string, string | null> | null }

/** How one kind of them is spoken of. */
export type TextKind = {
  gone: Sentence
  /** `named` is the language, `quoted` the texts that lack it. */
  lacking: (named: string, quoted: { en: string; es: string }) => Sentence
}

export const sloganKind: TextKind = {
  gone: {
    en: 'One of the slogans was deleted. Take it out of this call, or restore it from the trash.',
    es: 'Una de las consignas se eliminó. Quítala de este llamamiento o restáurala desde la papelera.',
  },
  lacking: (named, quoted) => ({
    en: `Slogans without a text in ${named}: ${quoted.en}. Write it in the slogan, take the slogan out, or take ${named} out of Languages.`,
    es: `Consignas sin texto en ${named}: ${quoted.es}. Escríbelo en la consigna, quita la consigna o quita ${named} de Idiomas.`,
  }),
}

/** A consent's wording never falls back to another language: people agree to what they have read. */
export const consentKind: TextKind = {
  gone: {
    en: 'One of the consents was deleted. Take it out of this step, or ask an admin to restore it.',
    es: 'Uno de los consentimientos se eliminó. Quítalo de este paso o pide a una persona administradora que lo restaure.',
  },
  lacking: (named, quoted) => ({
    en: `Consents without a wording in ${named}: ${quoted.en}. Ask an admin to write it, take the consent out, or take ${named} out of Languages.`,
    es: `Consentimientos sin redacción en ${named}: ${quoted.es}. Pide a una persona administradora que la escriba, quita el consentimiento o quita ${named} de Idiomas.`,
  }),
}

/** Why what a call says can't be published in its languages. `named` says a language in its own words. */
export const toTextFaults = ({
  kind,
  path,
  ids,
  texts,
  languages,
  named,
}: {
  kind: TextKind
  /** Where they stand. */
  path: string
  ids: unknown[]
  /** Those that exist and are not in the trash. */
  texts: Texts[]
  languages: string[]
  named: (language: string) => string
}): Fault[] => {
  const found = new Map(texts.map((one) => [String(one.id), one.text ?? {}]))
  if (ids.some((id) => !found.has(String(id)))) return [{ path, sentence: kind.gone }]
  const sentences = languages.flatMap((language) => {
    const lacking = ids
      .map((id) => found.get(String(id)) ?? {})
      .filter((text) => !text[language]?.trim())
      .map((text) => Object.values(text).find(Boolean) ?? '')
    const quoted = {
      en: lacking.map((text) => `“${text}”`).join(', '),
      es: lacking.map((text) => `«${text}»`).join(', '),
    }
    return lacking.length > 0 ? [kind.lacking(named(language), quoted)] : []
  })
  if (sentences.length === 0) return []
  return [
    {
      path,
      sentence: {
        en: sentences.map(({ en }) => en).join(' '),
        es: sentences.map(({ es }) => es).join(' '),
      },
    },
  ]
}
