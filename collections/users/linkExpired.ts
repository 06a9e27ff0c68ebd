import type { Sentence } from '../shared/say.js'

/** Why a mailed link does nothing, without a word about which of the reasons it is. */
export const linkExpired: Sentence = {
  en: 'This link was used already, or is too old. Ask for another.',
  es: 'Este enlace ya se usó o es demasiado antiguo. Pide otro.',
}
