import { toRegion as readRegion, toWithdrawnRegion } from '../../../collections/branches/regions.js'
import { toCountryName } from '../../../collections/branches/toCountryName.js'
import type { Country, Region } from '../contract/index.js'
import { toIntlLocale } from '../text/toIntlLocale.js'

/** A country with its name in a language. */
export const toCountry = (code: string, locale: string): Country => ({
  code,
  name: toCountryName(code, toIntlLocale(locale)),
})

/**
 * A part of a country with its name, which is the one used there; null for one that there is not. One that ISO 3166-2 has
 * withdrawn since it was stored keeps its name.
 */
export const toRegion = (code: string | null | undefined): Region | null => {
  const region = code && (readRegion(code) ?? toWithdrawnRegion(code))
  return region && region.name ? { code: region.code, name: region.name } : null
}
