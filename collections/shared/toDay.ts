import { toInstant } from './toInstant.js'

/**
 * A day without an hour: its noon in UTC, so that it is the same day in the panel of nearly everybody. It is the day
 * that was written, whatever time and zone stand beside it; undefined for what is none, as 30 February.
 */
export const toDay = (value: unknown): string | undefined => {
  const written = value instanceof Date ? toInstant(value) : value
  const day = typeof written === 'string' ? /^\s*(\d{4}-\d{2}-\d{2})(?:T|\s|$)/.exec(written)?.[1] : undefined
  const instant = toInstant(day)
  return day && instant?.startsWith(day) ? `${day}T12:00:00.000Z` : undefined
}
