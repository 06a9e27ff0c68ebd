import type { Id, Stored } from './documents.js'
import type { Enclosure } from './contract/index.js'
import type { Addresses } from '../api/addresses.js'

export type RecordingDocument = {
  id: Id
  filename?: string | null
  url?: string | null
  mimeType?: string | null
  filesize?: number | null
  duration?: number | null
  updatedAt?: Stored
}

/** What is read of a recording. Payload makes its address from the name of its file. */
export const recordingFields: (keyof RecordingDocument)[] = [
  ...(['filename', 'url', 'mimeType', 'filesize', 'duration'] as const),
]

/** What an episode plays of a recording of ours. */
export type Recording = { enclosure: Enclosure; duration: number | null }

/** What an episode plays of a recording; null where it has no file. */
export const toRecording = (
  { url, mimeType, filesize, duration }: RecordingDocument,
  { toAbsolute }: Pick<Addresses, 'toAbsolute'>,
): Recording | null =>
  url && mimeType && filesize
    ? {
        // By its registered name, as its file is sent.
        enclosure: {
          url: toAbsolute(url),
          type: mimeType === 'audio/x-m4a' ? 'audio/mp4' : mimeType,
          length: filesize,
        },
        duration: duration ?? null,
      }
    : null
