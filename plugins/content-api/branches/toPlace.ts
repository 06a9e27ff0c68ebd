import { iso31661, iso31662 } from 'iso-3166'
import type { Country, Region } from '../../types.js'
import { toIntlLocale } from '../text/toIntlLocale.js'

const countries = new Set(iso31661.map(({ alpha2 }) => alpha2))
const regions = new Map(iso31662.map(({ code, name }) => [code, name]))

const names = new Map<string, Intl.DisplayNames>()

const toNames = (locale: string): Intl.DisplayNames => {
  const known = names.get(locale) ?? new Intl.DisplayNames(toIntlLocale(locale), { type: 'region' })
  names.set(locale, known)
  return known
}

/** Whether there is a country of this code: ISO 3166-1 alpha-2, in capitals. */
export const isCountry = (code: string): boolean => countries.has(code)

/** A country with its name in a language. */
export const toCountry = (code: string, locale: string): Country => ({
  code,
  name: (isCountry(code) && toNames(locale).of(code)) || code,
})

/** A part of a country with its name, which is the one used there; null for one that there is not. */
export const toRegion = (code: string | null | undefined): Region | null => {
  const name = code && regions.get(code)
  return name ? { code, name } : null
}
