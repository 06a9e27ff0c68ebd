import type { Rule } from './rule.js'

const most = 12

/** A call carries at most twelve slogans, each once. */
export const slogansOnce: Rule = ({ slogans }) => {
  if (!Array.isArray(slogans)) return []
  if (slogans.length > most) {
    return [
      {
        path: 'slogans',
        sentence: {
          en: `A call carries at most ${most} slogans; these are ${slogans.length}. Take out ${slogans.length - most}.`,
          es: `Un llamamiento lleva como máximo ${most} consignas; estas son ${slogans.length}. Quita ${slogans.length - most}.`,
        },
      },
    ]
  }
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
