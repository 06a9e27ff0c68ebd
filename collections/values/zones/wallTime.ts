import { tzOffset } from '@date-fns/tz/tzOffset'

const minute = 60_000
const day = 24 * 60 * minute

/** How far a zone is from UTC at an instant, in milliseconds. */
const toOffset = (instant: number, zone: string): number => tzOffset(zone, new Date(instant)) * minute

/** The date and time on a zone's clocks at an instant, as the instant at which UTC's clocks show the same. */
export const toWallTime = (instant: number, zone: string): number => instant + toOffset(instant, zone)

/** The instant at which a zone's clocks show a date and time, and whether they skip it or show it twice. */
export type Resolved = { instant: number; occurs: 'once' | 'twice' | 'never' }

/**
 * The instant that a date and time on a zone's clocks means: the first of two; where the clocks skip it, as much later as
 * they skip. So does `Temporal` ("compatible"), and so do calendars (RFC 5545, 3.3.5).
 */
export const resolveWallTime = (wallTime: number, zone: string): Resolved => {
  const [before, after] = [toOffset(wallTime - day, zone), toOffset(wallTime + day, zone)]
  const [first = NaN, second = first] = [wallTime - before, wallTime - after]
    .filter((instant) => toWallTime(instant, zone) === wallTime)
    .sort((a, b) => a - b)
  if (isNaN(first)) return { instant: wallTime - before, occurs: 'never' }
  return { instant: first, occurs: first === second ? 'once' : 'twice' }
}

/** A zone's distance from UTC at an instant, as it is written: `UTC+5:45`. */
export const formatOffset = (instant: number, zone: string): string => {
  const minutes = Math.abs(toOffset(instant, zone)) / minute
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)]
  if (hours + rest === 0) return 'UTC'
  const sign = toOffset(instant, zone) < 0 ? '−' : '+'
  return `UTC${sign}${hours}${rest > 0 ? `:${String(rest).padStart(2, '0')}` : ''}`
}
