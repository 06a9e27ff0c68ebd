import type { Stored } from './documents.js'

/** An instant in UTC, ISO 8601 with milliseconds, whatever form the database kept it in; null where there is none. */
export const toInstant = (stored: Stored | Date): string | null => {
  const date = new Date(stored ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}

/** An instant with the time zone that its editor meant. */
export const toZoned = (
  stored: Stored,
  timeZone: string | null | undefined,
): { at: string; timeZone: string | null } | null => {
  const at = toInstant(stored)
  return at === null ? null : { at, timeZone: timeZone || null }
}

/** A day without a time, `2026-05-01`, as it was stored: at noon in UTC. */
export const toDay = (stored: Stored): string | null => toInstant(stored)?.slice(0, 10) ?? null
