import { message, type Sentence } from '../messages/messages.js'
import type { Fault } from '../messages/refuse.js'

/** A call in one language as sent by a client, merged with the stored one. Its shape isn't validated yet. */
export type UnsureCall = Record<string, unknown>

/** What a rule knows besides the call. */
export type RuleContext = {
  /** Unset for a new call. */
  id?: number | string
  /** The codes of the content locales. */
  locales: string[]
}

/** An invariant of a call: returns its violations. Pure. */
export type Rule = (call: UnsureCall, context: RuleContext) => Fault[]

/** The blocks of a call with their paths. */
export const toBlocks = (call: UnsureCall): { block: UnsureCall; path: string }[] =>
  (Array.isArray(call.actions) ? (call.actions as UnsureCall[]) : []).map((block, index) => ({
    block,
    path: `actions.${index}`,
  }))

/** A call's languages are locales of the site, each listed once. */
export const knownLanguages: Rule = ({ languages }, { locales }) => {
  if (!Array.isArray(languages)) return []
  const unknown = languages.filter((language) => !locales.includes(language as string))
  if (unknown.length > 0) {
    const known = locales.join(', ')
    return [
      {
        path: 'languages',
        sentence: message('calls:thereIsNoContentInHere', { unknown: unknown.join(', '), known }),
      },
    ]
  }
  return new Set(languages).size < languages.length
    ? [
        {
          path: 'languages',
          sentence: message('calls:aLanguageIsNamedTwice'),
        },
      ]
    : []
}

/** The signup blocks of a call with their paths. */
export const toSignUps = (call: UnsureCall) =>
  toBlocks(call).filter(({ block }) => block.blockType === 'signUp')

/** The message for a second signup form. */
export const secondSignUp: Sentence = message('calls:secondSignUp')

const toTwice = (rows: unknown): number[] => {
  const asked = (Array.isArray(rows) ? (rows as UnsureCall[]) : []).map(({ field }) => field)
  return asked.flatMap((field, at) => (field != null && asked.indexOf(field) < at ? [at] : []))
}

/** A call has at most one signup form, which asks for each field once. */
export const signUpOnce: Rule = (call) => [
  ...toSignUps(call)
    .slice(1)
    .map(({ path }) => ({ path: `${path}.heading`, sentence: secondSignUp })),
  ...toSignUps(call).flatMap(({ block, path }) =>
    toTwice(block.fields).map((at) => ({
      path: `${path}.fields.${at}.field`,
      sentence: message('calls:thisIsAskedTwice'),
    })),
  ),
]

const most = 12
const mostInDrafts = 120

const tooMany = ({ length }: unknown[]): Fault[] => [
  {
    path: 'slogans',
    sentence: message('calls:aCallCarriesAtMostSlogans', { most, count: length, over: length - most }),
  },
]

/** Drafts may exceed twelve slogans, but not this limit, which nobody reaches by hand. */
export const fewSlogans: Rule = ({ slogans }) =>
  Array.isArray(slogans) && slogans.length > mostInDrafts ? tooMany(slogans) : []

/** A call carries at most twelve slogans, each once. */
export const slogansOnce: Rule = ({ slogans }) => {
  if (!Array.isArray(slogans)) return []
  if (slogans.length > most) return tooMany(slogans)
  return new Set(slogans.map(String)).size < slogans.length
    ? [
        {
          path: 'slogans',
          sentence: message('calls:aSloganStandsHereTwice'),
        },
      ]
    : []
}
