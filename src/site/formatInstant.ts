type Zoned = { at: string; timeZone: string | null }

const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
const minute = { hour: 'numeric', minute: '2-digit' } as const

/** The place a time zone is named for: `Ciudad Juarez` for `America/Ciudad_Juarez`. */
const toCity = (timeZone: string): string => timeZone.split('/').at(-1)!.replaceAll('_', ' ')

const toZone = (zone: string | null): string => zone ?? 'UTC'

/** A day: `Saturday, December 12, 2026`, in its time zone (UTC where it has none). */
export const formatDay = ({ at, timeZone }: Zoned, locale: string): string =>
  new Intl.DateTimeFormat(locale, { ...day, timeZone: toZone(timeZone) }).format(new Date(at))

/** A day without its weekday, as print dates things: `December 12, 2026`. Takes an instant (its day in UTC) or a day. */
export const formatDate = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at))

/** A day and time, or from one to another: `Saturday, December 12, 2026, 6:00 – 9:00 PM`, in the first one's time zone. */
export const formatTimes = (starts: Zoned, ends: Zoned | null, locale: string): string => {
  const format = new Intl.DateTimeFormat(locale, { ...day, ...minute, timeZone: toZone(starts.timeZone) })
  const from = new Date(starts.at)
  const until = ends && new Date(ends.at)
  return until && until > from ? format.formatRange(from, until) : format.format(from)
}

/** What a clock has to show for these times to be right: `Madrid (GMT+1)`. */
export const formatZone = ({ at, timeZone }: Zoned, locale: string): string => {
  const zone = toZone(timeZone)
  const offset = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortOffset' })
    .formatToParts(new Date(at))
    .find(({ type }) => type === 'timeZoneName')?.value
  return zone === 'UTC' || !offset ? 'UTC' : `${toCity(zone)} (${offset})`
}
