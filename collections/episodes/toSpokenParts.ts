/** The text of one voice in a cue. */
export type SpokenPart = { text: string; speaker: string | null }

const tag = /<\/?[a-z][^<>]*>|<\/?>|<[\d:.]+>/gi
const voice = /^<v(?:\.[^\s<>]*)?(?:\s+([^<>]*))?>$/i
// Positions that some SRT players understand: {\an8}.
const placement = /\{\\[^{}\n]*\}/g

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
])

const toCharacter = (code: number, source: string): string =>
  code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : source

const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (source, decimal, hex, name) => {
    if (decimal) return toCharacter(Number(decimal), source)
    if (hex) return toCharacter(parseInt(hex, 16), source)
    return entities.get((name as string).toLowerCase()) ?? source
  })

const toPlain = (text: string): string =>
  decode(text)
    .split('\n')
    .map((line) =>
      line
        .replace(/\t/g, ' ')
        .replace(/\p{Cc}/gu, '')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join('\n')

/** Splits a cue's text by voice (`<v Name>`) and removes its tags. Empty if nothing is said. */
export const toSpokenParts = (source: string): SpokenPart[] => {
  const text = source.replace(placement, '')
  const parts: SpokenPart[] = []
  const add = (said: string, speaker: string | null) => {
    const last = parts.at(-1)
    if (last?.speaker === speaker) last.text += said
    else parts.push({ text: said, speaker })
  }
  let speaker: string | null = null
  let from = 0
  for (const { 0: found, index } of text.matchAll(tag)) {
    add(text.slice(from, index), speaker)
    from = index + found.length
    const named = voice.exec(found)
    if (named)
      speaker =
        decode(named[1] ?? '')
          .replace(/[\s\p{Cc}]+/gu, ' ')
          .trim() || null
    else if (/^<\/v>$/i.test(found)) speaker = null
  }
  add(text.slice(from), speaker)
  return parts.map((part) => ({ ...part, text: toPlain(part.text) })).filter((part) => part.text !== '')
}
