import { message } from '../messages/messages.js'
import type { Fault } from '../messages/refuse.js'
import { formatDuration } from '../values/parseDuration.js'

/** Where a chapter begins, in seconds. Nothing else about it matters here. */
type Chapter = { start?: unknown }

const isSeconds = (value: unknown): value is number => typeof value === 'number'

/**
 * What is wrong with an episode's chapters: they ascend, and begin before the episode ends. One fault at most a row;
 * a row that does not say yet where it begins has none.
 */
export const checkChapters = ({
  chapters,
  duration,
}: {
  chapters: unknown
  /** In seconds, rounded: the last half of one may be beyond it. Unset while it is not known. */
  duration: unknown
}): Fault[] => {
  if (!Array.isArray(chapters)) return []
  const faults: Fault[] = []
  let before: number | undefined
  for (const [index, chapter] of (chapters as (Chapter | null)[]).entries()) {
    const start = chapter?.start
    if (!isSeconds(start)) continue
    const path = `chapters.${index}.start`
    if (before !== undefined && start <= before) {
      faults.push({
        path,
        sentence: message('episodes:thisChapterBeginsAtAnd', {
          start: formatDuration(start),
          before: formatDuration(before),
        }),
      })
    } else if (isSeconds(duration) && start >= duration + (Number.isInteger(start) ? 0 : 0.5)) {
      faults.push({
        path,
        sentence: message('episodes:thisChapterBeginsAtWhen', {
          start: formatDuration(start),
          duration: formatDuration(duration),
        }),
      })
    }
    before = start
  }
  return faults
}
