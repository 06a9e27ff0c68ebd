import { UTCDateMini } from '@date-fns/utc/date/mini'
import { type Locale, parse } from 'date-fns'

const first = Date.UTC(1900, 0)
const last = Date.UTC(10_000, 0)

const isStorable = (time: number): boolean => time >= first && time < last

/**
 * Parses a typed date and time as a wall time in UTC. Undefined while the input is incomplete. Falls back to `Date`,
 * except for texts without a year, which it would place in 2001.
 */
export const parseTyped = (
  text: string,
  { format, locale }: { format: string; locale?: Locale },
): number | undefined => {
  const parsed = +parse(text.trim(), format, new UTCDateMini(0), { ...(locale && { locale }) })
  if (isStorable(parsed)) return parsed
  const guessed = /\b\d{4}\b/.test(text) ? Date.parse(`${text.trim()} UTC`) : NaN
  return isStorable(guessed) ? guessed : undefined
}
