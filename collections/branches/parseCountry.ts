import { message, type Sentence } from '../messages/messages.js'
import { alpha3Codes, isCountry } from './countries.js'
import { matchCountry, nameCountries, type NamedCountry } from './countryNames.js'
import { toCountryName } from './toCountryName.js'

/** A country code, or the message that refuses the input. */
export type CountryReading = { code: string } | { fault: Sentence }

const named = new Map<string, NamedCountry[]>()

const readNames = (languages: readonly string[]): NamedCountry[] => {
  const known = named.get(languages.join()) ?? nameCountries(alpha3Codes, languages)
  named.set(languages.join(), known)
  return known
}

/** The country with this name, unless two have it. */
const toMeant = (text: string, languages: readonly string[]): string | undefined => {
  const [one, ...others] = readNames(languages).filter((country) => matchCountry(country, text) === 'name')
  return others.length === 0 ? one?.code : undefined
}

/**
 * Parses a country code, ISO 3166-1 alpha-2 or `XK`, in either case. Other names of a country are refused with its
 * code. `languages` are the languages whose names are known, besides each country's own.
 */
export const parseCountry = (typed: unknown, languages: readonly string[] = ['en', 'es']): CountryReading => {
  const text = typeof typed === 'string' ? typed.normalize('NFKC').trim() : ''
  const code = text.toUpperCase()
  if (isCountry(code)) return { code }
  const meant = toMeant(text.slice(0, 100), languages)
  return {
    fault: meant
      ? message('branches:anotherCodeIsMeant', {
          country: ({ i18n }) => toCountryName(meant, i18n.language),
          code: meant,
        })
      : message('branches:thisIsNotTheCodeOf'),
  }
}
