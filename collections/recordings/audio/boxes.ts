import type { Bytes } from './bytes.js'
import type { AudioFault } from './faults.js'

/** A box (ISO/IEC 14496-12): the offsets of its start, its content and its end. */
export type Box = { type: string; at: number; content: number; end: number }

/** Thrown at any depth when an M4A has to be refused. */
export class Refusal extends Error {
  constructor(readonly fault: AudioFault) {
    super(fault)
  }
}

/** The boxes between two offsets. */
export const readBoxes = async (bytes: Bytes, from: number, end: number): Promise<Box[]> => {
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

/** Finds the box of a type inside another one. */
export const readBox = async (bytes: Bytes, { content, end }: Box, type: string): Promise<Box | undefined> =>
  (await readBoxes(bytes, content, end)).find((box) => box.type === type)
