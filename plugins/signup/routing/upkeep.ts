import { randomUUID } from 'node:crypto'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { whenTransactionEnds } from '../../../collections/claims/whenTransactionEnds.js'
import { endLease, takeLease } from '../../../collections/leases/lease.js'
import type { StandingTask } from '../../extend.js'
import { forgetAddresses } from '../outbox/addresses.js'
import { readSignupRoom } from '../room.js'
import { routeAll } from './routeSignup.js'
import { tellAdmins } from './tellAdmins.js'

/** Held for an hour by whoever did the work last: each hook that makes it necessary again ends it. */
const key = 'signup:upkeep'

/**
 * Sends on the signups whose branch can't meet them any more, tells admins of those without one, and forgets what is not
 * needed. Each hour, and soon after a branch or an organiser changes.
 */
export const upkeepTask: StandingTask = {
  slug: 'signupUpkeep',
  isDue: (payload) => takeLease({ payload, key, holder: randomUUID(), ttlMs: 60 * 60_000 }),
  run: async (payload) => {
    const room = readSignupRoom(payload)
    await tellAdmins(room, await routeAll(room))
    await forgetAddresses(payload)
  },
}

/** Once everybody can see the change. */
const wake = async (req: PayloadRequest): Promise<void> => {
  const end = () => endLease({ payload: req.payload, key })
  if (!(await whenTransactionEnds(req, end))) await end()
}

const followBranch: CollectionAfterChangeHook = async ({ doc, req }) => {
  await wake(req)
  return doc
}

const followDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await wake(req)
  return doc
}

type Meets = { roles?: unknown; branches?: unknown; suspended?: unknown }

const toMeets = ({ roles, branches, suspended }: Meets = {}): string =>
  JSON.stringify([roles, branches, Boolean(suspended)])

const followUser: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (toMeets(doc as Meets) !== toMeets(previousDoc as Meets)) await wake(req)
  return doc
}

const withHooks = (
  collection: CollectionConfig,
  afterChange: CollectionAfterChangeHook,
): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), afterChange],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), followDelete],
  },
})

/** Branches whose changes move the signups that they can't meet any more. */
export const followBranches = (branches: CollectionConfig) => withHooks(branches, followBranch)

/** Users whose changes do. */
export const followOrganisers = (users: CollectionConfig) => withHooks(users, followUser)
