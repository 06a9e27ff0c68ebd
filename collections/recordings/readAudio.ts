import { randomBytes } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import { type IAudioMetadata, parseBuffer, parseFile } from 'music-metadata'
import type { File } from 'payload'
import { uploadSizes } from '../files/uploadSizes.js'
import type { Sentence } from '../messages/messages.js'
import { type Bytes, toBytes, withBytes } from './audio/bytes.js'
import { faults } from './audio/faults.js'
import { joinPieces, type Piece, toSize, writePieces } from './audio/piece.js'
import { type AudioKind, type Stripping, stripTags } from './audio/stripTags.js'

/** The largest accepted file, in bytes. */
export const MAX_BYTES = uploadSizes.recordings

/**
 * A recording as it is stored: without tags and under a random name. Its type and duration (in seconds) are read from
 * its bytes.
 */
export type CleanAudio = { file: File; duration: number }

/** The result of reading a file: a recording to store, or the message that refuses it. */
export type AudioReading = CleanAudio | { fault: Sentence }

/** An uploaded file, in memory or on disk. */
type Sent = Pick<File, 'data' | 'tempFilePath'>

/** Stores the clean file, and reads its metadata and amount of audio. */
type Keep = (
  clean: { bytes: Bytes; pieces: Piece[] } & AudioKind,
) => Promise<{ data: Buffer; metadata: IAudioMetadata | null; again: Stripping }>

const howToRead = { duration: true, skipCovers: true }

const cleanInMemory: Keep = async ({ bytes, pieces, mimetype: mimeType }) => {
  const data = await joinPieces(bytes, pieces)
  const metadata = await parseBuffer(data, { mimeType }, howToRead).catch(() => null)
  return { data, metadata, again: await stripTags(toBytes(data)) }
}

const cleanOnDisk =
  (path: string): Keep =>
  async ({ bytes, pieces }) => {
    await writePieces(bytes, pieces, path)
    const metadata = await parseFile(path, howToRead).catch(() => null)
    return { data: Buffer.alloc(0), metadata, again: await withBytes(path, stripTags) }
  }

const read = async (bytes: Bytes, keep: Keep): Promise<AudioReading> => {
  if (bytes.size === 0) return { fault: faults.empty }
  if (bytes.size > MAX_BYTES) return { fault: faults.tooLarge }
  const stripping = await stripTags(bytes)
  if ('fault' in stripping) return { fault: faults[stripping.fault] }
  const { pieces, kind, frames, seconds } = stripping
  const { data, metadata, again } = await keep({ bytes, pieces, ...kind })
  const { duration, codec } = metadata?.format ?? {}
  if (!codec) return { fault: faults.damaged }
  if (!duration) return { fault: faults.silent }
  // Counts the audio again in the stored file, to make sure that none was lost.
  if ('fault' in again || again.frames !== frames || again.seconds !== seconds)
    return { fault: faults.unequal }
  const name = `${randomBytes(20).toString('hex')}.${kind.extension}`
  return {
    file: { name, data, mimetype: kind.mimetype, size: toSize(pieces) },
    duration: Math.max(1, Math.round(seconds ?? duration)),
  }
}

/**
 * Reads a file by its bytes, never by its name or declared type, and produces the recording to store: MP3, AAC in M4A,
 * Opus or Vorbis in Ogg, or WAV, containing nothing but its audio.
 *
 * A file on disk is replaced in place, so its owner remains responsible for deleting it.
 */
export const readAudio = async ({ data, tempFilePath }: Sent): Promise<AudioReading> => {
  if (!tempFilePath || data.length > 0) return read(toBytes(data), cleanInMemory)
  const clean = `${tempFilePath}.clean`
  try {
    const reading = await withBytes(tempFilePath, (bytes) => read(bytes, cleanOnDisk(clean)))
    if ('fault' in reading) return reading
    await rename(clean, tempFilePath)
    return { ...reading, file: { ...reading.file, tempFilePath } }
  } finally {
    await rm(clean, { force: true })
  }
}
