import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import type { Sentence } from '../shared/say.js'

/** How many characters a password has at least. */
export const MIN_PASSWORD = 12

/** How well a password must stand up to guessing, on zxcvbn's scale: 3 is beyond ten thousand million guesses. */
const minScore = 3

const guesser = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })

// Judging takes longer with the square of the length, and nobody guesses the hundredth character.
const judged = 100

/**
 * What is wrong with a password, and what to do; `null` for a good one. `known` is what a guesser would try first:
 * the person's own name and e-mail.
 */
export const checkPassword = (password: unknown, known: string[] = []): Sentence | null => {
  if (typeof password !== 'string' || [...password].length < MIN_PASSWORD)
    return {
      en: `The password has fewer than ${MIN_PASSWORD} characters. Four or five words in a row make a good one.`,
      es: `La contraseña tiene menos de ${MIN_PASSWORD} caracteres. Cuatro o cinco palabras seguidas hacen una buena.`,
    }
  const { score } = guesser.check(password.slice(0, judged), known)
  return score >= minScore
    ? null
    : {
        en: 'This password is one of those that are tried first. Four or five words in a row make a better one.',
        es: 'Esta contraseña es de las que se prueban primero. Cuatro o cinco palabras seguidas hacen una mejor.',
      }
}
