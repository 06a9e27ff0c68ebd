import type { Bytes } from './bytes.js'
import type { Clean } from './cleaning.js'
import type { Piece } from './piece.js'

/**
 * A page (RFC 3533): its offset, the offset of its content, its sequence number, the position at which its audio ends
 * (in samples; null if no packet ends in it), and its segment lengths.
 */
type Page = {
  at: number
  content: number
  end: number
  isFirst: boolean
  serial: number
  number: number
  position: number | null
  lacing: Buffer
}

const readPage = async (bytes: Bytes, at: number): Promise<Page | null> => {
  const head = await bytes.read(at, 27)
  if (head.length < 27 || head.toString('latin1', 0, 4) !== 'OggS' || head[4] !== 0) return null
  const lacing = await bytes.read(at + 27, head[26]!)
  const content = at + 27 + lacing.length
  const end = content + lacing.reduce((sum, length) => sum + length, 0)
  // Ignores the incomplete last page of a truncated file.
  if (lacing.length < head[26]! || end > bytes.size) return null
  const position = head.readBigInt64LE(6)
  return {
    ...{ at, content, end, lacing },
    isFirst: (head[5]! & 2) !== 0,
    serial: head.readUInt32LE(14),
    number: head.readUInt32LE(18),
    position: position < 0n ? null : Number(position),
  }
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 24
  for (let bit = 0; bit < 8; bit++) sum = sum & 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1
  return sum >>> 0
})

const toChecksum = (page: Buffer): number => {
  let sum = 0
  for (const byte of page) sum = ((sum << 8) ^ table[((sum >>> 24) ^ byte) & 255]!) >>> 0
  return sum
}

const isSound = async (bytes: Bytes, { at, end }: Page): Promise<boolean> => {
  const page = Buffer.from(await bytes.read(at, end - at))
  const told = page.readUInt32LE(22)
  page.writeUInt32LE(0, 22)
  return toChecksum(page) === told
}

/** The next page with a valid checksum, found the way players do. `null` if there is none. */
const findPage = async (bytes: Bytes, from: number): Promise<Page | null> => {
  for (let at = from; at < bytes.size;) {
    const page = await readPage(bytes, at)
    if (page && (await isSound(bytes, page))) return page
    const ahead = await bytes.read(at + 1, 4096)
    const mark = ahead.indexOf('OggS', 0, 'latin1')
    // The capture pattern may begin in the last three bytes.
    at += mark === -1 ? Math.max(1, ahead.length - 3) : mark + 1
  }
  return null
}

/** How much of a page's first packet the page holds, and whether the packet ends there. */
const toShare = ({ lacing }: Page): { length: number; isEnd: boolean } => {
  const last = lacing.findIndex((length) => length < 255)
  const segments = last === -1 ? lacing : lacing.subarray(0, last + 1)
  return { length: segments.reduce((sum, length) => sum + length, 0), isEnd: last !== -1 }
}

/** An empty comment header of the same length: its vendor string is blank, and it has no comments. */
const toBlankComment = (mark: string, length: number): Buffer => {
  const end = mark === 'OpusTags' ? Buffer.alloc(4) : Buffer.from([0, 0, 0, 0, 1])
  const blanks = Buffer.alloc(length - mark.length - 4 - end.length, ' ')
  const size = Buffer.alloc(4)
  size.writeUInt32LE(blanks.length)
  return Buffer.concat([Buffer.from(mark, 'latin1'), size, blanks, end])
}

/** The shortest possible comment header: magic, two counts, and Vorbis’s framing bit. */
const minComment = 16

const withBlank = async (bytes: Bytes, { at, content, end }: Page, blank: Buffer): Promise<Piece> => {
  const page = Buffer.from(await bytes.read(at, end - at))
  blank.copy(page, content - at)
  page.writeUInt32LE(0, 22)
  page.writeUInt32LE(toChecksum(page), 22)
  return { bytes: page }
}

type Mark = 'OpusTags' | '\x03vorbis'

const toMark = async (bytes: Bytes, { content }: Page): Promise<Mark | null> => {
  const head = (await bytes.read(content, 8)).toString('latin1')
  if (head === 'OpusHead') return 'OpusTags'
  return head.startsWith('\x01vorbis') ? '\x03vorbis' : null
}

/** The duration of an Opus packet, in samples of 1/48,000 s (RFC 6716, 3.1). */
const toOpusSamples = (toc: number, count: number): number => {
  const config = toc >> 3
  const silk = [480, 960, 1920, 2880]
  const frame = config < 12 ? silk[config & 3]! : config < 16 ? 480 << (config & 1) : 120 << (config & 3)
  return frame * [1, 2, 2, count & 63][toc & 3]!
}

