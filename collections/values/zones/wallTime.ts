import { tzOffset } from '@date-fns/tz/tzOffset'

const minute = 60_000
const day = 24 * 60 * minute

/** The offset of a zone at an instant, in milliseconds. */
const toOffset = (instant: number, zone: string): number => tzOffset(zone, new Date(instant)) * minute

/** The wall time of a zone at an instant, represented as the instant with the same wall time in UTC. */
export const toWallTime = (instant: number, zone: string): number => instant + toOffset(instant, zone)

/** A resolved wall time: its instant, and whether the zone skips or repeats it. */
export type Resolved = { instant: number; occurs: 'once' | 'twice' | 'never' }

/**
 * Resolves a wall time in a zone: the first of two if it is repeated, or shifted forward by the gap if it is skipped.
 * `Temporal` ("compatible") and calendars (RFC 5545, 3.3.5) do the same.
 */
export const resolveWallTime = (wallTime: number, zone: string): Resolved => {
  const [before, after] = [toOffset(wallTime - day, zone), toOffset(wallTime + day, zone)]
  const [first = NaN, second = first] = [wallTime - before, wallTime - after]
    .filter((instant) => toWallTime(instant, zone) === wallTime)
    .sort((a, b) => a - b)
  if (isNaN(first)) return { instant: wallTime - before, occurs: 'never' }
  return { instant: first, occurs: first === second ? 'once' : 'twice' }
}

/** Formats the offset of a zone at an instant: `UTC+5:45`. */
export const formatOffset = (instant: number, zone: string): string => {
  const minutes = Math.abs(toOffset(instant, zone)) / minute
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)]
  if (hours + rest === 0) return 'UTC'
  const sign = toOffset(instant, zone) < 0 ? '−' : '+'
  return `UTC${sign}${hours}${rest > 0 ? `:${String(rest).padStart(2, '0')}` : ''}`
}
