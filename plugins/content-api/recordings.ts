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

/** The fields selected from a recording. Payload derives the URL from the file name. */
export const recordingFields: (keyof RecordingDocument)[] = [
  ...(['filename', 'url', 'mimeType', 'filesize', 'duration'] as const),
]

/** The audio of one of our recordings. */
export type Recording = { enclosure: Enclosure; duration: number | null }

/** The audio of a recording; null without a file. */
export const toRecording = (
  { url, mimeType, filesize, duration }: RecordingDocument,
  { toAbsolute }: Pick<Addresses, 'toAbsolute'>,
): Recording | null =>
  url && mimeType && filesize
    ? {
        // The registered MIME type, which its file is served with.
        enclosure: {
          url: toAbsolute(url),
          type: mimeType === 'audio/x-m4a' ? 'audio/mp4' : mimeType,
          length: filesize,
        },
        duration: duration ?? null,
      }
    : null
