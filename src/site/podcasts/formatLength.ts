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
