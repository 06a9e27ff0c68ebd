import type { Field } from 'payload'

/** What every way to act begins with: a heading, which publishing needs, and a text. */
export const headingAndText: Field[] = [
  {
    name: 'heading',
    type: 'text',
    localized: true,
    maxLength: 120,
    label: { en: 'Heading', es: 'Encabezado' },
  },
  { name: 'text', type: 'textarea', localized: true, maxLength: 1000, label: { en: 'Text', es: 'Texto' } },
]
