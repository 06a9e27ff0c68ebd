import { message, type Sentence } from '../messages/messages.js'
import type { Fault } from '../messages/refuse.js'

/** A call as a client sent it, merged with what is stored, in one language. Nothing about its shape is sure yet. */
export type UnsureCall = Record<string, unknown>

/** What a rule may know beside the call. */
export type RuleContext = {
  /** Unset for a call that does not exist yet. */
  id?: number | string
  /** The codes of the content locales. */
  locales: string[]
}

/** Something that holds for a call. Pure. */
export type Rule = (call: UnsureCall, context: RuleContext) => Fault[]

/** The blocks of a call with their place. */
export const toBlocks = (call: UnsureCall): { block: UnsureCall; path: string }[] =>
  (Array.isArray(call.actions) ? (call.actions as UnsureCall[]) : []).map((block, index) => ({
    block,
    path: `actions.${index}`,
  }))

/** A call is offered in languages that its site speaks, each named once. */
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

/** The ways to act that are forms to sign up, with their place. */
export const toSignUps = (call: UnsureCall) =>
  toBlocks(call).filter(({ block }) => block.blockType === 'signUp')

/** Where a call has a second form. */
export const secondSignUp: Sentence = message('calls:secondSignUp')

const toTwice = (rows: unknown): number[] => {
  const asked = (Array.isArray(rows) ? (rows as UnsureCall[]) : []).map(({ field }) => field)
  return asked.flatMap((field, at) => (field != null && asked.indexOf(field) < at ? [at] : []))
}

/** A call has at most one form to sign up, which asks for each thing once. */
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

/** So many slogans as nobody picks by hand are no draft's either. */
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
