import type { FieldHook, TextField } from 'payload'
import { refuse } from '../messages/refuse.js'
import { say, type Sentence } from '../messages/say.js'
import { toOneEmail } from '../values/toOneEmail.js'

const faults = {
  missing: {
    en: 'Write an e-mail address, such as hello@example.org.',
    es: 'Escribe una dirección de correo, como hola@example.org.',
  },
  form: {
    en: 'This is not one e-mail address. Write it like hello@example.org, without a name or a second address.',
    es: 'Esto no es una sola dirección de correo. Escríbela como hola@example.org, sin nombre ni segunda dirección.',
  },
} satisfies Record<string, Sentence>

/** Trims an e-mail address, and refuses what is not one, in drafts too. */
const keepOneEmail: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  const typed = typeof value === 'string' ? value : ''
  const address = toOneEmail(typed)
  if (address) return address
  if (typeof value === 'string' && typed.trim() === '') return null
  return refuse({
    req,
    collection: collection?.slug,
    faults: [{ path: path.join('.'), sentence: faults.form }],
  })
}

/**
 * One e-mail address, trimmed, at every door. A text: Payload's own `email` takes ASCII alone over GraphQL, and browsers
 * rewrite the domain of what is typed into one.
 */
export const emailField = (field: Pick<TextField, 'name' | 'label' | 'required' | 'admin'>): TextField =>
  ({
    type: 'text',
    ...field,
    hooks: { beforeValidate: [keepOneEmail] },
    validate: (value: unknown, { req, required }: { req: Parameters<typeof say>[0]; required?: boolean }) => {
      if (!value) return !required || say(req, faults.missing)
      return (typeof value === 'string' && toOneEmail(value) !== undefined) || say(req, faults.form)
    },
  }) as TextField
