import type { Bytes } from './bytes.js'
import type { Clean } from './cleaning.js'
import type { AudioFault } from './faults.js'
import type { Piece } from './piece.js'

/** A chunk, and whether the file ends before the chunk does. */
type Chunk = { name: string; at: number; length: number; isCut: boolean }

/** Programs that don't know the final length write the largest possible one, or about half of it. */
const isUnknown = (length: number): boolean => length >= 0x7fff_0000

// PCM, floating point, or either with extended channel information.
const playable = [0x0001, 0x0003, 0xfffe]
const formatLengths = { min: 16, max: 40 }

const readChunks = async (bytes: Bytes): Promise<Chunk[]> => {
  const chunks: Chunk[] = []
  for (let at = 12; at + 8 <= bytes.size;) {
    const head = await bytes.read(at, 8)
    const name = head.toString('latin1', 0, 4)
    const told = head.readUInt32LE(4)
    // A program that was stopped early leaves a length of zero.
    const isEndless = isUnknown(told) || (name === 'data' && told === 0)
    const rest = bytes.size - at - 8
    const length = isEndless ? rest : Math.min(told, rest)
    chunks.push({ name, at: at + 8, length, isCut: length < told && !isEndless })
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

/** The format chunk as players read it: its numbers and nothing after them. */
const toFormat = async (bytes: Bytes, { at, length }: Chunk): Promise<Buffer | AudioFault> => {
  const told = Buffer.from(await bytes.read(at, length))
  const codec = told.readUInt16LE(0)
  if (!playable.includes(codec)) return 'codec'
  if (codec !== 0xfffe) return told.subarray(0, 16)
  if (length < 40) return 'damaged'
  // The length of the extension, and the rest of the subformat GUID, which begins with the codec.
  told.writeUInt16LE(22, 16)
  Buffer.from('000000001000800000aa00389b71', 'hex').copy(told, 26)
  return playable.includes(told.readUInt16LE(24)) ? told : 'codec'
}

/** Keeps a WAV's format and samples, if the samples are complete. */
export const cleanWAV: Clean = async (bytes) => {
  const riff = (await bytes.read(0, 12)).toString('latin1')
  if (!riff.startsWith('RIFF') || !riff.endsWith('WAVE')) return null
  const chunks = await readChunks(bytes)
  const described = chunks.find(({ name }) => name === 'fmt ')
  const [data, ...more] = chunks.filter(({ name }) => name === 'data')
  if (!described || !data || more.length > 0 || data.isCut) return { fault: 'damaged' }
  if (described.length < formatLengths.min || described.length > formatLengths.max)
    return { fault: 'damaged' }
  const format = await toFormat(bytes, described)
  if (typeof format === 'string') return { fault: format }
  const length = 4 + 8 + format.length + 8 + data.length + (data.length % 2)
  return {
    frames: Math.floor(data.length / Math.max(1, format.readUInt16LE(12))),
    pieces: [
      {
        bytes: Buffer.concat([
          toHead('RIFF', length),
          Buffer.from('WAVE'),
          toHead('fmt ', format.length),
          format,
        ]),
      },
      ...toPieces(data),
    ],
  }
}
