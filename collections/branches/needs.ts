import type { Fault } from '../shared/refuse.js'
import type { Sentence } from '../shared/say.js'

/** What a branch is live with, and what is said where it is missing. */
export const needs = {
  name: { en: 'Write the name of the branch.', es: 'Escribe el nombre de la sede.' },
  city: { en: 'Write the city that it is in.', es: 'Escribe la ciudad en la que está.' },
  country: { en: 'Choose the country that it is in.', es: 'Elige el país en el que está.' },
} satisfies Record<string, Sentence>

/** What a branch still needs before it can be published. */
export const checkNeeds = (branch: Record<string, unknown>): Fault[] =>
  Object.entries(needs).flatMap(([path, sentence]) => (branch[path] ? [] : [{ path, sentence }]))
