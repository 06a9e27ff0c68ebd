import type { Field, TextFieldSingleValidation } from 'payload'
import { lineField } from '../fields/line.js'
import { label, message, say } from '../messages/messages.js'
import { trimText } from '../values/text.js'

const describesImage: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return say(req, message('media:sayInASentenceWhatThe'))
  if (value.length > 500) return say(req, message('media:theAlternativeTextIsLongerThan'))
  return true
}

/** The fields of an image. */
export const fields: Field[] = [
  {
    name: 'alt',
    type: 'text',
    localized: true,
    required: true,
    label: label('media:alt'),
    admin: {
      description: label('media:altDescription'),
    },
    validate: describesImage,
    hooks: { beforeValidate: [trimText] },
  },
  // Not localised: names and licences aren't translated, and omitting one in one language would break the licence.
  lineField({
    name: 'credit',
    maxLength: 200,
    label: label('media:credit'),
    admin: {
      description: label('media:creditDescription'),
    },
  }),
]
