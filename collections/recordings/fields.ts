import type { Field } from 'payload'
import { limited } from '../shared/fields/limited.js'

/** The fields of a recording. */
export const fields: Field[] = [
  limited({ name: 'title', type: 'text', maxLength: 200, label: { en: 'Title', es: 'Título' } }),
  { name: 'duration', type: 'number', label: { en: 'Duration', es: 'Duración' } },
]
