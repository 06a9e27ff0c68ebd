import type { MediaName } from '../media.js'
import type { SloganName } from '../slogans.js'

/** What was made before the calls, by name, and the seeding day that their dates count from. */
export type Made = {
  now: Date
  media: Record<MediaName, number | string>
  slogans: Record<SloganName, number | string>
}
