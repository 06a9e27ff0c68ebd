import { domainToASCII } from 'node:url'

/**
 * The form in which two spellings of one address are the same: without spaces around it, in composed small letters, the
 * domain as DNS has it. Dots and plus signs stay: what they mean is the mail server's business.
 */
export const toEmailKey = (email: string): string => {
  // Small letters first: of some only the small one has a composed form.
  const address = email.trim().toLowerCase().normalize('NFC')
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  return `${address.slice(0, at + 1)}${domainToASCII(domain) || domain}`
}
