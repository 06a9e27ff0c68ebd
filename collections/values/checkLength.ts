import { message, type Sentence } from '../messages/messages.js'

/** What is wrong with the length of a text, and what to do; null for one that is short enough, or none. */
export const checkLength = (value: unknown, max: number | undefined): Sentence | null => {
  if (max === undefined || typeof value !== 'string' || value.length <= max) return null
  const over = value.length - max
  return message('values:thisHasCharactersAndMayHave', { count: value.length, max, over })
}
