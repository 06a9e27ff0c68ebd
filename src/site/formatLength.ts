/** How long something takes, as people say it: `37 sec`, `12 min`, `1 hr 2 min`. */
export const formatLength = (seconds: number, locale: string): string => {
  const say = (count: number, unit: 'hour' | 'minute' | 'second') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(count)
  if (seconds < 60) return say(Math.round(seconds), 'second')
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return say(minutes, 'minute')
  const hours = say(Math.floor(minutes / 60), 'hour')
  return minutes % 60 > 0 ? `${hours} ${say(minutes % 60, 'minute')}` : hours
}
