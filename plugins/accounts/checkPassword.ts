import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { message, type Sentence } from '../../collections/messages/messages.js'

/** How many characters a password has at least. */
export const MIN_PASSWORD = 12

/** How well a password must stand up to guessing, on zxcvbn's scale: 3 is beyond ten thousand million guesses. */
const minScore = 3

// zxcvbn takes longer with the square of the length and with each way to read a 4 as an a, on the one thread that answers
// everybody: bench/passwords.mjs prints how much. So it never sees more than this.
const guesser = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, l33tMaxSubstitutions: 10 })
const judged = 32
const mostKnown = 12

/** The words of somebody's name and e-mail: a guesser tries each by itself. */
const toKnownWords = (known: string[]): string[] =>
  known
    .flatMap((text) => {
      const start = text.slice(0, 10 * judged)
      return [start, ...start.split(/[^\p{L}\p{N}]+/u)]
    })
    .filter((word) => word.length > 2)
    .slice(0, mostKnown)
    .map((word) => word.slice(0, judged))

/** The parts of a password that are judged: the whole of most, the two ends of a long one. */
const toParts = (password: string): string[] =>
  password.length > judged ? [password.slice(0, judged), password.slice(-judged)] : [password]

/**
 * What is wrong with a password, and what to do; `null` for a good one. `known` is what a guesser would try first:
 * the person's own name and e-mail. A long password is good when one of its ends is.
 */
export const checkPassword = (password: unknown, known: string[] = []): Sentence | null => {
  if (typeof password !== 'string' || [...password.slice(0, 2 * MIN_PASSWORD)].length < MIN_PASSWORD)
    return message('accounts:thePasswordHasFewerThanCharacters', { MIN_PASSWORD })
  const words = toKnownWords(known)
  return toParts(password).some((part) => guesser.check(part, words).score >= minScore)
    ? null
    : message('accounts:thisPasswordIsOneOfThose')
}
