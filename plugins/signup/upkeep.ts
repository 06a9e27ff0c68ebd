import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { endLease, takeLease } from '../../collections/leases/lease.js'
import { whenTransactionEnds } from '../../collections/uniqueness/claims/transactions.js'
import type { StandingTask } from '../extend.js'
import { forgetAddresses } from './outbox/addresses.js'
import { markChangedPlaces } from './places/markChangedPlaces.js'
import { readSignupRoom } from './room.js'
import { routeAll } from './routing/routeSignup.js'
import { tellAdmins } from './routing/tellAdmins.js'

/** Held for an hour by whoever did the work last: each hook that makes it necessary again ends it. */
const key = 'signup:upkeep'

/**
 * Sends on the signups whose branch can't meet them any more, tells admins of those without one, finds who has to be told
 * that a place changed, and forgets what is not needed. Each hour, and soon after a branch, an organiser or a place changes.
 */
export const upkeepTask: StandingTask = {
  slug: 'signupUpkeep',
  isDue: (payload) => takeLease({ payload, key, holder: randomUUID(), ttlMs: 60 * 60_000 }),
  run: async (payload) => {
    const room = readSignupRoom(payload)
    await markChangedPlaces(room)
    await tellAdmins(room, await routeAll(room))
    await forgetAddresses(payload)
  },
}

/** Has the upkeep done soon: once everybody can see the change. Where the process dies first, within the hour. */
export const wakeUpkeep = async (req: PayloadRequest): Promise<void> => {
  const end = () => endLease({ payload: req.payload, key })
  if (!(await whenTransactionEnds(req, end))) await end()
}
