import type { Bytes } from './bytes.js'
import type { Clean, Cleaning } from './cleaning.js'
import { type Box, Refusal, readBoxes } from './boxes.js'
import type { Piece } from './piece.js'
import { readSound, type Stretch } from './readSound.js'

/** What is kept of a file, by the box that it stands in. All else becomes free space: offsets stay as they are. */
const kept: Record<string, string[]> = {
  '': ['ftyp', 'mdat', 'moov'],
  moov: ['mvhd', 'trak'],
  trak: ['edts', 'mdia', 'tkhd'],
  edts: ['elst'],
  mdia: ['hdlr', 'mdhd', 'minf'],
  minf: ['dinf', 'smhd', 'stbl'],
  stbl: ['co64', 'stco', 'stsc', 'stsd', 'stsz', 'stts'],
  mp4a: ['esds'],
}

const toFree = async (bytes: Bytes, { at, content, end }: Box): Promise<Piece[]> => {
  const head = Buffer.from(await bytes.read(at, content - at))
  head.write('free', 4, 'latin1')
  return [{ bytes: head }, { zeros: end - content }]
}

const readWhole = async (bytes: Bytes, { at, end }: Box): Promise<Buffer> => {
  // None of the boxes that are read whole is longer.
  if (end - at > 4096) throw new Refusal('damaged')
  return Buffer.from(await bytes.read(at, end - at))
}

type Keep = (bytes: Bytes, box: Box) => Promise<Piece[]>

const children =
  (skipped = 0): Keep =>
  async (bytes, { type, at, content, end }) => {
    const boxes = await readBoxes(bytes, content + skipped, end)
    return [{ from: at, to: content + skipped }, ...(await toPieces({ bytes, boxes, inside: type }))]
  }

/** Keeps these bytes of a box's content; the others are nought, whatever stood there. */
const only =
  (toRanges: (content: Buffer) => [from: number, to: number][], least: number): Keep =>
  async (bytes, box) => {
    const whole = await readWhole(bytes, box)
    const head = box.content - box.at
    const content = whole.subarray(head)
    if (content.length < least) throw new Refusal('damaged')
    const blank = Buffer.alloc(content.length)
    for (const [from, to] of toRanges(content)) content.copy(blank, from, from, to)
    return [{ bytes: Buffer.concat([whole.subarray(0, head), blank]) }]
  }

const isLong = (content: Buffer) => content[0] === 1

/** A table of rows of one length: as many as it says, and nothing behind them. */
const table =
  (toRow: (content: Buffer) => number, head = 8): Keep =>
  async (bytes, { at, content, end }) => {
    const start = await bytes.read(content, head)
    if (start.length < head) throw new Refusal('damaged')
    const to = content + head + start.readUInt32BE(head - 4) * toRow(start)
    if (to > end) throw new Refusal('damaged')
    return [{ from: at, to }, { zeros: end - to }]
  }

/** Of a brand that says that this is sound; other brands can be any four letters. */
const asAudio: Keep = async (bytes, box) => {
  const whole = await readWhole(bytes, box)
  const head = box.content - box.at
  if (whole.length < head + 8 || whole.length % 4 !== 0) throw new Refusal('damaged')
  whole.fill('isom', head)
  whole.write('M4A ', head, 'latin1')
  whole.writeUInt32BE(0, head + 4)
  return [{ bytes: whole }]
}

/** The track's kind, without the name that a program or a person gave it. */
const withoutName: Keep = async (bytes, box) => {
  const whole = await readWhole(bytes, box)
  if (whole.toString('latin1', 16, 20) !== 'soun') throw new Refusal('more')
  return [{ bytes: whole.fill(0, 8, 16).fill(0, 20) }]
}

/** Only what says that the sound is in this file: another form of it names a place on somebody's disk. */
const dataHere: Keep = async (bytes, box) => {
  const whole = await readWhole(bytes, box)
  if (whole.length !== 36 || whole[35] !== 1) throw new Refusal('damaged')
  const here = Buffer.from('\0\0\0\x24dinf\0\0\0\x1cdref\0\0\0\0\0\0\0\x01\0\0\0\x0curl \0\0\0\x01', 'latin1')
  return [{ bytes: here }]
}

/** AAC, and nothing that is locked or names its buyer. */
const aacOnly: Keep = async (bytes, box) => {
  const boxes = await readBoxes(bytes, box.content + 8, box.end)
  const [entry] = boxes
  if (boxes.length !== 1 || entry?.type !== 'mp4a') throw new Refusal('codec')
  const head = Buffer.from(await bytes.read(entry.at, entry.content - entry.at + 28))
  const version = head.readUInt16BE(head.length - 20)
  if (version !== 0) throw new Refusal('codec')
  // Reserved bytes, a revision and the maker's name.
  head.fill(0, head.length - 28, head.length - 22).fill(0, head.length - 18, head.length - 12)
  const inside = await readBoxes(bytes, entry.content + 28, entry.end)
  return [
    { from: box.at, to: box.content + 8 },
    { bytes: head },
    ...(await toPieces({ bytes, boxes: inside, inside: 'mp4a' })),
  ]
}

