import { message, type Sentence } from '../messages/messages.js'

/** The message for a text that is too long; null if it is short enough or empty. */
export const checkLength = (value: unknown, max: number | undefined): Sentence | null => {
  if (max === undefined || typeof value !== 'string' || value.length <= max) return null
  const over = value.length - max
  return message('values:thisHasCharactersAndMayHave', { count: value.length, max, over })
}
