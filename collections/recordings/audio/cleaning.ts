import type { Bytes } from './bytes.js'
import type { AudioFault } from './faults.js'
import type { Piece } from './piece.js'

/**
 * What a clean file is made of, how much sound there is, and how long it lasts where its pieces tell; or why none can be
 * made. Sound is counted in what it is packed in: frames of MP3 and AAC, packets of Ogg, samples of WAV.
 */
export type Cleaning = { pieces: Piece[]; frames: number; seconds?: number } | { fault: AudioFault }

/**
 * Says of which pieces a file without tags is made: what is kept is named, and all else is left out, so that a tag
 * nobody has heard of is left out too. `null` where the file is of another kind.
 */
export type Clean = (bytes: Bytes) => Promise<Cleaning | null>
