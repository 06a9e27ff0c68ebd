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

/** The offset of a time zone at an instant: `GMT+1`. */
const toOffset = (at: Date, timeZone: string, locale: string): string | undefined =>
  new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value

/**
 * A day and time, or from one to another: `Saturday, December 12, 2026, 6:00 – 9:00 PM`, in the first one's time zone.
 * Where the clocks change in between, each has its offset: in autumn 2:30 comes twice, and 2:15 after 2:30.
 */
export const formatTimes = (starts: Zoned, ends: Zoned | null, locale: string): string => {
  const timeZone = toZone(starts.timeZone)
  const write = (at: Date, parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...parts, timeZone }).format(at)
  const from = new Date(starts.at)
  const until = ends && new Date(ends.at)
  if (!until || until <= from) return write(from, { ...day, ...minute })
  if (toOffset(from, timeZone, locale) === toOffset(until, timeZone, locale))
    return new Intl.DateTimeFormat(locale, { ...day, ...minute, timeZone }).formatRange(from, until)
  const told = { ...minute, timeZoneName: 'shortOffset' } as const
  const isSameDay = write(from, day) === write(until, day)
  return `${write(from, { ...day, ...told })} – ${write(until, isSameDay ? told : { ...day, ...told })}`
}

/** What a clock has to show for these times to be right: `Madrid (GMT+1)`. */
export const formatZone = ({ at, timeZone }: Zoned, locale: string): string => {
  const zone = toZone(timeZone)
  const offset = toOffset(new Date(at), zone, locale)
  return zone === 'UTC' || !offset ? 'UTC' : `${toCity(zone)} (${offset})`
}
