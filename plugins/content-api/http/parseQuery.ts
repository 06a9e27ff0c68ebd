import type { CallState } from '../../types.js'
import { isCountry } from '../../../collections/branches/countries.js'
import { ReadError } from '../errors.js'
import { stateSchema } from '../contract/index.js'

/**
 * The parameters of a read, each at most once and in its plain form: `?locale=`, not `?locale[]=`. Others are nobody's
 * and ignored. Throws a `BAD_PARAMETER` that names the parameter.
 */
export const parseParameters = <Name extends string>(
  search: URLSearchParams,
  names: readonly Name[],
): Partial<Record<Name, string>> => {
  for (const key of search.keys()) {
    const name = names.find((known) => key === known || key.startsWith(`${known}[`))
    if (name && (key !== name || search.getAll(key).length > 1)) {
      throw new ReadError('BAD_PARAMETER', `Give \`${name}\` once and plainly: ?${name}=…`)
    }
  }
  return Object.fromEntries(
    names.flatMap((name) => (search.has(name) ? [[name, search.get(name)!]] : [])),
  ) as Partial<Record<Name, string>>
}

/** The asked language; the default one where none is asked. Throws a `BAD_PARAMETER` for one that there is not. */
export const parseLocale = (
  asked: string | undefined,
  { locales, defaultLocale }: { locales: string[]; defaultLocale: string },
): string => {
  if (asked === undefined) return defaultLocale
  if (locales.includes(asked)) return asked
  throw new ReadError('BAD_PARAMETER', `\`locale\` is one of ${locales.join(', ')}.`)
}

/** A whole number between two others. Throws a `BAD_PARAMETER` that names the parameter. */
export const parseNumber = (
  asked: string | undefined,
  { name, usual, from, to }: { name: string; usual: number; from: number; to: number },
): number => {
  if (asked === undefined) return usual
  const number = /^\d{1,15}$/.test(asked) ? Number(asked) : Number.NaN
  if (number >= from && number <= to) return number
  throw new ReadError('BAD_PARAMETER', `\`${name}\` is a whole number from ${from} to ${to}.`)
}

/** The asked state; none for all. Throws a `BAD_PARAMETER` for one that there is not. */
export const parseState = (asked: string | undefined): CallState | undefined => {
  if (asked === undefined) return undefined
  const { success, data } = stateSchema.safeParse(asked)
  if (success) return data
  throw new ReadError('BAD_PARAMETER', `\`state\` is one of ${stateSchema.options.join(', ')}.`)
}

/** The asked country; none for all. Throws a `BAD_PARAMETER` for one that there is not. */
export const parseCountry = (asked: string | undefined): string | undefined => {
  if (asked === undefined || isCountry(asked)) return asked
  throw new ReadError('BAD_PARAMETER', '`country` is a code of ISO 3166-1 in capitals, such as ES.')
}
