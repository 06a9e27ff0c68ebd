import type { Sentence } from '../../shared/say.js'
import { type Rule, toBlocks, type UnsureCall } from './rule.js'

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
