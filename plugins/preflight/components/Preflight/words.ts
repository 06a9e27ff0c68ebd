import type { Sentence } from '../../../../collections/messages/say.js'
import { words as list } from '../../../../collections/panel/ScheduleChecklist/words.js'

/** What the checklist says. The short words begin the long ones. */
export const words = {
  checking: list.checking,
  unknown: { en: 'Not checked', es: 'Sin revisar' },
  offline: {
    en: 'The server did not answer. It is asked again with the next change.',
    es: 'El servidor no respondió. Se le pregunta de nuevo con el próximo cambio.',
  },
  ready: {
    short: { en: 'Ready', es: 'Listo' },
    long: list.ready,
  },
  live: {
    short: { en: 'Complete', es: 'Completo' },
    long: { en: 'Complete', es: 'Completo' },
  },
  nothing: {
    en: 'Nothing is missing, and all that this call points to is there.',
    es: 'No falta nada y todo a lo que lleva este llamamiento está ahí.',
  },
  refused: { en: 'Not published.', es: 'No se publicó.' },
  opened: {
    en: 'The checklist is open.',
    es: 'La lista está abierta.',
  },
} as const

/** How many things refuse. */
export const toRefused = (count: number): { short: Sentence; long: Sentence } => {
  const [en, es] = count === 1 ? ['1 thing', '1 cosa'] : [`${count} things`, `${count} cosas`]
  return {
    short: { en, es },
    long: { en: `${en} before publishing`, es: `${es} antes de publicar` },
  }
}

/** How many are only said. */
export const toWarned = (count: number): { short: Sentence; long: Sentence } => {
  const words: Sentence =
    count === 1 ? { en: '1 warning', es: '1 aviso' } : { en: `${count} warnings`, es: `${count} avisos` }
  return { short: words, long: words }
}
