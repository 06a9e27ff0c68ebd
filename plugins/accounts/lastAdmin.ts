import { randomUUID } from 'node:crypto'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { isActiveAdmin, type Standing } from '../../collections/access/permissions.js'
import { message } from '../../collections/messages/messages.js'
import { refuse } from '../../collections/messages/refuse.js'
import { slugs } from '../../collections/slugs.js'
import { graceMs, heldClaims, isFresh, releaseClaim } from '../../collections/uniqueness/claims/claims.js'
import { whenTransactionEnds } from '../../collections/uniqueness/claims/transactions.js'

type Id = number | string

const noun = slugs.users
const prefix = `${noun}:leaving:`

type Leaving = { owner: string; takenAt: number }

/**
 * The other admins that aren't resigning. The order of the queries matters: whoever isn't resigning any more at the
 * first has finished by the second.
 */
const readRemaining = async ({ payload: { db } }: PayloadRequest, id: Id): Promise<Id[]> => {
  const { docs: leaving } = await db.find<Leaving & { id: Id; key: string }>({
    collection: slugs.claims,
    where: { and: [{ noun: { equals: noun } }, { owner: { not_equals: String(id) } }] },
    limit: 0,
    pagination: false,
  })
  const now = Date.now()
  const gone = new Set(
    leaving.filter((claim) => claim.key.startsWith(prefix) && isFresh(claim, now)).map(({ owner }) => owner),
  )
  const { docs: admins } = await db.find<Standing & { id: Id }>({
    collection: noun,
    where: { and: [{ roles: { in: ['admin'] } }, { id: { not_equals: id } }] },
    limit: 0,
    pagination: false,
  })
  return admins.filter((user) => isActiveAdmin(user) && !gone.has(String(user.id))).map((user) => user.id)
}

/**
 * Lets an admin resign while another remains. Each first announces it with a claim and then counts the others, so of
 * two who demote each other at once, both are refused. Each request has its own claim, so none releases another's.
 */
export const leaveOrRefuse = async (req: PayloadRequest, id: Id): Promise<void> => {
  const token = randomUUID()
  const claim = { key: `${prefix}${id}:${token}`, token }
  // Left behind by crashed processes.
  await req.payload.db.deleteMany({
    collection: slugs.claims,
    where: { and: [{ noun: { equals: noun } }, { takenAt: { less_than: Date.now() - graceMs } }] },
  })
  await req.payload.db.create({
    collection: slugs.claims,
    data: { ...claim, noun, owner: String(id), title: '', takenAt: Date.now() },
  })
  heldClaims(req).set(claim.key, token)
  if ((await readRemaining(req, id)).length > 0) return
  await releaseClaim(req.payload, claim)
  heldClaims(req).delete(claim.key)
  refuse({
    req,
    collection: noun,
    id,
    faults: [
      {
        path: 'roles',
        sentence: message('accounts:thereWouldBeNoAdminLeft'),
      },
    ],
  })
}

/** Releases the claim once the change is visible, after the transaction if there is one. */
export const settleLeaving = async (req: PayloadRequest, id: Id): Promise<void> => {
  const held = heldClaims(req)
  const mine = [...held].filter(([key]) => key.startsWith(`${prefix}${id}:`))
  if (mine.length === 0) return
  for (const [key] of mine) held.delete(key)
  const release = async () => {
    for (const [key, token] of mine) await releaseClaim(req.payload, { key, token })
  }
  if (!(await whenTransactionEnds(req, release))) await release()
}

/** Refuses to demote or suspend the last active admin. */
export const requireRemainingAdmin: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !isActiveAdmin(originalDoc as Standing)) return data
  if (!isActiveAdmin({ ...(originalDoc as Standing), ...data }))
    await leaveOrRefuse(req, (originalDoc as { id: number | string }).id)
  return data
}

/** Refuses to delete the last active admin. */
export const requireAdminAfterDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.db.findOne<Standing & { id: number | string }>({
    collection: slugs.users,
    where: { id: { equals: id } },
    req,
  })
  if (user && isActiveAdmin(user)) await leaveOrRefuse(req, id)
}

/** Releases the claim after an update. */
export const releaseAdminLock: CollectionAfterChangeHook = ({ doc, req }) =>
  settleLeaving(req, (doc as { id: number | string }).id)

/** Releases the claim after a deletion. */
export const releaseAdminLockAfterDelete: CollectionAfterDeleteHook = ({ id, req }) => settleLeaving(req, id)
