import type { Bytes } from './bytes.js'
import { cleanMP3 } from './cleanMP3.js'
import { cleanMP4 } from './cleanMP4.js'
import { cleanOgg } from './cleanOgg.js'
import { cleanWAV } from './cleanWAV.js'
import type { Clean, Cleaning } from './cleaning.js'
import type { AudioFault } from './faults.js'

/** An audio format: its MIME type and file extension. */
export type AudioKind = { mimetype: string; extension: string }

/** The pieces and format of a clean file, or why it can't be cleaned. */
export type Stripping =
  (Exclude<Cleaning, { fault: AudioFault }> & { kind: AudioKind }) | { fault: AudioFault }

/** The supported formats. MP3 has no magic number, so it is tried last. */
export const audioKinds: (AudioKind & { clean: Clean })[] = [
  { clean: cleanMP4, mimetype: 'audio/mp4', extension: 'm4a' },
  { clean: cleanOgg, mimetype: 'audio/ogg', extension: 'ogg' },
  { clean: cleanWAV, mimetype: 'audio/wav', extension: 'wav' },
  { clean: cleanMP3, mimetype: 'audio/mpeg', extension: 'mp3' },
]

/**
 * Detects an audio file's format by its bytes, and selects the pieces of a clean file. It sounds the same, and has no
 * location, comment, picture or other tag.
 */
export const stripTags = async (bytes: Bytes): Promise<Stripping> => {
  for (const { clean, ...kind } of audioKinds) {
    const cleaning = await clean(bytes)
    if (cleaning) return 'fault' in cleaning ? cleaning : { ...cleaning, kind }
  }
  return { fault: 'noAudio' }
}
