import type { Sentence } from '../../../collections/shared/say.js'
import type { UseState } from '../uses.js'

/** How a document that uses another stands, in a word or two. */
export const states: Record<UseState, Sentence> = {
  live: { en: 'live', es: 'en línea' },
  draft: { en: 'draft', es: 'borrador' },
  unused: { en: 'not public', es: 'no es público' },
  trash: { en: 'in the trash', es: 'en la papelera' },
}
