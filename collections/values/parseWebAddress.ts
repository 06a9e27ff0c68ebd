import { message, type Sentence } from '../messages/messages.js'

/**
 * The result of parsing a web address. `unsafe` may never be stored; `incomplete` is harmless but doesn't lead anywhere
 * yet, as somebody may still be typing it.
 */
export type WebAddress = { href: string } | { fault: 'incomplete' | 'unsafe'; sentence: Sentence }

const sentences = {
  incomplete: message('values:incomplete'),
  hidden: message('values:hidden'),
  scheme: message('values:scheme'),
  credentials: message('values:credentials'),
  long: message('values:long'),
} satisfies Record<string, Sentence>

const incomplete: WebAddress = { fault: 'incomplete', sentence: sentences.incomplete }
const unsafe = (why: keyof typeof sentences): WebAddress => ({ fault: 'unsafe', sentence: sentences[why] })

// Browsers remove tabs and line breaks before they read the scheme, and people overlook other invisible characters.
// After the host, spaces, joiners of letters and of emoji are percent-encoded and harmless.
const hidden = /[\s\p{Cc}\p{Cf}]/u
const harmless = /[ \u200c\u200d\u{e0020}-\u{e007f}]/gu
const head = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]*[^\\/?#]*/i
const second = /\s(?:https?:)?\/\//i

const isHidden = (text: string): boolean => {
  const { length } = head.exec(text)![0]
  return hidden.test(text.slice(0, length)) || hidden.test(text.slice(length).replace(harmless, ''))
}
const scheme = /^[a-z][a-z0-9+.-]*:/i
const hostAndPort = /^[^/?#:@]+\.[^/?#:@]+:\d+(?:[/?#]|$)/
const dottedHost = /^[^.].*\.[^.]{2,}$|^\d+(?:\.\d+){3}$/

const maxLength = 2048
/** The longest input. A share link may be this long before tracking parameters are removed. */
const maxTyped = 16_384

/**
 * Parses an address according to the WHATWG URL standard and allows only http and https. The result is trimmed, with
 * scheme and host in lower case and without a default port. `example.org/x` gets https.
 *
 * @param toKept Reduces the address to what is stored. The maximum length applies to the result.
 */
export const parseWebAddress = (input: string, toKept = (href: string): string => href): WebAddress => {
  const text = input.trim()
  if (text.length > maxTyped) return unsafe('long')
  if (isHidden(text) || second.test(text)) return unsafe('hidden')
  const isWhole = /^https?:\/\//i.test(text)
  const isBegun = /^https?:\/?$/i.test(text)
  const isBare = !isWhole && !isBegun
  if (isBare && scheme.test(text) && !hostAndPort.test(text)) return unsafe('scheme')
  const whole = isWhole ? text : text.startsWith('//') ? `https:${text}` : `https://${text}`
  if (isBegun || /^(?:[?#]|\/(?!\/))/.test(text) || !URL.canParse(whole)) {
    return isBare && text.includes(':') ? unsafe('scheme') : incomplete
  }
  const url = new URL(whole)
  if (url.username || url.password) return unsafe('credentials')
  if (isBare && !dottedHost.test(url.hostname)) return text.includes(':') ? unsafe('scheme') : incomplete
  // A host in another script becomes longer in ASCII than it was typed.
  const href = toKept(url.href)
  return href.length > maxLength ? unsafe('long') : { href }
}
