import type { Fault } from '../messages/refuse.js'
import type { Sentence } from '../messages/say.js'

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
        sentence: {
          en: `There is no content in “${unknown.join(', ')}” here. Choose among: ${known}.`,
          es: `Aquí no hay contenido en «${unknown.join(', ')}». Elige entre: ${known}.`,
        },
      },
    ]
  }
  return new Set(languages).size < languages.length
    ? [
        {
          path: 'languages',
          sentence: {
            en: 'A language is named twice. Take one of the two out.',
            es: 'Un idioma aparece dos veces. Quita uno de los dos.',
          },
        },
      ]
    : []
}

/** The ways to act that are forms to sign up, with their place. */
export const toSignUps = (call: UnsureCall) =>
  toBlocks(call).filter(({ block }) => block.blockType === 'signUp')

/** Where a call has a second form. */
export const secondSignUp: Sentence = {
  en: 'A call has one form to sign up, and this is another. Take one of them out.',
  es: 'Un llamamiento tiene un solo formulario de inscripción, y este es otro. Quita uno de los dos.',
}

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
      sentence: {
        en: 'This is asked twice. Take one of the two out.',
        es: 'Esto se pide dos veces. Quita uno de los dos.',
      },
    })),
  ),
]

const most = 12
const mostInDrafts = 120

const tooMany = ({ length }: unknown[]): Fault[] => [
  {
    path: 'slogans',
    sentence: {
      en: `A call carries at most ${most} slogans; these are ${length}. Take out ${length - most}.`,
      es: `Un llamamiento lleva como máximo ${most} consignas; estas son ${length}. Quita ${length - most}.`,
    },
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
          sentence: {
            en: 'A slogan stands here twice. Take one of the two out.',
            es: 'Una consigna está aquí dos veces. Quita una de las dos.',
          },
        },
      ]
    : []
}
