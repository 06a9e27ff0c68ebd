import { z } from 'zod'
import { limited } from '../../../collections/fields/limited.js'
import { readableRows } from '../../../collections/fields/readableRows.js'
import { label, message } from '../../../collections/messages/messages.js'
import { type OptionalField, optionalFields } from '../../../collections/signups/optionalFields.js'
import { slugs } from '../../../collections/slugs.js'
import { type Consent, consentSchema } from '../../contract/consent.js'
import { signupFormSchema } from '../../contract/signupForm.js'
import { toKey, toRows, toText } from '../../contract/values.js'
import { defineAction } from '../defineAction.js'
import { en, es } from './translations.js'

const fieldLabels = {
  firstName: label('signUp:fieldLabelsFirstName'),
  lastName: label('signUp:fieldLabelsLastName'),
  phone: label('signUp:fieldLabelsPhone'),
  postalCode: label('signUp:fieldLabelsPostalCode'),
  country: label('signUp:fieldLabelsCountry'),
} satisfies Record<OptionalField, unknown>

const askedFields = readableRows(['field'], {
  name: 'fields',
  type: 'array',
  maxRows: optionalFields.length,
  label: label('signUp:fields'),
  labels: {
    singular: label('signUp:fieldsSingular'),
    plural: label('signUp:fieldsPlural'),
  },
  admin: {
    description: label('signUp:fieldsDescription'),
  },
  fields: [
    {
      name: 'field',
      type: 'select',
      options: optionalFields.map((value) => ({ value, label: fieldLabels[value] })),
      label: label('signUp:fieldsField'),
    },
    {
      name: 'required',
      type: 'checkbox',
      defaultValue: false,
      label: label('signUp:fieldsRequired'),
    },
    limited({
      name: 'why',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: label('signUp:fieldsWhy'),
      admin: {
        description: label('signUp:fieldsWhyDescription'),
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
  translations: { en, es },
  labels: { singular: message('signUp:singular'), plural: message('signUp:singular') },
  fields: [
    limited({
      name: 'button',
      type: 'text',
      localized: true,
      maxLength: 40,
      label: label('signUp:button'),
      admin: {
        description: label('signUp:buttonDescription'),
      },
    }),
    askedFields,
    readableRows(['consent'], {
      name: 'consents',
      type: 'array',
      maxRows: 12,
      label: label('signUp:consents'),
      labels: {
        singular: label('signUp:consentsSingular'),
        plural: label('signUp:consentsPlural'),
      },
      admin: {
        description: label('signUp:consentsDescription'),
      },
      fields: [
        {
          name: 'consent',
          type: 'relationship',
          relationTo: slugs.consents,
          label: label('signUp:consentsConsent'),
          admin: { allowCreate: false, allowEdit: false },
        },
        {
          name: 'required',
          type: 'checkbox',
          defaultValue: false,
          label: label('signUp:consentsRequired'),
        },
      ],
    }),
  ],
  needs: {
    texts: [{ field: 'button', what: message('signUp:theWordsOnTheButton') }],
    rows: {
      fields: {
        values: [{ field: 'field', what: message('signUp:theFieldToAsk') }],
        texts: [{ field: 'why', what: message('signUp:whatAFieldIsAskedFor') }],
      },
      consents: { values: [{ field: 'consent', what: message('signUp:theConsent') }] },
    },
  },
  shape: {
    button: z.string().nullable(),
    consents: z.array(consentSchema),
    form: signupFormSchema
      .nullable()
      .describe('Null while nobody can sign up: before the call opens, and after it has closed.'),
  },
  // No form if a required consent can't be shown. The form is only included while the call is open.
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
