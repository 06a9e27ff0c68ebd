import { isEmailValid } from '@hapi/address'

// IDNA 2008: letters, marks and digits of any script, and hyphens.
const domain = /^[\p{L}\p{M}\p{N}.-]+$/u
// Invisible characters make different addresses look the same.
const unseen = /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/**
 * Normalises a single e-mail address in any script, with its domain in the form used for look-ups (NFKC, RFC 5895).
 * Undefined for anything else: a list, a name with an address, spaces, invisible characters.
 */
export const toOneEmail = (typed: string): string | undefined => {
  const text = typed.trim().normalize('NFC')
  const at = text.lastIndexOf('@')
  const address = text.slice(0, at + 1) + text.slice(at + 1).normalize('NFKC')
  if (at < 1 || unseen.test(address) || !domain.test(address.slice(at + 1))) return undefined
  return isEmailValid(address) ? address : undefined
}

/** Encodes an address for a link (RFC 6068). */
export const toMailLink = (email: string): string => {
  const at = email.lastIndexOf('@')
  return `mailto:${encodeURIComponent(email.slice(0, at))}@${encodeURIComponent(email.slice(at + 1))}`
}
