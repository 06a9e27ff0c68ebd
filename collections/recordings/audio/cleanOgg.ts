import type { Bytes } from './bytes.js'
import type { Clean } from './cleaning.js'
import type { Piece } from './piece.js'

/** A page of RFC 3533: where it is, where its content begins, and the lengths of the segments in it. */
type Page = { at: number; content: number; end: number; isFirst: boolean; serial: number; lacing: Buffer }

const readPage = async (bytes: Bytes, at: number): Promise<Page | null> => {
  const head = await bytes.read(at, 27)
  if (head.length < 27 || head.toString('latin1', 0, 4) !== 'OggS' || head[4] !== 0) return null
  const lacing = await bytes.read(at + 27, head[26]!)
  const content = at + 27 + lacing.length
  const end = content + lacing.reduce((sum, length) => sum + length, 0)
  // The last page of a file that was cut off is left out.
  if (lacing.length < head[26]! || end > bytes.size) return null
  return { at, content, end, isFirst: (head[5]! & 2) !== 0, serial: head.readUInt32LE(14), lacing }
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

const toMark = async (bytes: Bytes, { content }: Page): Promise<string | null> => {
  const head = (await bytes.read(content, 8)).toString('latin1')
  if (head === 'OpusHead') return 'OpusTags'
  return head.startsWith('\x01vorbis') ? '\x03vorbis' : null
}

/** Ogg: the pages of one stream of Opus or Vorbis, with nothing in its comment header. */
export const cleanOgg: Clean = async (bytes) => {
  const first = await readPage(bytes, 0)
  if (!first) return null
  const mark = await toMark(bytes, first)
  if (!mark) return { fault: 'codec' }
  const commented: Page[] = []
  let length = 0
  for (let isEnd = false, at = first.end; !isEnd;) {
    const page = await readPage(bytes, at)
    if (!page || page.serial !== first.serial || page.isFirst) return { fault: page ? 'more' : 'damaged' }
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
    pieces.push(await withBlank(bytes, page, blank.subarray(written, written + share)))
    written += share
  }
  const from = commented.at(-1)!.end
  let to = from
  for (let page = await readPage(bytes, to); page; page = await readPage(bytes, to)) {
    if (page.serial !== first.serial || page.isFirst) return { fault: 'more' }
    to = page.end
  }
  return { pieces: [...pieces, { from, to }] }
}
