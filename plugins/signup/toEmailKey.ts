import { domainToASCII } from 'node:url'

/**
 * Normalises an address so that different spellings compare equal: trimmed, NFC, lower case, the domain in ASCII. Dots
 * and plus signs stay, because only the mail server knows their meaning.
 */
export const toEmailKey = (email: string): string => {
  // Lower case first, because some letters only have a composed lower-case form.
  const address = email.trim().toLowerCase().normalize('NFC')
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  return `${address.slice(0, at + 1)}${domainToASCII(domain) || domain}`
}
