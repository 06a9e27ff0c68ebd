import { domainToUnicode } from 'node:url'
import { toOneEmail } from '../values/toOneEmail.js'

/**
 * Normalises an account's e-mail for storage and look-up: lower case, with the domain in Unicode instead of `xn--`.
 * Undefined if it is invalid.
 */
export const toAccountEmail = (typed: unknown): string | undefined => {
  const address = typeof typed === 'string' ? toOneEmail(typed.toLowerCase()) : undefined
  if (!address) return undefined
  const at = address.lastIndexOf('@')
  const domain = domainToUnicode(address.slice(at + 1))
  return domain ? address.slice(0, at + 1) + domain : undefined
}
