import type { Sentence } from '../messages/say.js'

/** What is wrong with the length of a text, and what to do; null for one that is short enough, or none. */
export const checkLength = (value: unknown, max: number | undefined): Sentence | null => {
  if (max === undefined || typeof value !== 'string' || value.length <= max) return null
  const over = value.length - max
  return {
    en: `This has ${value.length} characters and may have ${max}. Shorten it by ${over}.`,
    es: `Esto tiene ${value.length} caracteres y puede tener ${max}. Acórtalo en ${over}.`,
  }
}
