import { toURI } from '../../api/toURI.js'

/** A text that says something, trimmed; null for nothing, spaces and what is no text. */
export const toText = (value: unknown): string | null => (typeof value === 'string' && value.trim()) || null

/** An http(s) address; null for anything else. */
export const toWebAddress = (value: unknown): string | null => {
  const text = toText(value)
  if (!text || !URL.canParse(text)) return null
  const { protocol, href } = new URL(text)
  return protocol === 'https:' || protocol === 'http:' ? toURI(href) : null
}
