/** The messages of `signUp`, by key. */
export const en = {
  fieldLabelsFirstName: 'First name',
  fieldLabelsLastName: 'Last name',
  fieldLabelsPhone: 'Phone',
  fieldLabelsPostalCode: 'Postal code',
  fieldLabelsCountry: 'Country',
  fields: 'Asked beside the e-mail',
  fieldsSingular: 'field',
  fieldsPlural: 'fields',
  fieldsDescription:
    'The e-mail is always asked. Ask for nothing more than you will use: each field costs you people.',
  fieldsField: 'Field',
  fieldsRequired: 'Nobody signs up without it',
  fieldsWhy: 'What for',
  fieldsWhyDescription: 'Shown beside the field: “So that the branch near you can call.”',
  singular: 'Sign up',
  button: 'Button',
  buttonDescription: 'The words to press: “Count me in”.',
  consents: 'Consents',
  consentsSingular: 'consent',
  consentsPlural: 'consents',
  consentsDescription:
    'What people are asked to agree to. None is ticked for them. Admins write new ones, under Settings.',
  consentsConsent: 'Consent',
  consentsRequired: 'Nobody signs up without it',
  theWordsOnTheButton: 'the words on the button',
  theFieldToAsk: 'the field to ask',
  whatAFieldIsAskedFor: 'what a field is asked for',
  theConsent: 'the consent',
}

export const es: Record<keyof typeof en, string> = {
  fieldLabelsFirstName: 'Nombre',
  fieldLabelsLastName: 'Apellidos',
  fieldLabelsPhone: 'Teléfono',
  fieldLabelsPostalCode: 'Código postal',
  fieldLabelsCountry: 'País',
  fields: 'Se pide además del correo',
  fieldsSingular: 'campo',
  fieldsPlural: 'campos',
  fieldsDescription:
    'El correo se pide siempre. No pidas más de lo que vas a usar: cada campo te quita gente.',
  fieldsField: 'Campo',
  fieldsRequired: 'Nadie se inscribe sin él',
  fieldsWhy: 'Para qué',
  fieldsWhyDescription: 'Se ve junto al campo: «Para que la sede de tu zona pueda llamarte».',
  singular: 'Inscribirse',
  button: 'Botón',
  buttonDescription: 'Las palabras que se pulsan: «Cuenta conmigo».',
  consents: 'Consentimientos',
  consentsSingular: 'consentimiento',
  consentsPlural: 'consentimientos',
  consentsDescription:
    'A qué se pide que la gente dé su acuerdo. Ninguno viene marcado. La administración escribe otros nuevos, en Ajustes.',
  consentsConsent: 'Consentimiento',
  consentsRequired: 'Nadie se inscribe sin él',
  theWordsOnTheButton: 'las palabras del botón',
  theFieldToAsk: 'el campo que se pide',
  whatAFieldIsAskedFor: 'para qué se pide un campo',
  theConsent: 'el consentimiento',
}

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    signUp: typeof en
  }
}
