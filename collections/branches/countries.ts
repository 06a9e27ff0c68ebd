import { iso31661, iso31661Alpha2ToAlpha3 } from 'iso-3166'

// Kosovo has none of ISO’s codes; XK is left to users by ISO 3166-1, and CLDR, the EU, banks and carriers write it.
const KOSOVO = { alpha2: 'XK', alpha3: 'XKX' }

/** The codes of all countries and territories: those that ISO 3166-1 assigns (alpha-2), and `XK` for Kosovo. */
export const countryCodes: readonly string[] = [...iso31661.map(({ alpha2 }) => alpha2), KOSOVO.alpha2]

/** The codes of three letters, by those of two: `ESP` for `ES`. */
export const alpha3Codes: Readonly<Record<string, string>> = {
  ...iso31661Alpha2ToAlpha3,
  [KOSOVO.alpha2]: KOSOVO.alpha3,
}

const codes = new Set(countryCodes)

/** Whether this is a country code: `ES` and `XK` are, `UK` is not. */
export const isCountry = (code: unknown): code is string => typeof code === 'string' && codes.has(code)