/** The longest description of how AAC is packed: longer ones have room for a comment. */
const maxConfig = 24

/** How the sound is packed (ISO/IEC 14496-1, 7.2.6): the decoder's description, and nothing behind or beside it. */
const configOnly = only((content) => {
  let at = 4
  const open = (tag: number): number => {
    if (content[at++] !== tag) throw new Refusal('codec')
    let length = 0
    for (let more = true; more;) {
      const byte = content[at++] ?? 0
      length = length * 128 + (byte & 127)
      more = byte > 127
    }
    return length
  }
  open(3)
  // An address, or another stream that this one depends on.
  if (content[at + 2]! & 0xe0) throw new Refusal('codec')
  at += 3
  open(4)
  at += 13
  const length = open(5)
  if (length > maxConfig || at + length > content.length) throw new Refusal('codec')
  return [[0, at + length]]
}, 24)

/** The bytes of the sound itself; what stands between them may be anything. */
const soundOnly =
  (stretches: Stretch[]): Keep =>
  async (_, { at, content, end }) => {
    const pieces: Piece[] = [{ from: at, to: content }]
    let last = content
    for (const { from, to } of stretches) {
      if (from < content || to > end) continue
      if (from > last) pieces.push({ zeros: from - last })
      if (to > last) pieces.push({ from: Math.max(from, last), to })
      last = Math.max(last, to)
    }
    return [...pieces, { zeros: end - last }]
  }

const ways: Record<string, Keep> = {
  co64: table(() => 8),
  dinf: dataHere,
  edts: children(),
  elst: table((content) => (isLong(content) ? 20 : 12)),
  esds: configOnly,
  ftyp: asAudio,
  hdlr: withoutName,
  // Times at which it was made and changed are left out of all three heads, and what is reserved.
  mdhd: only(
    (content) =>
      isLong(content)
        ? [
            [0, 4],
            [20, 34],
          ]
        : [
            [0, 4],
            [12, 22],
          ],
    24,
  ),
  mdia: children(),
  minf: children(),
  moov: children(),
  mvhd: only(
    (content) =>
      isLong(content)
        ? [
            [0, 4],
            [20, 38],
            [48, 84],
            [108, 112],
          ]
        : [
            [0, 4],
            [12, 26],
            [36, 72],
            [96, 100],
          ],
    100,
  ),
  smhd: only(() => [[0, 6]], 8),
  stbl: children(),
  stco: table(() => 4),
  stsc: table(() => 12),
  stsd: aacOnly,
  stsz: table((content) => (content.readUInt32BE(4) === 0 ? 4 : 0), 12),
  stts: table(() => 8),
  tkhd: only(
    (content) =>
      isLong(content)
        ? [
            [0, 4],
            [20, 24],
            [28, 36],
            [44, 50],
            [52, 88],
          ]
        : [
            [0, 4],
            [12, 16],
            [20, 24],
            [32, 38],
            [40, 76],
          ],
    84,
  ),
  trak: children(),
}

const toPieces = async ({
  bytes,
  boxes,
  inside,
  stretches = [],
}: {
  bytes: Bytes
  boxes: Box[]
  inside: string
  stretches?: Stretch[]
}): Promise<Piece[]> => {
  const pieces: Piece[] = []
  for (const box of boxes) {
    const way = box.type === 'mdat' ? soundOnly(stretches) : ways[box.type]
    const keep = kept[inside]!.includes(box.type) ? way! : toFree
    pieces.push(...(await keep(bytes, box)))
  }
  return pieces
}

const toTracks = async (bytes: Bytes, boxes: Box[]): Promise<Box[]> => {
  const [movie, ...more] = boxes.filter(({ type }) => type === 'moov')
  if (!movie || more.length > 0 || !boxes.some(({ type }) => type === 'mdat')) throw new Refusal('damaged')
  const inside = await readBoxes(bytes, movie.content, movie.end)
  // A film in fragments keeps its sound outside of what its tracks say.
  if (inside.some(({ type }) => type === 'mvex')) throw new Refusal('codec')
  return inside.filter(({ type }) => type === 'trak')
}

/** M4A: one track of AAC is kept with what it takes to play it, if all the sound is there that it promises. */
export const cleanMP4: Clean = async (bytes): Promise<Cleaning | null> => {
  if ((await bytes.read(4, 4)).toString('latin1') !== 'ftyp') return null
  try {
    const boxes = await readBoxes(bytes, 0, bytes.size)
    const tracks = await toTracks(bytes, boxes)
    if (tracks.length !== 1) return { fault: tracks.length === 0 ? 'silent' : 'more' }
    const { seconds, stretches } = await readSound(bytes, tracks[0]!)
    const data = boxes.filter(({ type }) => type === 'mdat')
    const isThere = ({ from, to }: Stretch) => data.some(({ content, end }) => from >= content && to <= end)
    if (!stretches.every(isThere)) return { fault: 'damaged' }
    return { pieces: await toPieces({ bytes, boxes, inside: '', stretches }), seconds }
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault }
    throw error
  }
}
