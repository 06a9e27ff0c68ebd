import type { Field } from 'payload'
import { limited } from '../../shared/fields/limited.js'

/** What every way to act begins with: a heading, which publishing needs, and a text. */
export const headingAndText: Field[] = [
  limited({
    name: 'heading',
    type: 'text',
    localized: true,
    maxLength: 120,
    label: { en: 'Heading', es: 'Encabezado' },
    admin: { description: { en: 'Needed to publish.', es: 'Necesario para publicar.' } },
  }),
  limited({
    name: 'text',
    type: 'textarea',
    localized: true,
    maxLength: 1000,
    label: { en: 'Text', es: 'Texto' },
  }),
]
