import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Bytes } from './bytes.js'

/** A piece of a clean file: bytes of the original, bytes of our own, or zeros. */
export type Piece = { from: number; to: number } | { bytes: Buffer } | { zeros: number }

const chunkSize = 1_048_576

async function* read(bytes: Bytes, pieces: Piece[]): AsyncGenerator<Buffer> {
  for (const piece of pieces) {
    if ('bytes' in piece) yield piece.bytes
    else if ('zeros' in piece)
      for (let left = piece.zeros; left > 0; left -= chunkSize) yield Buffer.alloc(Math.min(left, chunkSize))
    else
      for (let at = piece.from; at < piece.to; at += chunkSize)
        yield await bytes.read(at, Math.min(chunkSize, piece.to - at))
  }
}

/** The total length of the pieces, in bytes. */
export const toSize = (pieces: Piece[]): number =>
  pieces.reduce((sum, piece) => {
    if ('bytes' in piece) return sum + piece.bytes.length
    return sum + ('zeros' in piece ? piece.zeros : piece.to - piece.from)
  }, 0)

/** Joins the pieces into one buffer. */
export const joinPieces = async (bytes: Bytes, pieces: Piece[]): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of read(bytes, pieces)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Writes the pieces to a file. */
export const writePieces = (bytes: Bytes, pieces: Piece[], path: string): Promise<void> =>
  pipeline(Readable.from(read(bytes, pieces)), createWriteStream(path))
