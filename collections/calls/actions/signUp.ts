import type { Block } from 'payload'
import { limited } from '../../shared/fields/limited.js'
import { readableRows } from '../../shared/fields/readableRows.js'
import { slugs } from '../../slugs.js'
import { type OptionalField, optionalFields } from './optionalFields.js'
import { headingAndText } from './shared.js'

const fieldLabels: Record<OptionalField, { en: string; es: string }> = {
  firstName: { en: 'First name', es: 'Nombre' },
  lastName: { en: 'Last name', es: 'Apellidos' },
  phone: { en: 'Phone', es: 'Teléfono' },
  postalCode: { en: 'Postal code', es: 'Código postal' },
  country: { en: 'Country', es: 'País' },
}

const askedFields = readableRows(['field'], {
  name: 'fields',
  type: 'array',
  maxRows: optionalFields.length,
  label: { en: 'Asked beside the e-mail', es: 'Se pide además del correo' },
  labels: {
    singular: { en: 'field', es: 'campo' },
    plural: { en: 'fields', es: 'campos' },
  },
  admin: {
    description: {
      en: 'The e-mail is always asked. Ask for nothing more than you will use: each field costs you people.',
      es: 'El correo se pide siempre. No pidas más de lo que vas a usar: cada campo te quita gente.',
    },
  },
  fields: [
    {
      name: 'field',
      type: 'select',
      options: optionalFields.map((value) => ({ value, label: fieldLabels[value] })),
      label: { en: 'Field', es: 'Campo' },
    },
    {
      name: 'required',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'Nobody signs up without it', es: 'Nadie se inscribe sin él' },
    },
    limited({
      name: 'why',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: { en: 'What for', es: 'Para qué' },
      admin: {
        description: {
          en: 'Shown beside the field: “So that the branch near you can call.”',
          es: 'Se ve junto al campo: «Para que la sede de tu zona pueda llamarte».',
        },
      },
    }),
  ],
})

/** Sign up: what the button says, what is asked, and what people are asked to agree to. */
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
    askedFields,
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
