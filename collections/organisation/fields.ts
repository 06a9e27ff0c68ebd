import type { Field, TextField, TextFieldSingleValidation } from 'payload'
import type { CollectionContext } from '../context.js'
import { keepTimeZone } from '../fields/date.js'
import { emailField } from '../fields/email.js'
import { socialsField } from '../fields/socials.js'
import { urlField } from '../fields/url.js'
import { say } from '../messages/say.js'
import { slugs } from '../slugs.js'
import { trimText } from '../values/text.js'
import { readSetupZone } from '../values/zones/setupZone.js'

/** `true`, or the sentence that asks for the version of a privacy notice that has an address. */
const hasNoticeVersion: TextFieldSingleValidation = (value, { req, siblingData }) =>
  Boolean(value) ||
  !(siblingData as { privacyNoticeURL?: unknown }).privacyNoticeURL ||
  say(req, {
    en: 'Say which version of the privacy notice this is, such as 2026-11. Every consent remembers it.',
    es: 'Di qué versión del aviso de privacidad es, como 2026-11. Cada consentimiento la recuerda.',
  })

/** `true` for `#rrggbb`, or nothing; else the sentence that says so. */
const isColour: TextFieldSingleValidation = (value, { req }) =>
  !value ||
  /^#[0-9a-f]{6}$/i.test(value) ||
  say(req, {
    en: 'This is not a colour. Write a # and six digits or letters from a to f, such as #c8102e.',
    es: 'Esto no es un color. Escribe # y seis cifras o letras de la a a la f, como #c8102e.',
  })

/** The colours of an organisation that has chosen none. */
const defaultColours = { accent: '#c8102e', ink: '#1a1a1a' } as const

const text = (field: Omit<TextField, 'type' | 'hooks' | 'hasMany' | 'maxRows' | 'minRows'>): TextField =>
  ({ type: 'text', hooks: { beforeValidate: [trimText] }, ...field }) as TextField

const identity: Field[] = [
  text({ name: 'name', required: true, maxLength: 120, label: { en: 'Name', es: 'Nombre' } }),
  {
    name: 'about',
    type: 'textarea',
    localized: true,
    maxLength: 1000,
    label: { en: 'About us', es: 'Quiénes somos' },
  },
  urlField({
    name: 'siteURL',
    label: { en: 'Your own website', es: 'Tu propio sitio web' },
    admin: {
      description: {
        en: 'Where people read more about you.',
        es: 'Donde la gente lee más sobre ustedes.',
      },
    },
  }),
  socialsField(),
]

const look = (): Field[] => [
  { name: 'logo', type: 'upload', relationTo: slugs.media, label: { en: 'Logo', es: 'Logotipo' } },
  {
    name: 'shareImage',
    type: 'upload',
    relationTo: slugs.media,
    label: { en: 'Default share image', es: 'Imagen para compartir' },
    admin: {
      description: {
        en: 'Shown beside a shared link when the call has no image. A landscape photo without transparency is best.',
        es: 'Se ve junto a un enlace compartido cuando el llamamiento no tiene imagen. Lo mejor: una foto apaisada sin transparencia.',
      },
    },
  },
  {
    type: 'row',
    fields: [
      text({
        name: 'accentColour',
        defaultValue: defaultColours.accent,
        validate: isColour,
        label: { en: 'Colour of buttons and links', es: 'Color de botones y enlaces' },
        admin: { width: '50%' },
      }),
      text({
        name: 'inkColour',
        defaultValue: defaultColours.ink,
        validate: isColour,
        label: { en: 'Colour of headings', es: 'Color de los títulos' },
        admin: { width: '50%' },
      }),
    ],
  },
]

const contact: Field[] = [
  emailField({
    name: 'contactEmail',
    required: true,
    label: { en: 'Contact e-mail', es: 'Correo de contacto' },
    admin: { description: { en: 'Shown in public.', es: 'Se muestra en público.' } },
  }),
  text({
    name: 'senderName',
    maxLength: 80,
    label: { en: 'Sender name of mails', es: 'Nombre de quien envía los correos' },
    admin: {
      description: {
        en: 'Whom mails are from. The organisation’s name when empty.',
        es: 'De quién vienen los correos. Si está vacío, el nombre de la organización.',
      },
    },
  }),
  {
    name: 'controller',
    type: 'textarea',
    required: true,
    maxLength: 500,
    label: { en: 'Who answers for the data', es: 'Quién responde por los datos' },
    hooks: { beforeValidate: [trimText] },
    admin: {
      description: {
        en: 'The data controller: name and postal address of whoever is responsible for what people entrust to you.',
        es: 'Responsable del tratamiento: nombre y dirección postal de quien responde por lo que la gente les confía.',
      },
    },
  },
  urlField({ name: 'privacyNoticeURL', label: { en: 'Privacy notice', es: 'Aviso de privacidad' } }),
  text({
    name: 'privacyNoticeVersion',
    maxLength: 40,
    validate: hasNoticeVersion,
    label: { en: 'Version of the privacy notice', es: 'Versión del aviso de privacidad' },
  }),
]

const timeZone: TextField = {
  name: 'timeZone',
  type: 'text',
  hooks: { beforeValidate: [trimText, keepTimeZone] },
  defaultValue: readSetupZone,
  label: { en: 'Time zone of new dates', es: 'Zona horaria de las fechas nuevas' },
  admin: {
    description: {
      en: 'Proposed beside each date with an hour, where another can be chosen.',
      es: 'Se propone junto a cada fecha con hora, donde se puede elegir otra.',
    },
    components: { Field: 'payload-broadside/client#ZoneField' },
  },
}

const language = ({ locales, defaultLocale }: CollectionContext): Field => ({
  name: 'defaultLanguage',
  type: 'select',
  defaultValue: defaultLocale,
  options: locales.map(({ code, label }) => ({ value: code, label })),
  label: { en: 'Language of new calls', es: 'Idioma de los llamamientos nuevos' },
})

/** The fields of the organisation, in the order in which an editor meets them. */
export const fields = (context: CollectionContext): Field[] => [
  {
    type: 'tabs',
    tabs: [
      {
        label: { en: 'Who we are', es: 'Quiénes somos' },
        fields: [...identity, language(context), timeZone],
      },
      { label: { en: 'Look', es: 'Aspecto' }, fields: look() },
      { label: { en: 'Contact and data', es: 'Contacto y datos' }, fields: contact },
    ],
  },
]