/** How much audio ends in a page: exact for Opus, an upper bound for Vorbis (as if all packets were long). */
const countSamples = async (bytes: Bytes, page: Page, first: Buffer): Promise<number> => {
  const isOpus = first.toString('latin1', 0, 8) === 'OpusHead'
  const long = 1 << (first[28]! >> 4)
  let samples = 0
  let at = page.content
  let isBegun = true
  for (const length of page.lacing) {
    if (isBegun && isOpus) {
      const [toc = 0, count = 0] = await bytes.read(at, 2)
      samples += toOpusSamples(toc, count)
    }
    at += length
    isBegun = length < 255
    if (isBegun && !isOpus) samples += long / 2
  }
  return samples
}

/** The duration in seconds. The positions of a recorded stream start at the moment it was joined. */
const toSeconds = async ({
  bytes,
  head,
  sounds,
}: {
  bytes: Bytes
  head: Buffer
  sounds: { first: Page; last: number }
}): Promise<number> => {
  const { first, last } = sounds
  const isOpus = head.toString('latin1', 0, 8) === 'OpusHead'
  const [rate, skipped] = isOpus ? [48_000, head.readUInt16LE(10)] : [head.readUInt32LE(12), 0]
  const start = Math.max(0, (first.position ?? 0) - (await countSamples(bytes, first, head)))
  // A count that begins close to zero is treated as zero, because Vorbis packets may be shorter than the upper bound.
  const isTunedIn = start > rate
  return Math.max(0, last - (isTunedIn ? start : 0) - skipped) / rate
}

/** The longest possible first packet: Opus with a mapping table of 255 channels. */
const headLengths = { OpusTags: [19, 276], '\x03vorbis': [30, 30] } as const

/**
 * Keeps the pages of a single Opus or Vorbis stream, with an empty comment header and nothing between pages. A damaged
 * or missing page would be missing audio, so such files are refused.
 */
export const cleanOgg: Clean = async (bytes) => {
  const first = await readPage(bytes, 0)
  if (!first) return null
  const mark = await toMark(bytes, first)
  if (!mark) return { fault: 'codec' }
  const headLength = first.end - first.content
  const [least, most] = headLengths[mark]
  if (!(await isSound(bytes, first)) || headLength < least || headLength > most) return { fault: 'damaged' }
  const opening = Buffer.from(await bytes.read(first.content, headLength))
  // Only the channel mapping table may follow the first 19 bytes.
  if (mark === 'OpusTags' && headLength !== (opening[18] === 0 ? 19 : 21 + opening[9]!))
    return { fault: 'damaged' }
  const commented: Page[] = []
  let length = 0
  for (let isEnd = false, at = first.end; !isEnd;) {
    const page = await findPage(bytes, at)
    if (!page || page.serial !== first.serial || page.isFirst) return { fault: page ? 'more' : 'damaged' }
    if (page.number !== first.number + commented.length + 1) return { fault: 'damaged' }
    const share = toShare(page)
    commented.push(page)
    length += share.length
    isEnd = share.isEnd
    at = page.end
  }
  const head = (await bytes.read(commented[0]!.content, mark.length)).toString('latin1')
  if (head !== mark || length < minComment) return { fault: 'damaged' }
  const blank = toBlankComment(mark, length)
  const pieces: Piece[] = [{ from: 0, to: first.end }]
  let written = 0
  for (const page of commented) {
    const share = toShare(page).length
    // Only Vorbis has another header on the page where the comments end.
    if (mark === 'OpusTags' && page.content + share !== page.end) return { fault: 'damaged' }
    pieces.push(await withBlank(bytes, page, blank.subarray(written, written + share)))
    written += share
  }
  let at = commented.at(-1)!.end
  let before: Page | undefined
  let sounds: { first: Page; last: number } | undefined
  let frames = 0
  for (let page = await findPage(bytes, at); page; page = await findPage(bytes, at)) {
    if (page.serial !== first.serial || page.isFirst)
      return { fault: page.isFirst && before ? 'chained' : 'more' }
    // The first page may have any number, because a recording of a stream starts in the middle of it.
    if (before && page.number !== (before.number + 1) % 2 ** 32) return { fault: 'damaged' }
    const { position } = page
    // The remaining Vorbis headers end at position zero.
    frames += page.lacing.filter((length) => length < 255).length
    if (position) sounds = { first: sounds?.first ?? page, last: position }
    if (page.at === at && before) (pieces.at(-1) as { to: number }).to = page.end
    else pieces.push({ from: page.at, to: page.end })
    before = page
    at = page.end
  }
  if (!sounds) return { fault: 'silent' }
  return { pieces, frames, seconds: await toSeconds({ bytes, head: opening, sounds }) }
}
