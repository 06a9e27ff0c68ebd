import { APIProblem } from './problems.js'
import type { APISettings } from './settings.js'

type Site = Pick<APISettings, 'locales' | 'defaultLocale'>

/** A parameter behind the question mark: how it is read, and how the description tells of it. */
export type Parameter<Value = unknown> = {
  description: string
  /** Whether nothing is answered without it. */
  required?: true
  /** As JSON Schema says it. */
  schema: object | ((site: Site) => object)
  /** Whether clients can make up many values. */
  isOpen?: true
  /** Throws a `BAD_PARAMETER` that names it. */
  parse: (asked: string | undefined, at: { name: string; site: Site }) => Value
}

/** The parameters of a route by their names. */
export type Query = Record<string, Parameter>

/** The language; the default one where none is asked. */
export const localeParameter: Parameter<string> = {
  description: 'The language. A call that is not offered in it answers in its first and says so.',
  schema: ({ locales, defaultLocale }) => ({ type: 'string', enum: locales, default: defaultLocale }),
  parse: (asked, { name, site: { locales, defaultLocale } }) => {
    if (asked === undefined) return defaultLocale
    if (locales.includes(asked)) return asked
    throw new APIProblem('BAD_PARAMETER', `\`${name}\` is one of ${locales.join(', ')}.`)
  },
}

/** A whole number between two others. */
export const wholeNumber = ({
  description,
  from,
  to,
  usual,
}: {
  description: string
  from: number
  to: number
  usual: number
}): Parameter<number> => ({
  description,
  schema: { type: 'integer', minimum: from, maximum: to, default: usual },
  isOpen: true,
  parse: (asked, { name }) => {
    if (asked === undefined) return usual
    const number = /^\d{1,15}$/.test(asked) ? Number(asked) : Number.NaN
    if (number >= from && number <= to) return number
    throw new APIProblem('BAD_PARAMETER', `\`${name}\` is a whole number from ${from} to ${to}.`)
  },
})

/** ISO 8601 with its offset, as RFC 3339 has it. */
const instantPattern =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i
/** Databases take instants between these. What was stored is between them too. */
const [first, last] = [0, Date.parse('9999-12-31T23:59:59.999Z')]

/** JavaScript reads February 30 as March 2. */
const isDay = (day: string): boolean => {
  const date = new Date(day)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

const parseInstant = (text: string): string | null => {
  const [, day] = instantPattern.exec(text) ?? []
  const time = day && isDay(day) ? Date.parse(text.toUpperCase()) : Number.NaN
  return Number.isNaN(time) ? null : new Date(Math.min(last, Math.max(first, time))).toISOString()
}

/** An instant, read as UTC with milliseconds; undefined where none is asked. */
export const instantParameter = ({
  description,
}: {
  description: string
}): Parameter<string | undefined> => ({
  description,
  schema: { type: 'string', format: 'date-time' },
  isOpen: true,
  parse: (asked, { name }) => {
    if (asked === undefined) return undefined
    // A plus that was not encoded comes as a space.
    const instant = parseInstant(asked.replace(/ (?=\d\d:\d\d$)/, '+'))
    if (instant) return instant
    throw new APIProblem('BAD_PARAMETER', `\`${name}\` is an instant, as 2030-05-01T18:00:00Z.`)
  },
})

/** One of some words; none for all. */
export const oneOf = <Word extends string>({
  description,
  words,
  schema = { type: 'string', enum: words },
  called = `one of ${words.join(', ')}`,
}: {
  description: string
  words: readonly Word[]
  /** @default the words themselves */
  schema?: object
  /** What it is, in a sentence. @default the words themselves */
  called?: string
}): Parameter<Word | undefined> => ({
  description,
  schema,
  parse: (asked, { name }) => {
    const word = words.find((known) => known === asked)
    if (asked === undefined || word !== undefined) return word
    throw new APIProblem('BAD_PARAMETER', `\`${name}\` is ${called}.`)
  },
})

/**
 * The parameters of a request as they were sent, each at most once and in its plain form: `?locale=`, not `?locale[]=`.
 * Throws a `BAD_PARAMETER` that names the parameter.
 *
 * @param refuseOthers Whether those that are nobody's are refused, or ignored.
 */
export const parseParameters = (
  search: URLSearchParams,
  names: string[],
  { refuseOthers }: { refuseOthers: boolean },
): Record<string, string> => {
  for (const key of search.keys()) {
    const name = names.find((known) => key === known || key.startsWith(`${known}[`))
    if (name && (key !== name || search.getAll(key).length > 1))
      throw new APIProblem('BAD_PARAMETER', `Give \`${name}\` once and plainly: ?${name}=…`)
  }
  const others = [...new Set(search.keys())].filter((key) => !names.includes(key))
  if (refuseOthers && others.length > 0) {
    const named = others.map((key) => `\`${key.slice(0, 50)}\``).slice(0, 10)
    const taken = names.length > 0 ? `It takes ${names.join(', ')}.` : 'It takes none.'
    throw new APIProblem('BAD_PARAMETER', `This address has no parameter ${named.join(', ')}. ${taken}`)
  }
  return Object.fromEntries(names.flatMap((name) => (search.has(name) ? [[name, search.get(name)!]] : [])))
}

/** Parameters that were sent, read. Throws a `BAD_PARAMETER` that names the first that can't be. */
export const parseAsked = (
  asked: Record<string, string>,
  { query, site }: { query: Query; site: Site },
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(query).map(([name, { parse }]) => [name, parse(asked[name], { name, site })]),
  )
