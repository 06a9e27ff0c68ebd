import type { FieldHook, TextField } from 'payload'
import { label, message } from '../messages/messages.js'
import { refuseField } from '../messages/refuse.js'
import { toLanguageTag } from '../values/toLanguageTag.js'

/** Keeps a language tag in its canonical form, and refuses what is none, in drafts too. */
export const normalizeLanguageTag: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  if (typeof value === 'string' && value.trim() === '') return null
  const tag = toLanguageTag(value)
  if (tag) return tag
  return refuseField({ req, collection, path }, message('fields:thisIsNotTheCodeOf'))
}

/** The language of what somebody else reads or hears: a tag as BCP 47 defines it, canonical, at every door. */
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
