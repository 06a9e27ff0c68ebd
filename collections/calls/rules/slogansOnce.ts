import type { Fault } from '../../shared/refuse.js'
import type { Rule } from './rule.js'

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
