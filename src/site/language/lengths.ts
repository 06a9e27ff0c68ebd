/** How long something takes, as people say it: `37 sec`, `1 min 15 sec`, `12 min`, `1 hr 2 min`. */
export const formatLength = (seconds: number, locale: string): string => {
  const say = (count: number, unit: 'hour' | 'minute' | 'second') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(count)
  const both = (large: string, count: number, unit: 'minute' | 'second') =>
    count > 0 ? `${large} ${say(count, unit)}` : large
  const whole = Math.round(seconds)
  if (whole < 60) return say(whole, 'second')
  // Of what takes long nobody counts the seconds.
  if (whole < 600) return both(say(Math.floor(whole / 60), 'minute'), whole % 60, 'second')
  const minutes = Math.round(whole / 60)
  if (minutes < 60) return say(minutes, 'minute')
  return both(say(Math.floor(minutes / 60), 'hour'), minutes % 60, 'minute')
}

const twoDigits = (count: number): string => String(count).padStart(2, '0')

/** A moment in a recording, in seconds, as a player shows it: `7:05`, `1:02:03`. */
export const toClock = (seconds: number): string => {
  const whole = Math.floor(seconds)
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const rest = twoDigits(whole % 60)
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`
}

/** Seconds as a duration of ISO 8601, as `<time>` and schema.org take it: `PT1H2M3S`, `PT2.5S`. */
export const toPeriod = (seconds: number): string => {
  // HTML takes three digits of a second.
  const whole = Math.round(seconds * 1000) / 1000
  const parts = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor((whole % 3600) / 60), 'M'],
    [Math.round((whole % 60) * 1000) / 1000, 'S'],
  ] as const
  const named = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`)
  return `PT${named.join('') || '0S'}`
}
