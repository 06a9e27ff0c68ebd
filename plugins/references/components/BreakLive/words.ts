import type { Sentence } from '../../../../collections/shared/say.js'

/** The ways to take a document away. */
export type Act = 'delete' | 'trash' | 'unpublish'

/** What each way is called in the menu and on its button. */
export const acts: Record<Act, Sentence> = {
  trash: { en: 'Move to trash all the same', es: 'Mover a la papelera de todos modos' },
  delete: { en: 'Delete all the same', es: 'Eliminar de todos modos' },
  unpublish: { en: 'Unpublish all the same', es: 'Retirar de la web de todos modos' },
}

/** What the dialog says. */
export const words = {
  explain: {
    en: 'What is live uses this. If you take it away, it simply is left out there:',
    es: 'Lo que está en línea lo usa. Si lo retiras, allí sencillamente faltará:',
  },
  hidden: (count: number): Sentence => ({ en: `and ${count} more`, es: `y ${count} más` }),
  doing: { en: 'Taking it away…', es: 'Retirando…' },
  done: { en: 'Taken away.', es: 'Retirado.' },
  failed: {
    en: 'It was not taken away. Check your connection and try again.',
    es: 'No se retiró. Revisa tu conexión e inténtalo de nuevo.',
  },
}
