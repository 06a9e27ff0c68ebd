import type { Fault } from '../shared/refuse.js'

/** A slogan with its text in each language. */
export type SloganTexts = { id: number | string; text?: Record<string, string | null> | null }

/** Why a call's slogans can't be published in its languages. `named` says a language in its own words. */
export const toSloganFaults = ({
  path,
  ids,
  slogans,
  languages,
  named,
}: {
  /** Where the slogans stand. */
  path: string
  ids: unknown[]
  /** Those that exist and are not in the trash. */
  slogans: SloganTexts[]
  languages: string[]
  named: (language: string) => string
}): Fault[] => {
  const found = new Map(slogans.map((slogan) => [String(slogan.id), slogan.text ?? {}]))
  if (ids.some((id) => !found.has(String(id)))) {
    return [
      {
        path,
        sentence: {
          en: 'One of the slogans was deleted. Take it out of this call, or restore it from the trash.',
          es: 'Una de las consignas se eliminó. Quítala de este llamamiento o restáurala desde la papelera.',
        },
      },
    ]
  }
  const faults = languages.flatMap((language) => {
    const lacking = ids
      .map((id) => found.get(String(id)) ?? {})
      .filter((texts) => !texts[language]?.trim())
      .map((texts) => Object.values(texts).find(Boolean) ?? '')
    return lacking.length > 0 ? [{ language: named(language), lacking }] : []
  })
  if (faults.length === 0) return []
  const toSentence = (say: (fault: { language: string; lacking: string[] }) => string) =>
    faults.map(say).join(' ')
  return [
    {
      path,
      sentence: {
        en: toSentence(
          ({ language, lacking }) =>
            `Slogans without a text in ${language}: ${lacking.map((text) => `“${text}”`).join(', ')}. Write it in the slogan, take the slogan out, or take ${language} out of Languages.`,
        ),
        es: toSentence(
          ({ language, lacking }) =>
            `Consignas sin texto en ${language}: ${lacking.map((text) => `«${text}»`).join(', ')}. Escríbelo en la consigna, quita la consigna o quita ${language} de Idiomas.`,
        ),
      },
    },
  ]
}
