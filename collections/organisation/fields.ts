import type { Field, TextField, TextFieldSingleValidation } from 'payload'
import type { CollectionContext } from '../context.js'
import { requireTimeZone } from '../fields/date.js'
import { emailField } from '../fields/email.js'
import { socialsField } from '../fields/socials.js'
import { urlField } from '../fields/url.js'
import { label, message, record, say } from '../messages/messages.js'
import { slugs } from '../slugs.js'
import { trimText } from '../values/text.js'
import { readSetupZone } from '../values/zones/setupZone.js'

/** Requires a version for a privacy notice that has an address. Returns `true` or the error message. */
const hasNoticeVersion: TextFieldSingleValidation = (value, { req, siblingData }) =>
  Boolean(value) ||
  !(siblingData as { privacyNoticeURL?: unknown }).privacyNoticeURL ||
  say(req, message('organisation:sayWhichVersionOfThePrivacy'))

/** Accepts `#rrggbb` or an empty value. Returns `true` or the error message. */
const isColour: TextFieldSingleValidation = (value, { req }) =>
  !value || /^#[0-9a-f]{6}$/i.test(value) || say(req, message('organisation:thisIsNotAColour'))

/** The default colours. */
const defaultColours = { accent: '#c8102e', ink: '#1a1a1a' } as const

const text = (field: Omit<TextField, 'type' | 'hooks' | 'hasMany' | 'maxRows' | 'minRows'>): TextField =>
  ({ type: 'text', hooks: { beforeValidate: [trimText] }, ...field }) as TextField

const identity: Field[] = [
  text({ name: 'name', required: true, maxLength: 120, label: label('organisation:name') }),
  {
    name: 'about',
    type: 'textarea',
    localized: true,
    maxLength: 1000,
    label: label('organisation:about'),
  },
  urlField({
    name: 'siteURL',
    label: label('organisation:siteURL'),
    admin: {
      description: label('organisation:siteURLDescription'),
    },
  }),
  socialsField(),
]

const look = (): Field[] => [
  { name: 'logo', type: 'upload', relationTo: slugs.media, label: label('organisation:logo') },
  {
    name: 'shareImage',
    type: 'upload',
    relationTo: slugs.media,
    label: label('organisation:shareImage'),
    admin: {
      description: label('organisation:shareImageDescription'),
    },
  },
  {
    type: 'row',
    fields: [
      text({
        name: 'accentColour',
        defaultValue: defaultColours.accent,
        validate: isColour,
        label: label('organisation:accentColour'),
        admin: { width: '50%' },
      }),
      text({
        name: 'inkColour',
        defaultValue: defaultColours.ink,
        validate: isColour,
        label: label('organisation:inkColour'),
        admin: { width: '50%' },
      }),
    ],
  },
]

const contact: Field[] = [
  emailField({
    name: 'contactEmail',
    required: true,
    label: label('organisation:contactEmail'),
    admin: { description: label('organisation:contactEmailDescription') },
  }),
  text({
    name: 'senderName',
    maxLength: 80,
    label: label('organisation:senderName'),
    admin: {
      description: label('organisation:senderNameDescription'),
    },
  }),
  {
    name: 'controller',
    type: 'textarea',
    required: true,
    maxLength: 500,
    label: label('organisation:controller'),
    hooks: { beforeValidate: [trimText] },
    admin: {
      description: label('organisation:controllerDescription'),
    },
  },
  urlField({ name: 'privacyNoticeURL', label: label('organisation:privacyNoticeURL') }),
  text({
    name: 'privacyNoticeVersion',
    maxLength: 40,
    validate: hasNoticeVersion,
    label: label('organisation:privacyNoticeVersion'),
  }),
]

const timeZone: TextField = {
  name: 'timeZone',
  type: 'text',
  hooks: { beforeValidate: [trimText, requireTimeZone] },
  defaultValue: readSetupZone,
  label: label('organisation:timeZone'),
  admin: {
    description: label('organisation:timeZoneDescription'),
    components: { Field: 'payload-broadside/client#ZoneField' },
  },
}

const language = ({ locales, defaultLocale }: CollectionContext): Field => ({
  name: 'defaultLanguage',
  type: 'select',
  defaultValue: defaultLocale,
  options: locales.map(({ code, label }) => ({ value: code, label })),
  label: label('organisation:defaultLanguage'),
})

/** The organisation's fields, in the order of the form. */
export const fields = (context: CollectionContext): Field[] => [
  {
    type: 'tabs',
    tabs: [
      {
        label: record('organisation:tabWhoWeAre'),
        fields: [...identity, language(context), timeZone],
      },
      { label: record('organisation:tabLook'), fields: look() },
      { label: record('organisation:tabContactAndData'), fields: contact },
    ],
  },
]
