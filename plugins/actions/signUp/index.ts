import { z } from 'zod'
import { limited } from '../../../collections/fields/limited.js'
import { readableRows } from '../../../collections/fields/readableRows.js'
import { type OptionalField, optionalFields } from '../../../collections/signups/optionalFields.js'
import { slugs } from '../../../collections/slugs.js'
import { type Consent, consentSchema } from '../../contract/consent.js'
import { signupFormSchema } from '../../contract/signupForm.js'
import { toKey, toRows, toText } from '../../contract/values.js'
import { defineAction } from '../defineAction.js'

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

const toFields = (rows: unknown) =>
  toRows(rows).flatMap(({ field, required, why }) =>
    optionalFields.includes(field as OptionalField)
      ? [{ name: field as OptionalField, required: required === true, why: toText(why) }]
      : [],
  )

/** Sign up: what the button says, what is asked, and what people are asked to agree to. */
export const signUp = defineAction({
  type: 'signUp',
  labels: { singular: { en: 'Sign up', es: 'Inscribirse' }, plural: { en: 'Sign up', es: 'Inscribirse' } },
  fields: [
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
  needs: {
    texts: [{ field: 'button', what: { en: 'the words on the button', es: 'las palabras del botón' } }],
    rows: {
      fields: {
        values: [{ field: 'field', what: { en: 'the field to ask', es: 'el campo que se pide' } }],
        texts: [{ field: 'why', what: { en: 'what a field is asked for', es: 'para qué se pide un campo' } }],
      },
      consents: { values: [{ field: 'consent', what: { en: 'the consent', es: 'el consentimiento' } }] },
    },
  },
  shape: {
    button: z.string().nullable(),
    consents: z.array(consentSchema),
    form: signupFormSchema
      .nullable()
      .describe('Null while nobody can sign up: before the call opens, and after it has closed.'),
  },
  // Where a consent without which nobody signs up is not to be shown, nobody does. The form is there while the call is open.
  resolve: (
    { button, fields, consents },
    { shown, slug, locale, signup: { isOpen, url, organisation, toForm } },
  ) => {
    const asked = toRows(consents).map(({ consent, required }) => ({
      consent: shown.consents.get(toKey(consent)),
      required: required === true,
    }))
    if (asked.some(({ consent, required }) => required && !consent)) return null
    const agreed = asked.flatMap(({ consent, required }): Consent[] =>
      consent ? [{ ...consent, required }] : [],
    )
    const { controller, privacyNotice } = organisation
    const form = isOpen
      ? toForm({
          ...{ url, locale, organisation: organisation.name, consents: agreed },
          fields: toFields(fields),
          noticeVersion: privacyNotice?.version ?? null,
        })
      : null
    return {
      button: toText(button),
      consents: agreed,
      form: form && { url, call: slug, ...form, controller, privacyNotice },
    }
  },
})
