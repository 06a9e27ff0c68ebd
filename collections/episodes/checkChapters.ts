import { message } from '../messages/messages.js'
import type { Fault } from '../messages/refuse.js'
import { formatDuration } from '../values/parseDuration.js'

/** A chapter's start in seconds; the rest is irrelevant here. */
type Chapter = { start?: unknown }

const isSeconds = (value: unknown): value is number => typeof value === 'number'

/**
 * Finds chapters that don't ascend or begin after the episode's end. Reports at most one fault per row, and none for
 * rows without a start.
 */
export const checkChapters = ({
  chapters,
  duration,
}: {
  chapters: unknown
  /** In seconds, rounded, so the last half second may lie beyond it. Unset if unknown. */
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
