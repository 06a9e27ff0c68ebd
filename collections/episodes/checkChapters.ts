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
        sentence: {
          en: `This chapter begins at ${formatDuration(start)}, and the one above it at ${formatDuration(before)}. Put them in the order in which they are heard.`,
          es: `Este capítulo empieza en ${formatDuration(start)} y el de arriba en ${formatDuration(before)}. Ponlos en el orden en que se oyen.`,
        },
      })
    } else if (isSeconds(duration) && start >= duration + (Number.isInteger(start) ? 0 : 0.5)) {
      faults.push({
        path,
        sentence: {
          en: `This chapter begins at ${formatDuration(start)}, when the episode of ${formatDuration(duration)} is over. Write an earlier time.`,
          es: `Este capítulo empieza en ${formatDuration(start)}, cuando el episodio de ${formatDuration(duration)} ya ha terminado. Escribe un tiempo anterior.`,
        },
      })
    }
    before = start
  }
  return faults
}
