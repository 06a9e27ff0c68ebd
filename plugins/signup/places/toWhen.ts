import type { ToldPlace } from '../confirm/describeSignup.js'

const dateStyle = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const

const toOffset = (at: Date, timeZone: string): string | undefined =>
  new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value

/**
 * When something is, as a mail says it. Where the clocks change before it ends, both times have their offset: in autumn
 * 2:30 comes twice, and a range from one to the other would be written as a single time.
 */
export const toWhen = ({ starts, ends }: Pick<ToldPlace, 'starts' | 'ends'>, locale: string): string => {
  if (!starts) return ''
  const timeZone = starts.timeZone ?? 'UTC'
  const from = new Date(starts.at)
  const until = ends && new Date(ends.at)
  const isShifted = until !== null && toOffset(from, timeZone) !== toOffset(until, timeZone)
  const format = new Intl.DateTimeFormat(locale, {
    ...(isShifted
      ? { ...dateStyle, hour: 'numeric', minute: '2-digit', timeZoneName: 'shortOffset' }
      : { dateStyle: 'full', timeStyle: 'short' }),
    timeZone,
  })
  const said = !until
    ? format.format(from)
    : isShifted
      ? `${format.format(from)} – ${format.format(until)}`
      : format.formatRange(from, until)
  return `${said} (${timeZone})`
}
