import type { FieldHook, TextField } from 'payload'
import { message, say, type Sentence } from '../messages/messages.js'
import { refuseField } from '../messages/refuse.js'
import { toOneEmail } from '../values/toOneEmail.js'

const faults = {
  missing: message('fields:writeAnEMailAddressSuchAs'),
  form: message('fields:faultsForm'),
} satisfies Record<string, Sentence>

/** Trims an e-mail address and refuses invalid ones, in drafts too. */
const normalizeEmail: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  const typed = typeof value === 'string' ? value : ''
  const address = toOneEmail(typed)
  if (address) return address
  if (typeof value === 'string' && typed.trim() === '') return null
  return refuseField({ req, collection, path }, faults.form)
}

/**
 * A single e-mail address, trimmed. It is a text field, because Payload's `email` only accepts ASCII in GraphQL and
 * browsers rewrite the domain of e-mail inputs.
 */
export const emailField = (field: Pick<TextField, 'name' | 'label' | 'required' | 'admin'>): TextField =>
  ({
    type: 'text',
    ...field,
    hooks: { beforeValidate: [normalizeEmail] },
    validate: (value: unknown, { req, required }: { req: Parameters<typeof say>[0]; required?: boolean }) => {
      if (!value) return !required || say(req, faults.missing)
      return (typeof value === 'string' && toOneEmail(value) !== undefined) || say(req, faults.form)
    },
  }) as TextField
