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

/** Held for an hour by the process that ran last. Hooks that make new work end it early. */
const key = 'signup:upkeep'

/**
 * Re-routes signups whose branch can't follow up any more, tells admins about signups without a branch, finds people to
 * notify of changed places, and deletes expired data. Runs hourly, and soon after a branch, organiser or place changes.
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

/** Triggers the upkeep once the change is visible. If the process dies first, it runs within the hour. */
export const wakeUpkeep = async (req: PayloadRequest): Promise<void> => {
  const end = () => endLease({ payload: req.payload, key })
  if (!(await whenTransactionEnds(req, end))) await end()
}
