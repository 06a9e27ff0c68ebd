import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { message, type Sentence } from '../../collections/messages/messages.js'

/** The minimum length of a password. */
export const MIN_PASSWORD = 12

/** The minimum score of a password on zxcvbn's scale: 3 means more than 10¹⁰ guesses. */
const minScore = 3

// zxcvbn's time grows with the square of the length and with each ambiguous character, and it blocks the thread
// (bench/passwords.mjs). So it only gets this many characters.
const guesser = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, l33tMaxSubstitutions: 10 })
const judged = 32
const mostKnown = 12

/** The words of a person's name and e-mail, which an attacker would try. */
const toKnownWords = (known: string[]): string[] =>
  known
    .flatMap((text) => {
      const start = text.slice(0, 10 * judged)
      return [start, ...start.split(/[^\p{L}\p{N}]+/u)]
    })
    .filter((word) => word.length > 2)
    .slice(0, mostKnown)
    .map((word) => word.slice(0, judged))

/** The judged parts of a password: all of a usual one, both ends of a long one. */
const toParts = (password: string): string[] =>
  password.length > judged ? [password.slice(0, judged), password.slice(-judged)] : [password]

/**
 * The problem with a password and how to fix it; `null` if it is strong enough. `known` lists what an attacker would
 * try first, such as the person's name and e-mail. A long password is accepted if one end is strong.
 */
export const checkPassword = (password: unknown, known: string[] = []): Sentence | null => {
  if (typeof password !== 'string' || [...password.slice(0, 2 * MIN_PASSWORD)].length < MIN_PASSWORD)
    return message('accounts:thePasswordHasFewerThanCharacters', { MIN_PASSWORD })
  const words = toKnownWords(known)
  return toParts(password).some((part) => guesser.check(part, words).score >= minScore)
    ? null
    : message('accounts:thisPasswordIsOneOfThose')
}
