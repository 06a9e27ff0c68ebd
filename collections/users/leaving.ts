import type { PayloadRequest } from 'payload'
import { isFresh } from '../claims/claim.js'
import { heldClaims } from '../claims/heldClaims.js'
import { releaseClaims } from '../claims/operations/releaseClaims.js'
import { takeClaim } from '../claims/operations/takeClaim.js'
import { refuse } from '../shared/refuse.js'
import { slugs } from '../slugs.js'
import { isActiveAdmin, type Standing } from './isActiveAdmin.js'

type Id = number | string

const noun = slugs.users
const toKey = (id: Id): string => `${noun}:leaving:${id}`

/** Who else is an admin, and is not just leaving that post. */
const readRemaining = async ({ payload }: PayloadRequest, id: Id): Promise<Id[]> => {
  const { docs } = await payload.db.find<Standing & { id: Id }>({
    collection: noun,
    where: { and: [{ roles: { in: ['admin'] } }, { id: { not_equals: id } }] },
    limit: 0,
    pagination: false,
  })
  const others = docs.filter(isActiveAdmin).map((user) => user.id)
  if (others.length === 0) return []
  const { docs: leaving } = await payload.db.find<{ id: Id; key: string; takenAt: number }>({
    collection: slugs.claims,
    where: { key: { in: others.map(toKey) } },
    limit: 0,
    pagination: false,
  })
  const gone = new Set(leaving.filter((claim) => isFresh(claim, Date.now())).map(({ key }) => key))
  return others.filter((other) => !gone.has(toKey(other)))
}

/**
 * An admin may stop being one while another remains. Each who leaves says so first, where all can see it, and counts
 * the others afterwards: of two who demote each other at once, none sees the other remain, and both are refused.
 */
export const leaveOrRefuse = async (req: PayloadRequest, id: Id): Promise<void> => {
  await takeClaim({
    req,
    noun,
    key: toKey(id),
    owner: id,
    title: '',
    readHolder: () => Promise.resolve(null),
  })
  if ((await readRemaining(req, id)).length > 0) return
  await releaseClaims({ req, noun, owner: id, keys: [toKey(id)] })
  heldClaims(req).delete(toKey(id))
  refuse({
    req,
    collection: noun,
    id,
    faults: [
      {
        path: 'roles',
        sentence: {
          en: 'There would be no admin left. Make somebody else an admin first; if two of you do this at once, try again one by one.',
          es: 'No quedaría ninguna persona administradora. Nombra antes a otra; si dos lo están haciendo a la vez, inténtenlo de una en una.',
        },
      },
    ],
  })
}

/** Afterwards nobody is leaving any more. */
export const settleLeaving = async (req: PayloadRequest, id: Id): Promise<void> => {
  if (!heldClaims(req).delete(toKey(id))) return
  await releaseClaims({ req, noun, owner: id, keys: [toKey(id)] })
}
