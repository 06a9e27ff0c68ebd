import { type Box, Refusal } from './boxes.js'
import type { Bytes } from './bytes.js'
import type { Piece } from './piece.js'
import type { Stretch } from './readSound.js'

/**
 * Returns the pieces of a box to keep. Its length must not change, because offsets count from the start of the file.
 */
export type Keep = (bytes: Bytes, box: Box) => Promise<Piece[]>

/** Replaces the box with free space. */
export const toFree: Keep = async (bytes, { at, content, end }) => {
  const head = Buffer.from(await bytes.read(at, content - at))
  head.write('free', 4, 'latin1')
  return [{ bytes: head }, { zeros: end - content }]
}

const readWhole = async (bytes: Bytes, { at, end }: Box): Promise<Buffer> => {
  // Boxes that are read whole are never longer than this.
  if (end - at > 4096) throw new Refusal('damaged')
  return Buffer.from(await bytes.read(at, end - at))
}

/** Keeps these bytes of a box's content and zeroes the rest. */
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

export const isLong = (content: Buffer) => content[0] === 1

/** A table of fixed-length rows: exactly as many as it declares, and nothing after them. */
export const table =
  (toRow: (content: Buffer) => number, head = 8): Keep =>
  async (bytes, { at, content, end }) => {
    const start = await bytes.read(content, head)
    if (start.length < head) throw new Refusal('damaged')
    const to = content + head + start.readUInt32BE(head - 4) * toRow(start)
    if (to > end) throw new Refusal('damaged')
    return [{ from: at, to }, { zeros: end - to }]
  }

// The three headers lose their creation and modification times and reserved bytes.
export const mediaHead: Keep = only(
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
)

export const movieHead: Keep = only(
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
)

export const trackHead: Keep = only(
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
)

export const soundHead: Keep = only(() => [[0, 6]], 8)

/** Replaces the brands with generic audio ones, because a brand can be any four letters. */
export const asAudio: Keep = async (bytes, box) => {
  const whole = await readWhole(bytes, box)
  const head = box.content - box.at
  if (whole.length < head + 8 || whole.length % 4 !== 0) throw new Refusal('damaged')
  whole.fill('isom', head)
  whole.write('M4A ', head, 'latin1')
  whole.writeUInt32BE(0, head + 4)
  return [{ bytes: whole }]
}

/** Keeps the track's type, without the name that a program or person gave it. */
export const withoutName: Keep = async (bytes, box) => {
  const whole = await readWhole(bytes, box)
  if (whole.toString('latin1', 16, 20) !== 'soun') throw new Refusal('more')
  return [{ bytes: whole.fill(0, 8, 16).fill(0, 20) }]
}

/** Writes a reference to this file. The other form contains a path on somebody's disk, and is refused. */
export const dataHere: Keep = async (bytes, box) => {
  const whole = await readWhole(bytes, box)
  if (whole.length !== 36 || whole[35] !== 1) throw new Refusal('damaged')
  const here = Buffer.from('\0\0\0\x24dinf\0\0\0\x1cdref\0\0\0\0\0\0\0\x01\0\0\0\x0curl \0\0\0\x01', 'latin1')
  return [{ bytes: here }]
}

/** The longest decoder description of AAC. Longer ones have room for a comment. */
const maxConfig = 24

/** Keeps the decoder's description of the audio (ISO/IEC 14496-1, 7.2.6), and nothing after or beside it. */
export const configOnly = only((content) => {
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
  // A URL, or a stream that this one depends on.
  if (content[at + 2]! & 0xe0) throw new Refusal('codec')
  at += 3
  open(4)
  at += 13
  const length = open(5)
  if (length > maxConfig || at + length > content.length) throw new Refusal('codec')
  return [[0, at + length]]
}, 24)

/** Keeps the audio bytes themselves. Anything between them is dropped. */
export const soundOnly =
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
