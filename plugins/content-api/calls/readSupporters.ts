import type { Payload } from 'payload'
import { noteInstants } from '../../api/reads.js'
import type { CallDocument } from '../documents.js'
import type { Installation } from '../installation.js'

const hour = 3_600_000

/** A smaller number could reveal individuals, or that nobody follows a call. */
const least = 20

type Counted = { hour: number; count: Promise<number> }

const counted = new WeakMap<Payload, Map<CallDocument['id'], Counted>>()

/** The beginning of the hour, which all processes count up to. */
const toHour = (now: Date): Date => new Date(Math.floor(now.getTime() / hour) * hour)

/**
 * The supporters of a call, rounded down to tens; null if hidden or below 20. Counted hourly, because a live number
 * would reveal when somebody signs up.
 */
export const readSupporters = async (
  { payload, settings }: Pick<Installation, 'payload' | 'settings'>,
  { id, showSupporters }: Pick<CallDocument, 'id' | 'showSupporters'>,
  now: Date,
): Promise<number | null> => {
  if (!showSupporters || !settings.countSupporters) return null
  const before = toHour(now)
  noteInstants(before, new Date(before.getTime() + hour))
  const known = counted.get(payload) ?? new Map<CallDocument['id'], Counted>()
  counted.set(payload, known)
  let one = known.get(id)
  if (one?.hour !== before.getTime()) {
    one = { hour: before.getTime(), count: settings.countSupporters({ payload, call: id, before }) }
    known.set(id, one)
    // A failed count is repeated by the next request.
    one.count.catch(() => known.delete(id))
  }
  const count = await one.count
  return count < least ? null : count - (count % 10)
}
