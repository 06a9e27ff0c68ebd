/** A call's state in time. An `upcoming` call is shown with its date and takes no signups. */
export type CallState = 'upcoming' | 'open' | 'closed'

type Instant = Date | string | null | undefined

const toTime = (instant: Instant): number =>
  instant ? (instant instanceof Date ? instant.getTime() : Date.parse(instant)) : Number.NaN

/** The state of a call at an instant. It opens at `opensAt` and closes at `closesAt`; without dates it is open. */
export const readCallState = (
  { opensAt, closesAt }: { opensAt?: Instant; closesAt?: Instant },
  now: Date,
): CallState => {
  // Comparisons with NaN are false, so an unset date has no effect.
  if (now.getTime() >= toTime(closesAt)) return 'closed'
  return now.getTime() < toTime(opensAt) ? 'upcoming' : 'open'
}
