import { message, type Sentence } from '../messages/messages.js'
import { parseWebAddress, type WebAddress } from './parseWebAddress.js'
import { toOneEmail } from './toOneEmail.js'

const sentences = {
  email: message('values:email'),
  headers: message('values:headers'),
  number: message('values:number'),
} satisfies Record<string, Sentence>

const incomplete = (sentence: Sentence): WebAddress => ({ fault: 'incomplete', sentence })
const unsafe = (sentence: Sentence): WebAddress => ({ fault: 'unsafe', sentence })

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/**
 * The headers that a mailto: link may set. Other headers and recipients would be sent in the sender's name unnoticed.
 */
const headers = new Set(['subject', 'body'])

/** RFC 6068, for a single recipient. */
const parseMail = (rest: string): WebAddress => {
  const at = rest.indexOf('?')
  const [to, query] = at < 0 ? [rest, ''] : [rest.slice(0, at), rest.slice(at + 1)]
  const kept: string[] = []
  for (const part of query.split('&').filter(Boolean)) {
    const [name = '', ...value] = part.split('=')
    const key = name.toLowerCase()
    const text = decode(value.join('='))
    if (text === null || !headers.has(key) || (key === 'subject' && /\p{Cc}/u.test(text)))
      return unsafe(sentences.headers)
    kept.push(`${key}=${encodeURIComponent(text)}`)
  }
  const address = toOneEmail(decode(to) ?? '')
  if (!address) return incomplete(sentences.email)
  const href = `mailto:${encodeURIComponent(address).replace('%40', '@').replaceAll('%2B', '+')}`
  return { href: kept.length > 0 ? `${href}?${kept.join('&')}` : href }
}

/**
 * RFC 3966, without visual separators. `*` and `#` are excluded, because a phone may execute such a code instead of
 * calling.
 */
const parseNumber = (rest: string): WebAddress => {
  const number = decode(rest)?.replace(/[\s().-]/g, '')
  return number && /^\+?\d{2,15}(?:;ext=\d{1,8})?$/i.test(number)
    ? { href: `tel:${number.toLowerCase()}` }
    : incomplete(sentences.number)
}

/** Parses the target of a link: a web address (like `parseWebAddress`), a mailbox or a phone number. */
export const parseLinkAddress = (input: string): WebAddress => {
  const text = input.trim()
  const [, scheme, rest = ''] = /^(mailto|tel):(.*)$/is.exec(text) ?? []
  if (!scheme || text.length > 2048) return parseWebAddress(input)
  return scheme.toLowerCase() === 'tel' ? parseNumber(rest) : parseMail(rest)
}
