import type { Bytes } from './bytes.js'
import type { Clean, Cleaning } from './cleaning.js'
import type { AudioFault } from './faults.js'
import type { Piece } from './piece.js'

/** A box of ISO/IEC 14496-12: where it begins, where its content does, and where it ends. */
type Box = { type: string; at: number; content: number; end: number }

/** What is kept of a file, by the box that it stands in. All else becomes free space: offsets stay as they are. */
const kept: Record<string, string[]> = {
  '': ['ftyp', 'mdat', 'moov'],
  moov: ['mvhd', 'trak'],
  trak: ['edts', 'mdia', 'tkhd'],
  mdia: ['hdlr', 'mdhd', 'minf'],
  minf: ['dinf', 'smhd', 'stbl'],
  stbl: ['co64', 'ctts', 'sbgp', 'sgpd', 'stco', 'stsc', 'stsd', 'stss', 'stsz', 'stts', 'stz2'],
  mp4a: ['btrt', 'chan', 'esds'],
}

class Refusal extends Error {
  constructor(readonly fault: AudioFault) {
    super(fault)
  }
}

const readBoxes = async (bytes: Bytes, from: number, end: number): Promise<Box[]> => {
  const boxes: Box[] = []
  for (let at = from; at < end;) {
    const head = await bytes.read(at, 16)
    if (head.length < 8) throw new Refusal('damaged')
    const size = head.readUInt32BE(0)
    const isLarge = size === 1 && head.length === 16
    const length = isLarge ? Number(head.readBigUInt64BE(8)) : size === 0 ? end - at : size
    const content = at + (isLarge ? 16 : 8)
    if (at + length < content || at + length > end) throw new Refusal('damaged')
    boxes.push({ type: head.toString('latin1', 4, 8), at, content, end: at + length })
    at += length
  }
  return boxes
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

const asItIs: Keep = async (_, { at, end }) => [{ from: at, to: end }]

const children =
  (skipped = 0): Keep =>
  async (bytes, { type, at, content, end }) => {
    const boxes = await readBoxes(bytes, content + skipped, end)
    return [{ from: at, to: content + skipped }, ...(await toPieces({ bytes, boxes, inside: type }))]
  }

/** Without the times at which it was made and changed. */
const withoutTimes: Keep = async (bytes, box) => {
  const whole = await readWhole(bytes, box)
  const at = box.content - box.at
  whole.fill(0, at + 4, at + (whole[at] === 1 ? 20 : 12))
  return [{ bytes: whole }]
}

/** Of a brand that says that this is sound. */
const asAudio: Keep = async (bytes, box) => {
  const whole = await readWhole(bytes, box)
  whole.write('M4A ', box.content - box.at, 'latin1')
  return [{ bytes: whole }]
}

/** The track's kind, without the name that a program or a person gave it. */
const withoutName: Keep = async (bytes, box) => {
  const whole = await readWhole(bytes, box)
  if (whole.toString('latin1', 16, 20) !== 'soun') throw new Refusal('more')
  return [{ bytes: whole.fill(0, 32) }]
}

/** Only what says that the sound is in this file: another form of it names a place on somebody's disk. */
const dataHere: Keep = async (bytes, box) => {
  const whole = await readWhole(bytes, box)
  if (whole.length !== 36 || whole[35] !== 1) throw new Refusal('damaged')
  return [{ bytes: whole }]
}

/** AAC, and nothing that is locked or names its buyer. */
const aacOnly: Keep = async (bytes, box) => {
  const boxes = await readBoxes(bytes, box.content + 8, box.end)
  const [entry] = boxes
  if (boxes.length !== 1 || entry?.type !== 'mp4a') throw new Refusal('codec')
  const version = (await bytes.read(entry.content + 8, 2)).readUInt16BE(0)
  if (version !== 0) throw new Refusal('codec')
  return [{ from: box.at, to: box.content + 8 }, ...(await children(28)(bytes, entry))]
}

const ways: Record<string, Keep> = {
  dinf: dataHere,
  ftyp: asAudio,
  hdlr: withoutName,
  mdhd: withoutTimes,
  mdia: children(),
  minf: children(),
  moov: children(),
  mvhd: withoutTimes,
  stbl: children(),
  stsd: aacOnly,
  tkhd: withoutTimes,
  trak: children(),
}

const toPieces = async ({
  bytes,
  boxes,
  inside,
}: {
  bytes: Bytes
  boxes: Box[]
  inside: string
}): Promise<Piece[]> => {
  const pieces: Piece[] = []
  for (const box of boxes) {
    const keep = kept[inside]!.includes(box.type) ? (ways[box.type] ?? asItIs) : toFree
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

/** M4A: one track of AAC is kept with what it takes to play it. */
export const cleanMP4: Clean = async (bytes): Promise<Cleaning | null> => {
  if ((await bytes.read(4, 4)).toString('latin1') !== 'ftyp') return null
  try {
    const boxes = await readBoxes(bytes, 0, bytes.size)
    const tracks = await toTracks(bytes, boxes)
    if (tracks.length !== 1) return { fault: tracks.length === 0 ? 'silent' : 'more' }
    return { pieces: await toPieces({ bytes, boxes, inside: '' }) }
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault }
    throw error
  }
}
