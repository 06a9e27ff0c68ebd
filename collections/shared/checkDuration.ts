import { parseDuration } from './parseDuration.js'
import type { Sentence } from './say.js'

/** What is wrong with a duration, and what to do; `null` for a good one, or for none where none is needed. */
export const checkDuration = (
  value: unknown,
  { required = false }: { required?: boolean },
): Sentence | null => {
  if (value === null || value === undefined || value === '')
    return required ? { en: 'Write a time, such as 1:02:03.', es: 'Escribe un tiempo, como 1:02:03.' } : null
  const reading = parseDuration(value)
  return 'fault' in reading ? reading.fault : null
}
