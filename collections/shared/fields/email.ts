import { isEmailValid } from '@hapi/address'
import type { FieldHook, TextField } from 'payload'
import { refuse } from '../refuse.js'
import { say, type Sentence } from '../say.js'

// IDNA 2008: letters, marks and digits of any script, and hyphens.
const domain = /^[\p{L}\p{M}\p{N}.-]+$/u
// Signs that nobody sees make one address look like another.
const unseen = /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/**
 * One e-mail address in any script, its domain in the form in which it is looked up (NFKC, RFC 5895); undefined for what is
 * none, or has something beside it: a list, a name, a space, a character that nobody sees.
 */
export const toOneEmail = (typed: string): string | undefined => {
  const text = typed.trim().normalize('NFC')
  const at = text.lastIndexOf('@')
  const address = text.slice(0, at + 1) + text.slice(at + 1).normalize('NFKC')
  if (at < 1 || unseen.test(address) || !domain.test(address.slice(at + 1))) return undefined
  return isEmailValid(address) ? address : undefined
}

/** An address as RFC 6068 writes it in a link. */
export const toMailLink = (email: string): string => {
  const at = email.lastIndexOf('@')
  return `mailto:${encodeURIComponent(email.slice(0, at))}@${encodeURIComponent(email.slice(at + 1))}`
}

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
