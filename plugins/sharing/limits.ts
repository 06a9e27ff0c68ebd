/** Whether a text, its address included, is within a channel's limit. A text that fits still does when its end is cut off. */
export type Fits = (text: string) => boolean

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The characters of a text as people count them: an emoji of seven code points is one. */
export const toGraphemes = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment)

const toBytes = (text: string): number => new TextEncoder().encode(text).byteLength

// A sentence's last mark is no part of the address before it.
const webAddress = /https?:\/\/[!-~]*[\w/=&#-]/g
/** X makes links of these too. It knows which top-level domains exist; for a made-up one this counts too much. */
const bareDomain = /(?<![\w@./-])(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/[!-~]*)?/gi

/** How long every address counts at X and Mastodon, whatever its own length. */
const shortened = 23

const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u
/** A whole emoji, as Unicode lists them. The flag is newer than the syntax that this package is compiled to. */
const emoji = new RegExp('^\\p{RGI_Emoji}$', 'v')

/** Scripts that X counts once; all others count twice. The ranges of its configuration, version 3. */
const isLight = (code: number): boolean =>
  code <= 0x10ff ||
  (code >= 0x2000 && code <= 0x200d) ||
  (code >= 0x2010 && code <= 0x201f) ||
  (code >= 0x2032 && code <= 0x2037)

const weigh = (grapheme: string): number => {
  if (emoji.test(grapheme)) return 2
  const sum = Array.from(grapheme).reduce(
    (all, character) => all + (isLight(character.codePointAt(0)!) ? 1 : 2),
    0,
  )
  return pictograph.test(grapheme) ? Math.max(2, sum) : sum
}

const weighAll = (text: string): number =>
  toGraphemes(text).reduce((all, grapheme) => all + weigh(grapheme), 0)

/** A text's length at X: weighted, in normal form C, each address 23. */
export const countX = (text: string): number => {
  const parts = text.normalize('NFC').split(webAddress)
  const domains = parts.flatMap((part) => part.match(bareDomain) ?? [])
  return (
    parts.reduce((all, part) => all + weighAll(part), 0) +
    (parts.length - 1) * shortened +
    domains.reduce((all, domain) => all + Math.max(0, shortened - weighAll(domain)), 0)
  )
}

/** A text's length at Mastodon: graphemes, each address 23. */
export const countMastodon = (text: string): number => {
  const parts = text.split(webAddress)
  return parts.reduce((all, part) => all + toGraphemes(part).length, 0) + (parts.length - 1) * shortened
}

/** A text's length at Threads: characters, emoji by their bytes of UTF-8. */
export const countThreads = (text: string): number =>
  toGraphemes(text).reduce(
    (all, grapheme) => all + (pictograph.test(grapheme) ? toBytes(grapheme) : Array.from(grapheme).length),
    0,
  )

/** The alphabet of GSM 03.38 (3GPP TS 23.038, 6.2.1), and what it can say by two characters. */
const gsm = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]$/
const gsmPair = /^[\f^{}\\[~\]|€]$/

/** How many short messages a text is sent as: 160 characters of GSM's alphabet or 70 of all others, in parts 153 or 67. */
export const countShortMessages = (text: string): number => {
  const characters = Array.from(text)
  const isGSM = characters.every((character) => gsm.test(character) || gsmPair.test(character))
  const length = isGSM
    ? characters.reduce((all, character) => all + (gsmPair.test(character) ? 2 : 1), 0)
    : text.length
  const [one, part] = isGSM ? [160, 153] : [70, 67]
  return length <= one ? 1 : Math.ceil(length / part)
}

/** 280, weighted. */
export const fitsX: Fits = (text) => countX(text) <= 280

/** 300 graphemes, and 3,000 bytes of UTF-8 (`app.bsky.feed.post`). Its composer may show an address shorter than it counts here. */
export const fitsBluesky: Fits = (text) => toGraphemes(text).length <= 300 && toBytes(text) <= 3000

/** 500, as servers have it that say nothing else. */
export const fitsMastodon: Fits = (text) => countMastodon(text) <= 500

/** 500. */
export const fitsThreads: Fits = (text) => countThreads(text) <= 500

/** Three short messages: each costs the sender, and phones send more of them as a picture message. */
export const fitsShortMessages: Fits = (text) => countShortMessages(text) <= 3

/** 4,096: the longest message at Telegram. WhatsApp takes sixteen times as much. */
export const fitsChat: Fits = (text) => text.length <= 4096
