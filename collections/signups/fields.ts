import type { Field, TextareaField, TextField } from 'payload'
import { nobody } from '../access/permissions.js'
import { label } from '../messages/messages.js'
import { slugs } from '../slugs.js'

const readOnly = { readOnly: true } as const

/** Shown in lists; a signup's own page has a part of the room's instead, which changes it. */
const elsewhere = { ...readOnly, condition: () => false } as const

/** Where a signup stands with those who meet the person, in the order in which it usually goes. */
export const followUps = ['new', 'taken', 'reached', 'joined', 'notNow', 'wrongDetails'] as const

const followUpLabels = {
  new: 'followUpNew',
  taken: 'followUpTaken',
  reached: 'followUpReached',
  joined: 'followUpJoined',
  notNow: 'followUpNotNow',
  wrongDetails: 'followUpWrongDetails',
} as const

/** What is sealed of a person, and shown to those who may read their row. */
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
 * Something of a person, shown to whoever may read the row, and stored nowhere but in `sealed`: the signup's room opens
 * that when the row is read. No filter, order or search knows it.
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

/** What only the signup's room reads and writes. */
const inner = <Inner extends Pick<TextField, 'name'> & Partial<TextField>>(field: Inner): TextField =>
  ({
    type: 'text',
    hidden: true,
    access: shutField,
    ...field,
  }) as TextField

/** A random name for the row: what a sealed text is bound to, and the panel's title. */
export const reference: TextField = {
  name: 'reference',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  label: label('signups:reference'),
  admin: { ...readOnly, position: 'sidebar', description: label('signups:referenceAbout') },
}

/** What is kept of a person, sealed as one text, and the name of the key that opens it. */
export const sealed: TextField[] = [
  inner({ name: 'sealed', required: true }),
  inner({ name: 'sealedWith', required: true, index: true }),
]

/** By which a person's rows are found without their address: a keyed hash of it. */
export const emailHash: TextField = inner({ name: 'emailHash', required: true, index: true })

/** The hashes of all mailed tokens: an earlier link works beside a later one. */
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

/** The fields of a signup in the order in which an organiser meets them. */
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
  // Branches whose organisers said that the person is not theirs to meet: routing passes over them.
  { name: 'notBranches', type: 'json', hidden: true, access: shutField },
  // For a place told only after signing up: the hash of what the person was told last, and of what the mail server refused
  // for good; when to check it again, and how often that was tried.
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
  // Of all that was confirmed: the same again is not mailed again.
  inner({ name: 'contentHash', index: true }),
  // A person has one signup for a call: the keyed hash of the address, and the call. One text and not two columns with an
  // index, which would let a second one pass on SQL and stop the first on MongoDB once the call is gone.
  inner({ name: 'key', required: true, unique: true, index: true }),
  tokens,
]
