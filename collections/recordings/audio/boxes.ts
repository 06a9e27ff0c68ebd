import type { Bytes } from './bytes.js'
import type { AudioFault } from './faults.js'

/** A box of ISO/IEC 14496-12: where it begins, where its content does, and where it ends. */
export type Box = { type: string; at: number; content: number; end: number }

/** Why an M4A is not taken, from as deep as it is found. */
export class Refusal extends Error {
  constructor(readonly fault: AudioFault) {
    super(fault)
  }
}

/** The boxes between two places. */
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

/** The box of this type inside another one. */
export const readBox = async (bytes: Bytes, { content, end }: Box, type: string): Promise<Box | undefined> =>
  (await readBoxes(bytes, content, end)).find((box) => box.type === type)
