import type { Enclosure } from '../contract/index.js'
import type { Addresses } from '../../api/addresses.js'
import type { RecordingDocument } from './recordingDocument.js'

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
