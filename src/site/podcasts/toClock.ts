const twoDigits = (count: number): string => String(count).padStart(2, '0')

/** A moment in a recording, in seconds, as a player shows it: `7:05`, `1:02:03`. */
export const toClock = (seconds: number): string => {
  const whole = Math.floor(seconds)
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const rest = twoDigits(whole % 60)
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`
}
