import { toURI } from '../../api/toURI.js'

/** A text that says something, trimmed; null for nothing, spaces and what is no text. */
export const toText = (value: unknown): string | null => (typeof value === 'string' && value.trim()) || null

const web = ['https:', 'http:']

/** Where a link may lead: to the web, a mailbox or a phone. */
export const linkProtocols = [...web, 'mailto:', 'tel:']

const toAddress = (value: unknown, protocols: string[]): string | null => {
  const text = toText(value)
  if (!text || !URL.canParse(text)) return null
  const { protocol, href } = new URL(text)
  return protocols.includes(protocol) ? toURI(href) : null
}

/** An http(s) address; null for anything else. */
export const toWebAddress = (value: unknown): string | null => toAddress(value, web)

/** An http(s), mailto: or tel: address; null for anything else. */
export const toLinkAddress = (value: unknown): string | null => toAddress(value, linkProtocols)
