import type { Bytes } from './bytes.js'
import type { Clean, Cleaning } from './cleaning.js'
import { type Box, Refusal, readBoxes } from './boxes.js'
import {
  asAudio,
  configOnly,
  dataHere,
  isLong,
  type Keep,
  mediaHead,
  movieHead,
  soundHead,
  soundOnly,
  table,
  toFree,
  trackHead,
  withoutName,
} from './keepBox.js'
import type { Piece } from './piece.js'
import { readSound, type Stretch } from './readSound.js'

/** What to keep of each box. Everything else becomes free space, so offsets don't change. */
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

const children =
  (skipped = 0): Keep =>
  async (bytes, { type, at, content, end }) => {
    const boxes = await readBoxes(bytes, content + skipped, end)
    return [{ from: at, to: content + skipped }, ...(await toPieces({ bytes, boxes, inside: type }))]
  }

/** Accepts AAC only: encrypted audio and its variants that name the buyer are refused. */
const aacOnly: Keep = async (bytes, box) => {
  const boxes = await readBoxes(bytes, box.content + 8, box.end)
  const [entry] = boxes
  if (boxes.length !== 1 || entry?.type !== 'mp4a') throw new Refusal('codec')
  const head = Buffer.from(await bytes.read(entry.at, entry.content - entry.at + 28))
  const version = head.readUInt16BE(head.length - 20)
  if (version !== 0) throw new Refusal('codec')
  // Reserved bytes, a revision and the vendor's name.
  head.fill(0, head.length - 28, head.length - 22).fill(0, head.length - 18, head.length - 12)
  const inside = await readBoxes(bytes, entry.content + 28, entry.end)
  return [
    { from: box.at, to: box.content + 8 },
    { bytes: head },
    ...(await toPieces({ bytes, boxes: inside, inside: 'mp4a' })),
  ]
}

const ways: Record<string, Keep> = {
  co64: table(() => 8),
  dinf: dataHere,
  edts: children(),
  elst: table((content) => (isLong(content) ? 20 : 12)),
  esds: configOnly,
  ftyp: asAudio,
  hdlr: withoutName,
  mdhd: mediaHead,
  mdia: children(),
  minf: children(),
  moov: children(),
  mvhd: movieHead,
  smhd: soundHead,
  stbl: children(),
  stco: table(() => 4),
  stsc: table(() => 12),
  stsd: aacOnly,
  stsz: table((content) => (content.readUInt32BE(4) === 0 ? 4 : 0), 12),
  stts: table(() => 8),
  tkhd: trackHead,
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
  // A fragmented file keeps its audio outside of its track tables.
  if (inside.some(({ type }) => type === 'mvex')) throw new Refusal('codec')
  return inside.filter(({ type }) => type === 'trak')
}

/** The boxes of a file. Some programs append an MP3 tag (ID3v1) after them. */
const readFileBoxes = async (bytes: Bytes): Promise<Box[]> => {
  try {
    return await readBoxes(bytes, 0, bytes.size)
  } catch (error) {
    const end = bytes.size - 128
    const isTagged = end > 0 && (await bytes.read(end, 3)).toString('latin1') === 'TAG'
    if (!(error instanceof Refusal) || !isTagged) throw error
    return readBoxes(bytes, 0, end)
  }
}

/** Keeps one AAC track of an M4A and what is needed to play it, if all of its audio is present. */
export const cleanMP4: Clean = async (bytes): Promise<Cleaning | null> => {
  if ((await bytes.read(4, 4)).toString('latin1') !== 'ftyp') return null
  try {
    const boxes = await readFileBoxes(bytes)
    const tracks = await toTracks(bytes, boxes)
    if (tracks.length !== 1) return { fault: tracks.length === 0 ? 'silent' : 'more' }
    const { frames, seconds, stretches } = await readSound(bytes, tracks[0]!)
    const data = boxes.filter(({ type }) => type === 'mdat')
    const isThere = ({ from, to }: Stretch) => data.some(({ content, end }) => from >= content && to <= end)
    if (!stretches.every(isThere)) return { fault: 'damaged' }
    return { pieces: await toPieces({ bytes, boxes, inside: '', stretches }), frames, seconds }
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault }
    throw error
  }
}
