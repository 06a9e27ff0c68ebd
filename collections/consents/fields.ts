import type { Field } from 'payload'

/** The fields of a consent in the order in which an admin meets them. */
export const fields: Field[] = [
  { name: 'key', type: 'text', required: true, unique: true, index: true, label: { en: 'Key', es: 'Clave' } },
  {
    name: 'purpose',
    type: 'text',
    required: true,
    localized: true,
    label: { en: 'Purpose', es: 'Finalidad' },
  },
  {
    name: 'wording',
    type: 'textarea',
    required: true,
    localized: true,
    label: { en: 'Wording', es: 'Redacción' },
  },
]
