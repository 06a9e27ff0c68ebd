import type { Payload, Where } from 'payload'
import { whereLive } from '../../../collections/drafts/live.js'
import { slugs } from '../../../collections/slugs.js'
import { UnreadableError } from '../errors.js'
import { readSignupRoom, type SignupRoom } from '../room.js'
import type { SignupContent } from '../rows.js'
import type { BranchCandidate } from './findByPostalCode.js'

type Id = number | string

type Routed = {
  id: Id
  reference: string
  sealed: string
  branch?: Id | null
  notBranches?: Id[] | null
  followUp: string
}

const collection = slugs.signups

/** The published branches that have an active organiser. */
export const readCandidates = async ({ db }: Payload): Promise<BranchCandidate[]> => {
  const { docs: users } = await db.find<{ branches?: Id[]; suspended?: boolean | null }>({
    collection: slugs.users,
    where: { roles: { in: ['organiser'] } },
    select: { branches: true, suspended: true },
    limit: 0,
    pagination: false,
  })
  const met = new Set(users.flatMap(({ branches, suspended }) => (suspended ? [] : (branches ?? []))))
  if (met.size === 0) return []
  const { docs } = await db.find<BranchCandidate>({
    collection: slugs.branches,
    where: { and: [{ id: { in: [...met] } }, ...whereLive()] },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
  })
  return docs.map(({ id, country, postalCode, latitude, longitude }) => ({
    id,
    country: country ?? '',
    postalCode,
    latitude,
    longitude,
  }))
}

/** A signup that nobody has followed up yet. */
export const unfollowed = { followUp: 'new', followUpBy: null, followUpAt: null } as const

const isSame = (one: Id, other: Id): boolean => String(one) === String(other)

const includes = (ids: Id[], id: Id): boolean => ids.some((one) => isSame(one, id))

/** Sends one signup to a branch, or to none. One that a good branch has stays there. */
const sendToBranch = async (
  { payload, vault, options }: SignupRoom,
  { signup, candidates }: { signup: Routed; candidates: BranchCandidate[] },
): Promise<void> => {
  const { id, reference, sealed, followUp } = signup
  const branch = signup.branch ?? null
  const open = candidates.filter((one) => !includes(signup.notBranches ?? [], one.id))
  if (branch !== null && open.some((one) => isSame(one.id, branch))) return
  const { country, postalCode } = await vault.open<SignupContent>({ collection, reference, sealed })
  const found = await options.findBranch({ country, postalCode, branches: open })
  // A finder of the host's chooses among those handed to it.
  const next = found == null ? null : (open.find((one) => isSame(one.id, found))?.id ?? null)
  if (branch === null && next === null) return
  await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, { branch: { equals: branch } }] },
    data: {
      branch: next,
      // Whoever had taken it met them in another branch's name.
      ...(followUp === 'taken' && unfollowed),
      updatedAt: new Date().toISOString(),
    },
    options: { atomic: true },
  })
}

const read = ({ db }: Payload, where: Where) => db.findOne<Routed>({ collection, where })

/** Sends a signup to the branch that is nearest now. */
export const routeSignup = async (room: SignupRoom, id: Id): Promise<void> => {
  const signup = await read(room.payload, { id: { equals: id } })
  if (signup) await sendToBranch(room, { signup, candidates: await readCandidates(room.payload) })
}

/**
 * "Not our area": takes a signup away from a branch, which does not get it again, and sends it to the next one, or to
 * none. Who may say so is for the caller to judge. False where there is no such signup.
 *
 * @example await returnToRouting({ payload, id: signup.id, without: signup.branch })
 */
export const returnToRouting = async ({
  payload,
  id,
  without,
}: {
  payload: Payload
  id: Id
  without: Id
}): Promise<boolean> => {
  for (let tries = 0; tries < 10; tries++) {
    const signup = await read(payload, { id: { equals: id } })
    if (!signup) return false
    const refused = signup.notBranches ?? []
    if (!includes(refused, without)) {
      const branch = signup.branch ?? null
      const isTheirs = branch !== null && isSame(branch, without)
      const isChanged = await payload.db.updateOne({
        collection,
        where: { and: [{ id: { equals: id } }, { branch: { equals: branch } }] },
        data: {
          notBranches: [...refused, without],
          ...(isTheirs && { branch: null, ...unfollowed }),
          updatedAt: new Date().toISOString(),
        },
        options: { atomic: true },
      })
      if (!isChanged) continue
    }
    await routeSignup(readSignupRoom(payload), id)
    return true
  }
  throw new Error('A signup is changed by others again and again.')
}

/**
 * Looks through all signups whose branch is gone, unpublished or without an organiser, and through those without one, and
 * sends them on. How many have none afterwards.
 */
export const routeAll = async (room: SignupRoom): Promise<number> => {
  const { payload } = room
  const candidates = await readCandidates(payload)
  const misplaced: Where = candidates.length
    ? { or: [{ branch: { equals: null } }, { branch: { not_in: candidates.map(({ id }) => id) } }] }
    : {}
  for (let last = ''; ;) {
    const and: Where[] = [
      { reference: { greater_than: last } },
      { unsubscribedAt: { equals: null } },
      misplaced,
    ].filter((where) => Object.keys(where).length > 0)
    const { docs } = await payload.db.find<Routed>({
      collection,
      where: { and },
      sort: 'reference',
      limit: 200,
      pagination: false,
    })
    for (const signup of docs)
      await sendToBranch(room, { signup, candidates }).catch((error: unknown) => {
        // Its key is missing, which was told at boot. It stays where it is.
        if (!(error instanceof UnreadableError)) throw error
      })
    if (docs.length < 200) break
    last = docs.at(-1)!.reference
  }
  const { totalDocs } = await payload.db.count({
    collection,
    where: { and: [{ branch: { equals: null } }, { unsubscribedAt: { equals: null } }] },
  })
  return totalDocs
}
