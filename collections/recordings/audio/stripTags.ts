import type { Bytes } from './bytes.js'
import { cleanMP3 } from './cleanMP3.js'
import { cleanMP4 } from './cleanMP4.js'
import { cleanOgg } from './cleanOgg.js'
import { cleanWAV } from './cleanWAV.js'
import type { Clean, Cleaning } from './cleaning.js'
import type { AudioFault } from './faults.js'

/** What a kind of sound is called: its MIME type and the end of its files' names. */
export type AudioKind = { mimetype: string; extension: string }

/** What a clean file is made of and of what kind it is, or why none can be made. */
export type Stripping =
  (Exclude<Cleaning, { fault: AudioFault }> & { kind: AudioKind }) | { fault: AudioFault }

/** The kinds of files that are taken. MP3, which has no mark of its own, is asked last. */
export const audioKinds: (AudioKind & { clean: Clean })[] = [
  { clean: cleanMP4, mimetype: 'audio/mp4', extension: 'm4a' },
  { clean: cleanOgg, mimetype: 'audio/ogg', extension: 'ogg' },
  { clean: cleanWAV, mimetype: 'audio/wav', extension: 'wav' },
  { clean: cleanMP3, mimetype: 'audio/mpeg', extension: 'mp3' },
]

/**
 * Finds out by its bytes what kind of sound a file holds, and of which of them a file is made that plays the same and
 * has no place, comment, picture or any other tag.
 */
export const stripTags = async (bytes: Bytes): Promise<Stripping> => {
  for (const { clean, ...kind } of audioKinds) {
    const cleaning = await clean(bytes)
    if (cleaning) return 'fault' in cleaning ? cleaning : { ...cleaning, kind }
  }
  return { fault: 'noAudio' }
}
