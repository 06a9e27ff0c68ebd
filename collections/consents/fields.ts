import type { Field, FieldHook } from 'payload'
import { nobody } from '../access/permissions.js'
import { lineField } from '../fields/line.js'
import { proseField } from '../fields/prose.js'
import { label, message, say, type Sentence } from '../messages/messages.js'
import { refuseField } from '../messages/refuse.js'
import { toSlug } from '../uniqueness/slug/toSlug.js'

/** The maximum length of a consent's key. */
const maxKeyLength = 40

/** The problem with a consent's key and how to fix it; `null` if it is valid. */
export const checkKey = (key: unknown): Sentence | null => {
  if (typeof key !== 'string' || key === '') return message('consents:writeAKeySuchAsNewsletter')
  if (key.length > maxKeyLength)
    return message('consents:aKeyHasAtMostCharacters', { maxKeyLength, count: key.length })
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key)) return null
  const example = toSlug(key).slice(0, maxKeyLength).replace(/-$/, '')
  return message('consents:aKeyHasLettersAndDigits', { example: example || message('consents:keyExample') })
}

const frozen = message('consents:frozen')

/** Refuses invalid keys and changes of a stored key. */
const freezeKey: FieldHook = ({ value, operation, originalDoc, path, req, collection }) => {
  if (value === undefined) return value
  const key: unknown = typeof value === 'string' ? value.trim() : value
  const kept: unknown = operation === 'update' ? originalDoc?.key : undefined
  const fault = kept ? (key === kept ? null : frozen) : checkKey(key)
  if (fault) return refuseField({ req, collection, path }, fault)
  return key
}

/** The fields of a consent, in the order of the edit form. */
export const fields: Field[] = [
  lineField({
    name: 'purpose',
    localized: true,
    maxLength: 120,
    label: label('consents:purpose'),
    admin: {
      description: label('consents:purposeDescription'),
    },
    missing: message('consents:sayInAFewWordsWhat'),
  }),
  proseField({
    name: 'wording',
    localized: true,
    maxLength: 1000,
    label: label('consents:wording'),
    admin: {
      rows: 6,
      description: label('consents:wordingDescription'),
    },
    missing: message('consents:writeTheExactWordsThatPeople'),
  }),
  {
    name: 'key',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    label: label('consents:key'),
    access: { update: nobody },
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      components: { afterInput: ['payload-broadside/client#Existing'] },
      description: label('consents:keyDescription'),
    },
    hooks: { beforeValidate: [freezeKey] },
    validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) => {
      const fault = checkKey(typeof value === 'string' ? value.trim() : value)
      return fault ? say(req, fault) : true
    },
  },
]
