import type { Sentence } from '../../../collections/shared/say.js'
import type { Obstacle } from '../errors.js'

// A toast on a phone holds no more.
const shown = 5

/** What is said when something is not taken away. */
export const toRefusal = ({
  uses,
  hidden,
  mayBreak,
}: {
  uses: Pick<Obstacle, 'kind' | 'title'>[]
  hidden: number
  mayBreak: boolean
}): Sentence => {
  const named = uses.slice(0, shown)
  const others = uses.length - named.length + hidden
  const en = [
    ...named.map(({ kind, title }) => `“${title}” (${kind})`),
    ...(others ? [`${others} more`] : []),
  ]
  const es = [...named.map(({ kind, title }) => `«${title}» (${kind})`), ...(others ? [`${others} más`] : [])]
  return {
    en: `This stays: what is live uses it: ${en.join(', ')}. Take it out of there first${
      mayBreak ? ', or confirm that you take it away all the same' : ', or ask an admin'
    }.`,
    es: `Esto se queda: lo que está en línea lo usa: ${es.join(', ')}. Quítalo primero de ahí${
      mayBreak ? ', o confirma que lo retiras de todos modos' : ', o pídeselo a quien administra'
    }.`,
  }
}
