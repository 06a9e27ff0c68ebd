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
 * Who else is an admin, and is not just leaving that post. Asked in this order: whoever is not leaving any more when the
 * first answer comes has left, or stayed, when the second does.
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
 * An admin may stop being one while another remains. Each who leaves says so first, where all can see it, and counts
 * the others afterwards: of two who demote each other at once, none sees the other remain, and both are refused. Each
 * request has a claim of its own, so that none gives back another's.
 */
export const leaveOrRefuse = async (req: PayloadRequest, id: Id): Promise<void> => {
  const token = randomUUID()
  const claim = { key: `${prefix}${id}:${token}`, token }
  // Left by processes that died.
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

/** Whoever left has left once everybody can see it: when the transaction has ended, where there is one. */
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

/** The last active admin is neither demoted nor suspended. */
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

/** Nor removed. */
export const requireAdminAfterDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.db.findOne<Standing & { id: number | string }>({
    collection: slugs.users,
    where: { id: { equals: id } },
    req,
  })
  if (user && isActiveAdmin(user)) await leaveOrRefuse(req, id)
}

/** Who left the post has left. */
export const releaseAdminLock: CollectionAfterChangeHook = ({ doc, req }) =>
  settleLeaving(req, (doc as { id: number | string }).id)

/** The same for who was removed. */
export const releaseAdminLockAfterDelete: CollectionAfterDeleteHook = ({ id, req }) => settleLeaving(req, id)
