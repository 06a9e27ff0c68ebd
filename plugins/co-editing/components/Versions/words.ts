import type { Writer } from '../../writers/writtenBy.js'
import type { Sentence } from '../../../../collections/shared/say.js'

/** What the list of versions says beside Payload's own words. */
export const words = {
  writtenBy: { en: 'Written by', es: 'Escrita por' },
  removed: { en: 'A removed account', es: 'Una cuenta eliminada' },
  nameless: { en: 'An account without a name', es: 'Una cuenta sin nombre' },
  newer: { en: 'Newer', es: 'Más recientes' },
  older: { en: 'Older', es: 'Más antiguas' },
}

/** Who wrote a version where it was no account. */
export const others: Record<Exclude<Writer['kind'], 'account'>, Sentence> = {
  schedule: { en: 'Scheduled publication', es: 'Publicación programada' },
  program: { en: 'A program', es: 'Un programa' },
  unknown: { en: 'Not recorded', es: 'Sin registrar' },
}
