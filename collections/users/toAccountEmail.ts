import { domainToUnicode } from 'node:url'
import { toOneEmail } from '../values/toOneEmail.js'

/**
 * The e-mail of an account in the one form in which it is kept and looked for: in lower case, its domain in letters, as
 * browsers write it in others (`xn--`). Undefined for what is no address.
 */
export const toAccountEmail = (typed: unknown): string | undefined => {
  const address = typeof typed === 'string' ? toOneEmail(typed.toLowerCase()) : undefined
  if (!address) return undefined
  const at = address.lastIndexOf('@')
  const domain = domainToUnicode(address.slice(at + 1))
  return domain ? address.slice(0, at + 1) + domain : undefined
}
