import type { Rule } from './rule.js'
import { toBlocks } from './rule.js'

/** Whether both are instants and the second is not after the first. */
export const isInReverse = (first: unknown, second: unknown): boolean =>
  typeof first === 'string' &&
  typeof second === 'string' &&
  new Date(second).getTime() <= new Date(first).getTime()

/** A call closes after it opens. */
export const closesAfterOpening: Rule = ({ opensAt, closesAt }) =>
  isInReverse(opensAt, closesAt)
    ? [
        {
          path: 'closesAt',
          sentence: {
            en: 'This call would close before it opens. Choose a later closing, or an earlier opening.',
            es: 'Este llamamiento cerraría antes de abrir. Elige un cierre posterior o una apertura anterior.',
          },
        },
      ]
    : []

/** What people come to ends after it starts. */
export const endsAfterStart: Rule = (call) =>
  toBlocks(call)
    .filter(({ block }) => isInReverse(block.startsAt, block.endsAt))
    .map(({ path }) => ({
      path: `${path}.endsAt`,
      sentence: {
        en: 'This would end before it starts. Choose a later end, or an earlier start.',
        es: 'Esto terminaría antes de empezar. Elige un final posterior o un comienzo anterior.',
      },
    }))
