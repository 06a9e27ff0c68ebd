import type { Block } from 'payload'
import { limited } from '../../shared/fields/limited.js'
import { readableRows } from '../../shared/fields/readableRows.js'
import { slugs } from '../../slugs.js'
import { headingAndText } from './shared.js'

/** Sign up: what the button says, and what people are asked to agree to. */
export const signUp: Block = {
  slug: 'signUp',
  interfaceName: 'SignUpAction',
  labels: { singular: { en: 'Sign up', es: 'Inscribirse' }, plural: { en: 'Sign up', es: 'Inscribirse' } },
  fields: [
    ...headingAndText,
    limited({
      name: 'button',
      type: 'text',
      localized: true,
      maxLength: 40,
      label: { en: 'Button', es: 'Botón' },
      admin: {
        description: {
          en: 'The words to press: “Count me in”.',
          es: 'Las palabras que se pulsan: «Cuenta conmigo».',
        },
      },
    }),
    readableRows(['consent'], {
      name: 'consents',
      type: 'array',
      maxRows: 12,
      label: { en: 'Consents', es: 'Consentimientos' },
      labels: {
        singular: { en: 'consent', es: 'consentimiento' },
        plural: { en: 'consents', es: 'consentimientos' },
      },
      admin: {
        description: {
          en: 'What people are asked to agree to. None is ticked for them. Admins write new ones, under Settings.',
          es: 'A qué se pide que la gente dé su acuerdo. Ninguno viene marcado. La administración escribe otros nuevos, en Ajustes.',
        },
      },
      fields: [
        {
          name: 'consent',
          type: 'relationship',
          relationTo: slugs.consents,
          label: { en: 'Consent', es: 'Consentimiento' },
          admin: { allowCreate: false, allowEdit: false },
        },
        {
          name: 'required',
          type: 'checkbox',
          defaultValue: false,
          label: { en: 'Nobody signs up without it', es: 'Nadie se inscribe sin él' },
        },
      ],
    }),
  ],
}
