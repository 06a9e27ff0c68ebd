import { toKey } from '../../text/text.js'
import type { Resolve } from './resolve.js'

/** Listen to an episode. */
export const listen: Resolve<'listen'> = (block, { shown }) => {
  const episode = shown.episodes.get(toKey(block.episode))
  const startTime = typeof block.startTime === 'number' ? Math.trunc(block.startTime) : null
  return episode ? { episode, startTime } : null
}
