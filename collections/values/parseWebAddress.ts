import { message, type Sentence } from '../messages/messages.js'

/**
 * What a text says as an address on the web. `unsafe` may never be stored; `incomplete` is harmless, but leads
 * nowhere yet: somebody may still be typing it.
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

// Browsers drop tabs and line breaks from an address before they read its scheme; people overlook the others. Behind the
// host a space, and what joins the letters of a word or the parts of an emoji, are percent-encoded and harm nobody.
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
/** What is read at all: a share link may be long by what is left out of it. */
const maxTyped = 16_384

/**
 * Reads an address as the WHATWG URL standard does, and allows http and https alone: trimmed, scheme and host in
 * lower case, no default port. A bare `example.org/x` is completed to https.
 *
 * @param toKept What is kept of it, where that is not all; its length is judged by that.
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
  // In ASCII a host of another script is longer than it was typed.
  const href = toKept(url.href)
  return href.length > maxLength ? unsafe('long') : { href }
}
