import type { FieldHook, TextField } from 'payload'
import { label, message } from '../messages/messages.js'
import { refuseField } from '../messages/refuse.js'
import { toLanguageTag } from '../values/toLanguageTag.js'

/** Normalises a language tag and refuses invalid ones, in drafts too. */
export const normalizeLanguageTag: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  if (typeof value === 'string' && value.trim() === '') return null
  const tag = toLanguageTag(value)
  if (tag) return tag
  return refuseField({ req, collection, path }, message('fields:thisIsNotTheCodeOf'))
}

/** The language of external content: a canonical BCP 47 tag. */
export const languageField = ({
  name = 'language',
  label: title = label('fields:language'),
  admin,
}: Partial<Pick<TextField, 'name' | 'label' | 'admin'>> = {}): TextField => ({
  type: 'text',
  name,
  label: title,
  admin: {
    ...admin,
    description: admin?.description ?? label('fields:itsCode'),
  },
  hooks: { beforeValidate: [normalizeLanguageTag] },
})
