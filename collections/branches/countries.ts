import { iso31661, iso31661Alpha2ToAlpha3 } from 'iso-3166'

// Kosovo has no ISO code. XK is user-assigned in ISO 3166-1, and CLDR, the EU, banks and carriers use it.
const KOSOVO = { alpha2: 'XK', alpha3: 'XKX' }

/** The codes of all countries and territories: those assigned by ISO 3166-1 alpha-2, and `XK` for Kosovo. */
export const countryCodes: readonly string[] = [...iso31661.map(({ alpha2 }) => alpha2), KOSOVO.alpha2]

/** The alpha-3 codes by alpha-2 code: `ESP` for `ES`. */
export const alpha3Codes: Readonly<Record<string, string>> = {
  ...iso31661Alpha2ToAlpha3,
  [KOSOVO.alpha2]: KOSOVO.alpha3,
}

const codes = new Set(countryCodes)

/** Whether this is a country code: `ES` and `XK` are, `UK` is not. */
export const isCountry = (code: unknown): code is string => typeof code === 'string' && codes.has(code)
