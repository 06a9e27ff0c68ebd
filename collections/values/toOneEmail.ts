import { isEmailValid } from '@hapi/address'

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
