import type { Bytes } from './bytes.js'
import type { AudioFault } from './faults.js'
import type { Piece } from './piece.js'

/**
 * The pieces of a clean file, the amount of sound in them, and its duration where the pieces tell; or the reason why there
 * can be no clean file. Sound is counted in its own units: frames of MP3 and AAC, packets of Ogg, samples of WAV.
 */
export type Cleaning = { pieces: Piece[]; frames: number; seconds?: number } | { fault: AudioFault }

/**
 * Says of which pieces a file without tags is made: what is kept is named, and all else is left out, so that a tag
 * nobody has heard of is left out too. `null` where the file is of another kind.
 */
export type Clean = (bytes: Bytes) => Promise<Cleaning | null>
