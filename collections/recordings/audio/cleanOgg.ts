import type { Bytes } from './bytes.js'
import type { Clean } from './cleaning.js'
import type { Piece } from './piece.js'

/**
 * A page of RFC 3533: where it is, where its content begins, its number, the position that its sound ends at (in samples;
 * null where no packet ends in it), and the lengths of the segments in it.
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
  // The last page of a file that was cut off is left out.
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

/** The next page whose checksum is right; players look for it in the same way. `null` where there is none. */
const findPage = async (bytes: Bytes, from: number): Promise<Page | null> => {
  for (let at = from; at < bytes.size;) {
    const page = await readPage(bytes, at)
    if (page && (await isSound(bytes, page))) return page
    const ahead = await bytes.read(at + 1, 4096)
    const mark = ahead.indexOf('OggS', 0, 'latin1')
    // The mark may begin in the last three bytes.
    at += mark === -1 ? Math.max(1, ahead.length - 3) : mark + 1
  }
  return null
}

/** How much of the packet that a page begins with, or goes on with, is in it; and whether it ends there. */
const toShare = ({ lacing }: Page): { length: number; isEnd: boolean } => {
  const last = lacing.findIndex((length) => length < 255)
  const segments = last === -1 ? lacing : lacing.subarray(0, last + 1)
  return { length: segments.reduce((sum, length) => sum + length, 0), isEnd: last !== -1 }
}

/** A comment header of the same length that says nothing: its program's name is blanks, and it has no comments. */
const toBlankComment = (mark: string, length: number): Buffer => {
  const end = mark === 'OpusTags' ? Buffer.alloc(4) : Buffer.from([0, 0, 0, 0, 1])
  const blanks = Buffer.alloc(length - mark.length - 4 - end.length, ' ')
  const size = Buffer.alloc(4)
  size.writeUInt32LE(blanks.length)
  return Buffer.concat([Buffer.from(mark, 'latin1'), size, blanks, end])
}

/** The shortest comment header: its mark, two counts, and Vorbis’s last bit. */
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

/** How many samples of 1/48,000 s a packet of Opus lasts (RFC 6716, 3.1). */
const toOpusSamples = (toc: number, count: number): number => {
  const config = toc >> 3
  const silk = [480, 960, 1920, 2880]
  const frame = config < 12 ? silk[config & 3]! : config < 16 ? 480 << (config & 1) : 120 << (config & 3)
  return frame * [1, 2, 2, count & 63][toc & 3]!
}

/** How much sound ends in a page: counted for Opus; for Vorbis at most, if each packet is a long one. */
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

/** How long the sound lasts, in seconds. A recorded stream counts on from where it was tuned in to. */
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
  // A count that begins near nought begins there: packets of Vorbis may be shorter than they are taken to be.
  const isTunedIn = start > rate
  return Math.max(0, last - (isTunedIn ? start : 0) - skipped) / rate
}

/** The longest first packet: Opus with a table of 255 channels. */
const headLengths = { OpusTags: [19, 276], '\x03vorbis': [30, 30] } as const

/**
 * Ogg: the pages of one stream of Opus or Vorbis, with nothing in its comment header, nor between its pages. A page that
 * is damaged or missing is sound that is missing, so such a file is refused.
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
  // The table of the channels is all that may stand behind the first 19 bytes.
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
    // Only Vorbis has another header on the page that its comments end on.
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
    // The first page may have any number: a recording of a stream begins in the middle of it.
    if (before && page.number !== (before.number + 1) % 2 ** 32) return { fault: 'damaged' }
    const { position } = page
    // The rest of Vorbis's headers ends at nought.
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
