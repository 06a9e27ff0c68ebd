import { iso31661Alpha3ToAlpha2 } from 'iso-3166'
import type { Sentence } from '../shared/say.js'
import { toSlug } from '../shared/slug/toSlug.js'
import { countryCodes, isCountry } from './countries.js'
import { toCountryName } from './toCountryName.js'

/** A country's code, or the sentence that refuses what was typed. */
export type CountryReading = { code: string } | { fault: Sentence }

// Reserved by ISO 3166-1 or used by the EU for what has another code.
const usual: Record<string, string> = { UK: 'GB', EL: 'GR' }

let byName: Map<string, string> | undefined

/** The codes by the countries’ names in English and Spanish, as slugs. */
const toByName = (): Map<string, string> =>
  (byName ??= new Map(
    ['en', 'es'].flatMap((language) =>
      countryCodes.map((code) => [toSlug(toCountryName(code, language)), code] as const),
    ),
  ))

/** The country that somebody means who wrote no code of two letters: three letters, or its name. */
const toMeant = (text: string): string | undefined => {
  const letters = text.toUpperCase()
  return usual[letters] ?? iso31661Alpha3ToAlpha2[letters] ?? toByName().get(toSlug(text))
}

/** Reads the code of a country, ISO 3166-1 alpha-2, in either case. Another way to name one is answered with its code. */
export const parseCountry = (typed: unknown): CountryReading => {
  const text = typeof typed === 'string' ? typed.normalize('NFKC').trim() : ''
  const code = text.toUpperCase()
  if (isCountry(code)) return { code }
  const meant = toMeant(text.slice(0, 100))
  return {
    fault: meant
      ? {
          en: `This is not the code of a country. For ${toCountryName(meant, 'en')}, write ${meant}.`,
          es: `Esto no es el código de un país. Para ${toCountryName(meant, 'es')} escribe ${meant}.`,
        }
      : {
          en: 'This is not the code of a country. Write its two letters as ISO 3166-1 has them: ES, MX, SN.',
          es: 'Esto no es el código de un país. Escribe sus dos letras como están en la ISO 3166-1: ES, MX, SN.',
        },
  }
}
