import type { Bytes } from './bytes.js'
import type { Clean } from './cleaning.js'
import type { Piece } from './piece.js'

type Chunk = { name: string; at: number; length: number }

// PCM, floating point, and either of them with more to say about its channels.
const playable = [0x0001, 0x0003, 0xfffe]
const formatLengths = { min: 16, max: 40 }

const readChunks = async (bytes: Bytes): Promise<Chunk[]> => {
  const chunks: Chunk[] = []
  for (let at = 12; at + 8 <= bytes.size;) {
    const head = await bytes.read(at, 8)
    // A program that does not know how long it will record writes the largest length there is.
    const length = Math.min(head.readUInt32LE(4), bytes.size - at - 8)
    chunks.push({ name: head.toString('latin1', 0, 4), at: at + 8, length })
    at += 8 + length + (length % 2)
  }
  return chunks
}

const toHead = (name: string, length: number): Buffer => {
  const head = Buffer.from(`${name}    `, 'latin1')
  head.writeUInt32LE(length, 4)
  return head
}

const toPieces = ({ name, at, length }: Chunk): Piece[] => [
  { bytes: toHead(name, length) },
  { from: at, to: at + length },
  { zeros: length % 2 },
]

/** WAV: its format and its samples are kept. */
export const cleanWAV: Clean = async (bytes) => {
  const riff = (await bytes.read(0, 12)).toString('latin1')
  if (!riff.startsWith('RIFF') || !riff.endsWith('WAVE')) return null
  const chunks = await readChunks(bytes)
  const format = chunks.find(({ name }) => name === 'fmt ')
  const data = chunks.find(({ name }) => name === 'data')
  if (!format || !data || format.length < formatLengths.min || format.length > formatLengths.max)
    return { fault: 'damaged' }
  const codec = (await bytes.read(format.at, 2)).readUInt16LE(0)
  if (!playable.includes(codec)) return { fault: 'codec' }
  const body = [format, data].flatMap(toPieces)
  const length = 4 + format.length + data.length + 16 + (format.length % 2) + (data.length % 2)
  return { pieces: [{ bytes: Buffer.concat([toHead('RIFF', length), Buffer.from('WAVE')]) }, ...body] }
}
