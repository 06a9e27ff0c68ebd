import type { Fault } from '../shared/refuse.js'
import { checkChapters } from './checkChapters.js'
import { checkEnclosure } from './checkEnclosure.js'

/** Where an episode contradicts itself: what an enclosure lacks, and chapters out of order. */
export const checkEpisode = ({
  recording,
  enclosure,
  chapters,
  duration,
}: Record<string, unknown>): Fault[] => [
  ...(recording == null ? checkEnclosure(enclosure) : []),
  ...checkChapters({ chapters, duration }),
]
