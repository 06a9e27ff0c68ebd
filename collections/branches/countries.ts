import { iso31661 } from 'iso-3166'

/** The codes of all countries and territories, as ISO 3166-1 alpha-2 assigns them. */
export const countryCodes: readonly string[] = iso31661.map(({ alpha2 }) => alpha2)

const codes = new Set(countryCodes)

/** Whether ISO 3166-1 assigns this code: `ES`, but neither `XK` nor `UK`. */
export const isCountry = (code: unknown): code is string => typeof code === 'string' && codes.has(code)
