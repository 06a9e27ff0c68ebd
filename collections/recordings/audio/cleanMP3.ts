import type { Bytes } from './bytes.js'
import type { Clean } from './cleaning.js'
import type { Piece } from './piece.js'

const bitrates = {
  1: [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const rates = [44_100, 48_000, 32_000]
// Indexed by version: 2.5, reserved, 2, 1. Older versions have fewer samples per second and per frame.
const divisors = [4, 1, 2, 1]
const samples = [576, 0, 576, 1152]

/**
 * A frame: its kind (version and sample rate, the same throughout a run of frames), and its length in bytes and
 * seconds.
 */
type Frame = { kind: number; length: number; seconds: number }

/** Parses a frame header (ISO/IEC 11172-3, 2.4.2.3). Returns `null` if the four bytes aren't a layer III header. */
const toFrame = (header: Buffer): Frame | null => {
  if (header.length < 4 || header[0] !== 0xff || (header[1]! & 0xe6) !== 0xe2) return null
  const version = (header[1]! >> 3) & 3
  const bitrate = bitrates[version === 3 ? 1 : 2][(header[2]! >> 4) - 1]
  const rate = rates[(header[2]! >> 2) & 3]! / divisors[version]!
  if (version === 1 || bitrate === undefined || Number.isNaN(rate)) return null
  const padding = (header[2]! >> 1) & 1
  return {
    kind: (version << 2) | ((header[2]! >> 2) & 3),
    length: Math.floor((samples[version]! * bitrate * 125) / rate) + padding,
    seconds: samples[version]! / rate,
  }
}

const frameAt = async (bytes: Bytes, at: number): Promise<Frame | null> => {
  const frame = toFrame(await bytes.read(at, 4))
  // Ignores the incomplete last frame of a truncated file.
  return frame && at + frame.length <= bytes.size ? frame : null
}

/** Whether three consecutive frames are of the same kind. Other data can look like a single frame. */
const areFrames = async (bytes: Bytes, at: number): Promise<boolean> => {
  let next = at
  let first: number | undefined
  for (let count = 0; count < 3; count++) {
    const frame = await frameAt(bytes, next)
    if (!frame || frame.kind !== (first ??= frame.kind)) return false
    next += frame.length
  }
  return true
}

/**
 * The end of the ID3v2 tags at this offset, or `at` if there are none. Skipping them prevents their content from being
 * taken for audio.
 */
const skipTags = async (bytes: Bytes, from: number): Promise<number> => {
  for (let at = from; ;) {
    const head = await bytes.read(at, 10)
    if (head.toString('latin1', 0, 3) !== 'ID3' || head.length < 10) return at
    const size = [6, 7, 8, 9].reduce((sum, index) => sum * 128 + (head[index]! & 127), 0)
    const footer = head[5]! & 16 ? 10 : 0
    at += 10 + size + footer
  }
}

const findFrames = async ({
  bytes,
  from,
  end = bytes.size,
}: {
  bytes: Bytes
  from: number
  end?: number
}): Promise<number | null> => {
  for (let at = from; at < end; at++) {
    const ahead = await bytes.read(at, 4096)
    const sync = ahead.indexOf(0xff)
    at += sync === -1 ? ahead.length - 1 : sync
    if (sync !== -1 && at < end && (await areFrames(bytes, at))) return at
  }
  return null
}

/** The furthest that the first frame may be behind the tags. Beyond that, the file isn't an MP3. */
const maxLead = 65_536

/**
 * Keeps an MP3's frames and nothing before, between or after them. The duration is counted from the frames, not read
 * from the header. Files joined from two sample rates keep both, because players continue with the second.
 */
export const cleanMP3: Clean = async (bytes) => {
  const lead = await skipTags(bytes, 0)
  const first = await findFrames({ bytes, from: lead, end: Math.min(bytes.size, lead + maxLead) })
  if (first === null) return null
  const pieces: Piece[] = []
  let frames = 0
  let seconds = 0
  for (let from: number | null = first; from !== null;) {
    let to = from
    const { kind } = (await frameAt(bytes, from))!
    for (let frame = await frameAt(bytes, to); frame?.kind === kind; frame = await frameAt(bytes, to)) {
      to += frame.length
      seconds += frame.seconds
      frames++
    }
    pieces.push({ from, to })
    from = await findFrames({ bytes, from: await skipTags(bytes, to) })
  }
  return { pieces, frames, seconds }
}
