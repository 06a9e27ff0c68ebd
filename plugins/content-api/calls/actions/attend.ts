import type { Stored } from '../../documents.js'
import { toText } from '../../text/text.js'
import { toZoned } from '../../toInstant.js'
import type { Resolve } from './resolve.js'

/** Come to a place at a time. Where it is, is not told where it is told after signing up. */
export const attend: Resolve<'attend'> = ({ placeAfterSignup, latitude, longitude, ...block }) => {
  const secret = placeAfterSignup !== false
  const located = typeof latitude === 'number' && typeof longitude === 'number'
  return {
    what: toText(block.what),
    starts: toZoned(block.startsAt as Stored, toText(block.startsAt_tz)),
    // It ends where it starts, unless another zone is said.
    ends: toZoned(block.endsAt as Stored, toText(block.endsAt_tz) ?? toText(block.startsAt_tz)),
    accessibility: toText(block.accessibility),
    placeAfterSignup: secret,
    place: secret ? null : toText(block.place),
    coordinates: located && !secret ? { latitude, longitude } : null,
  }
}
