const twoDigits = (count: number): string => String(count).padStart(2, '0')

/** Whole seconds as people read them: `1:02:03`, `2:03`, `0:03`. */
export const formatDuration = (seconds: number): string => {
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const rest = twoDigits(seconds % 60)
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`
}
