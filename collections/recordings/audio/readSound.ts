import { type Box, readBox, Refusal } from './boxes.js'
import type { Bytes } from './bytes.js'

/** A range of the file that holds audio. */
export type Stretch = { from: number; to: number }

/** The most samples of a file: more than a day at AAC's smallest sample size. */
const maxRows = 10_000_000

const need = async (bytes: Bytes, inside: Box, type: string): Promise<Box> => {
  const box = await readBox(bytes, inside, type)
  if (!box) throw new Refusal('damaged')
  return box
}

/** The rows of a table, each with a fixed number of values. */
const readRows = async (bytes: Bytes, { content, end }: Box, columns: number, head = 8): Promise<Buffer> => {
  const start = await bytes.read(content, head)
  const count = start.length < head ? 0 : start.readUInt32BE(head - 4)
  const length = count * columns * 4
  if (count > maxRows || content + head + length > end) throw new Refusal('damaged')
  return Buffer.from(await bytes.read(content + head, length))
}

const numbers = (rows: Buffer) =>
  Array.from({ length: rows.length / 4 }, (_, index) => rows.readUInt32BE(index * 4))

/** The length of each sample, in bytes. */
const readSizes = async (bytes: Bytes, box: Box): Promise<(index: number) => number> => {
  const head = await bytes.read(box.content, 12)
  if (head.length < 12) throw new Refusal('damaged')
  const [size, count] = [head.readUInt32BE(4), head.readUInt32BE(8)]
  if (count > maxRows) throw new Refusal('damaged')
  if (size > 0) return (index) => (index < count ? size : NaN)
  const sizes = numbers(await readRows(bytes, box, 1, 12))
  return (index) => sizes[index] ?? NaN
}

const readOffsets = async (bytes: Bytes, tables: Box): Promise<number[]> => {
  const long = await readBox(bytes, tables, 'co64')
  if (!long) return numbers(await readRows(bytes, await need(bytes, tables, 'stco'), 1))
  const rows = await readRows(bytes, long, 2)
  return Array.from({ length: rows.length / 8 }, (_, index) => Number(rows.readBigUInt64BE(index * 8)))
}

/**
 * Finds the ranges of a track's audio and its duration from its sample tables (ISO/IEC 14496-12, 8.6 and 8.7). Refuses
 * tables that contradict each other, and headers that declare more than the tables contain.
 */
export const readSound = async (
  bytes: Bytes,
  track: Box,
): Promise<{ frames: number; seconds: number; stretches: Stretch[] }> => {
  const media = await need(bytes, track, 'mdia')
  const tables = await need(bytes, await need(bytes, media, 'minf'), 'stbl')
  const times = numbers(await readRows(bytes, await need(bytes, tables, 'stts'), 2))
  const chunks = numbers(await readRows(bytes, await need(bytes, tables, 'stsc'), 3))
  const toSize = await readSizes(bytes, await need(bytes, tables, 'stsz'))
  const offsets = await readOffsets(bytes, tables)

  let sample = 0
  const stretches: Stretch[] = []
  for (let chunk = 0, row = 0; chunk < offsets.length; chunk++) {
    // Each row names the first chunk it applies to, counted from 1.
    while (chunks[row * 3 + 3] !== undefined && chunks[row * 3 + 3]! <= chunk + 1) row++
    const from = offsets[chunk]!
    let to = from
    for (let left = chunks[row * 3 + 1] ?? 0; left > 0; left--) {
      const size = toSize(sample++)
      if (Number.isNaN(size)) throw new Refusal('damaged')
      to += size
    }
    stretches.push({ from, to })
  }
  let timed = 0
  let units = 0
  for (let row = 0; row < times.length; row += 2) {
    timed += times[row]!
    units += times[row]! * times[row + 1]!
  }
  if (timed !== sample || !Number.isNaN(toSize(sample))) throw new Refusal('damaged')

  const head = await need(bytes, media, 'mdhd')
  const start = await bytes.read(head.content, 32)
  const isLong = start[0] === 1
  if (start.length < (isLong ? 32 : 20)) throw new Refusal('damaged')
  const scale = start.readUInt32BE(isLong ? 20 : 12)
  const promised = isLong ? Number(start.readBigUInt64BE(24)) : start.readUInt32BE(16)
  if (scale === 0 || promised - units > scale) throw new Refusal('damaged')
  return { frames: sample, seconds: units / scale, stretches: stretches.sort((a, b) => a.from - b.from) }
}
