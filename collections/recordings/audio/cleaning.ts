import type { Bytes } from './bytes.js'
import type { AudioFault } from './faults.js'
import type { Piece } from './piece.js'

/**
 * The pieces of a clean file, the amount of audio in them, and the duration if the pieces reveal it; or the reason why
 * the file can't be cleaned. Audio is counted in the format's own units: frames of MP3 and AAC, packets of Ogg, samples
 * of WAV.
 */
export type Cleaning = { pieces: Piece[]; frames: number; seconds?: number } | { fault: AudioFault }

/**
 * Selects the pieces of a file to keep. It works as an allowlist, so unknown tags are dropped too. Returns `null` for
 * files of another format.
 */
export type Clean = (bytes: Bytes) => Promise<Cleaning | null>
