import type { Field, TextareaField, TextField } from 'payload'
import { nobody } from '../access/permissions.js'
import { label } from '../messages/messages.js'
import { slugs } from '../slugs.js'

const readOnly = { readOnly: true } as const

/** Shown in lists only. On a signup's own page, a custom component edits these fields. */
const elsewhere = { ...readOnly, condition: () => false } as const

/** The stages of following up on a signup, in their usual order. */
export const followUps = ['new', 'taken', 'reached', 'joined', 'notNow', 'wrongDetails'] as const

const followUpLabels = {
  new: 'followUpNew',
  taken: 'followUpTaken',
  reached: 'followUpReached',
  joined: 'followUpJoined',
  notNow: 'followUpNotNow',
  wrongDetails: 'followUpWrongDetails',
} as const

/** The sealed fields of a person, shown to those who may read the row. */
export const personFields = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'postalCode',
  'country',
  'note',
] as const

/**
 * A personal field, shown to readers of the row but stored only in `sealed`, which the signup code opens on read. It
 * can't be filtered, sorted or searched.
 */
const personal = <Type extends 'text' | 'textarea'>(name: (typeof personFields)[number], type: Type) =>
  ({
    name,
    type,
    virtual: true,
    label: label(`signups:${name}`),
    admin: { ...readOnly, disableListFilter: true },
  }) as Type extends 'text' ? TextField : TextareaField

const person: Field[] = [
  {
    name: 'unreadable',
    type: 'text',
    virtual: true,
    label: label('signups:unreadable'),
    admin: {
      ...readOnly,
      disableListFilter: true,
      condition: (data) => Boolean(data?.unreadable),
    },
  },
  {
    type: 'row',
    fields: [personal('firstName', 'text'), personal('lastName', 'text')],
  },
  {
    type: 'row',
    fields: [personal('email', 'text'), personal('phone', 'text')],
  },
  {
    type: 'row',
    fields: [personal('postalCode', 'text'), personal('country', 'text')],
  },
  { ...personal('note', 'textarea'), admin: { ...elsewhere, disableListFilter: true } },
]

const shutField = { create: nobody, read: nobody, update: nobody }

/** A field that only the signup code reads and writes. */
const inner = <Inner extends Pick<TextField, 'name'> & Partial<TextField>>(field: Inner): TextField =>
  ({
    type: 'text',
    hidden: true,
    access: shutField,
    ...field,
  }) as TextField

/** A random identifier of the row. The sealed text is bound to it, and the panel uses it as the title. */
export const reference: TextField = {
  name: 'reference',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  label: label('signups:reference'),
  admin: { ...readOnly, position: 'sidebar', description: label('signups:referenceAbout') },
}

/** The personal data, sealed as one text, and the name of the key that opens it. */
export const sealed: TextField[] = [
  inner({ name: 'sealed', required: true }),
  inner({ name: 'sealedWith', required: true, index: true }),
]

/** A keyed hash of the e-mail, to find a person's rows without storing the address in plain text. */
export const emailHash: TextField = inner({ name: 'emailHash', required: true, index: true })

/** The hashes of all mailed tokens, so that older links keep working. */
export const tokens: TextField = inner({ name: 'tokens', hasMany: true, index: true })

const receipts: Field = {
  name: 'receipts',
  type: 'array',
  label: label('signups:receipts'),
  labels: { singular: label('signups:receipt'), plural: label('signups:receipts') },
  admin: { ...readOnly, initCollapsed: true },
  fields: [
    { name: 'consent', type: 'text', required: true, label: label('signups:consent') },
    { name: 'purpose', type: 'text', required: true, label: label('signups:purpose') },
    { name: 'wording', type: 'textarea', required: true, label: label('signups:wording') },
    { name: 'language', type: 'text', required: true, label: label('signups:receiptLanguage') },
    { name: 'noticeVersion', type: 'text', label: label('signups:noticeVersion') },
    { name: 'givenAt', type: 'date', required: true, label: label('signups:givenAt') },
    { name: 'withdrawnAt', type: 'date', label: label('signups:withdrawnAt') },
  ],
}

/** A signup's fields, in the order of the form. */
export const fields: Field[] = [
  ...person,
  receipts,
  reference,
  {
    name: 'call',
    type: 'relationship',
    relationTo: slugs.calls,
    index: true,
    label: label('signups:call'),
    admin: { ...readOnly, position: 'sidebar' },
  },
  {
    name: 'branch',
    type: 'relationship',
    relationTo: slugs.branches,
    index: true,
    label: label('signups:branch'),
    admin: { ...readOnly, position: 'sidebar', description: label('signups:branchAbout') },
  },
  // Branches that passed the person on. Routing skips them.
  { name: 'notBranches', type: 'json', hidden: true, access: shutField },
  // For a place that is revealed only after signing up: the hash of the place last sent, the hash of the one the mail
  // server refused permanently, when to check again, and the number of attempts.
  inner({ name: 'placeTold' }),
  inner({ name: 'placeRefused' }),
  { name: 'placeDueAt', type: 'number', index: true, hidden: true, access: shutField },
  { name: 'placeAttempts', type: 'number', hidden: true, access: shutField },
  {
    name: 'followUp',
    type: 'select',
    required: true,
    defaultValue: 'new',
    index: true,
    options: followUps.map((value) => ({ value, label: label(`signups:${followUpLabels[value]}`) })),
    label: label('signups:followUp'),
    admin: { ...elsewhere, position: 'sidebar' },
  },
  {
    name: 'followUpBy',
    type: 'relationship',
    relationTo: slugs.users,
    maxDepth: 0,
    label: label('signups:followUpBy'),
    admin: { ...elsewhere, position: 'sidebar' },
  },
  {
    name: 'followUpAt',
    type: 'date',
    label: label('signups:followUpAt'),
    admin: { ...elsewhere, position: 'sidebar' },
  },
  {
    name: 'confirmedAt',
    type: 'date',
    required: true,
    index: true,
    label: label('signups:confirmedAt'),
    admin: { ...readOnly, position: 'sidebar' },
  },
  {
    name: 'unsubscribedAt',
    type: 'date',
    index: true,
    label: label('signups:unsubscribedAt'),
    admin: { ...readOnly, position: 'sidebar' },
  },
  {
    name: 'language',
    type: 'text',
    required: true,
    label: label('signups:language'),
    admin: { ...readOnly, position: 'sidebar' },
  },
  {
    name: 'source',
    type: 'text',
    index: true,
    label: label('signups:source'),
    admin: { ...readOnly, position: 'sidebar', description: label('signups:sourceAbout') },
  },
  ...sealed,
  emailHash,
  // A hash of everything confirmed, to avoid mailing the same content twice.
  inner({ name: 'contentHash', index: true }),
  // The hash of the address and the call: one signup per person and call. A single text column, because a compound
  // index would allow duplicates on SQL and reject the first signup on MongoDB once the call is deleted.
  inner({ name: 'key', required: true, unique: true, index: true }),
  tokens,
]
