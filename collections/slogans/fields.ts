import type { Field, FieldHook } from 'payload'
import { closeWhenSaved } from '../fields/closeWhenSaved.js'
import { label, say } from '../messages/messages.js'
import { toOneLine } from '../values/text.js'
import { checkHashtag, toHashtag } from './checkHashtag.js'
import { checkText } from './checkText.js'

const putOnOneLine: FieldHook = ({ value }) =>
  typeof value === 'string' ? toOneLine(value) : (value as unknown)

const dropSign: FieldHook = ({ value }) => (typeof value === 'string' ? toHashtag(value) : (value as unknown))

/** A slogan's fields, in the order of the form. */
export const fields: Field[] = [
  {
    name: 'text',
    type: 'text',
    localized: true,
    required: true,
    label: label('slogans:text'),
    admin: {
      disableBulkEdit: true,
      components: { afterInput: ['payload-broadside/client#Existing'] },
      description: label('slogans:textDescription'),
    },
    hooks: {
      beforeValidate: [putOnOneLine],
    },
    validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) => {
      const fault = checkText(value)
      return fault ? say(req, fault) : true
    },
  },
  {
    name: 'hashtag',
    type: 'text',
    label: label('slogans:hashtag'),
    admin: {
      description: label('slogans:hashtagDescription'),
    },
    hooks: {
      beforeValidate: [dropSign],
    },
    validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) => {
      const fault = checkHashtag(value)
      return fault ? say(req, fault) : true
    },
  },
  closeWhenSaved,
  // The normalised text. Its unique index enforces uniqueness in the database.
  { name: 'key', type: 'text', localized: true, unique: true, index: true, hidden: true },
]
