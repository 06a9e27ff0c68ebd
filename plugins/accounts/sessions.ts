import type { Payload, PayloadRequest } from 'payload'
import { isAdmin, isStaff } from '../../collections/access/permissions.js'
import { isDatabaseId, toDatabaseId } from '../../collections/documents/ids.js'
import { slugs } from '../../collections/slugs.js'
import { toAccountError } from './errors.js'
import { endLinks } from './securityStamp.js'

type Id = number | string
type Stored = { id: string; createdAt: Date | string; expiresAt: Date | string }

/** A device with an open session. */
export type Session = { id: string; createdAt: string; expiresAt: string; isCurrent: boolean }

const toISO = (value: Date | string): string => new Date(value).toISOString()

const readStored = async (payload: Payload, id: Id): Promise<Stored[] | null> => {
  const user = await payload.db.findOne<{ id: Id; sessions?: Stored[] | null }>({
    collection: slugs.users,
    where: { id: { equals: id } },
  })
  return user && (user.sessions ?? [])
}

/** The account named by a request, if the user is its owner or an admin. */
const readAccount = (req: PayloadRequest): Id => {
  const id = toDatabaseId(req.payload, String(req.routeParams?.id))
  const isSelf = isStaff({ req }) && String(req.user!.id) === String(id)
  if (!isSelf && !isAdmin({ req })) throw toAccountError(req, 'FORBIDDEN')
  if (!isDatabaseId(req.payload, id)) throw toAccountError(req, 'NOT_FOUND')
  return id
}

/** The open sessions of an account, newest first, for its owner and admins. */
export const listSessions = async (req: PayloadRequest): Promise<Session[]> => {
  const stored = await readStored(req.payload, readAccount(req))
  if (!stored) throw toAccountError(req, 'NOT_FOUND')
  const current = (req.user as { _sid?: string } | null)?._sid
  return stored
    .filter(({ expiresAt }) => new Date(expiresAt).getTime() > Date.now())
    .map(({ id, createdAt, expiresAt }) => ({
      id,
      createdAt: toISO(createdAt),
      expiresAt: toISO(expiresAt),
      isCurrent: id === current,
    }))
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
}

/** Ends sessions of an account, with effect from the next request. */
export const endSessions = async ({
  payload,
  id,
  isEnded,
}: {
  payload: Payload
  id: Id
  isEnded: (session: string) => boolean
}): Promise<void> => {
  const sessions = (await readStored(payload, id)) ?? []
  const kept = sessions.filter((session) => !isEnded(session.id))
  if (kept.length === sessions.length) return
  await payload.db.updateOne({
    collection: slugs.users,
    id,
    data: { sessions: kept, updatedAt: null },
    returning: false,
  })
}

/**
 * Ends one session of the named account, or all but the current one. It also invalidates mailed links, because an
 * intruder may have requested them.
 */
export const endAskedSessions = async (req: PayloadRequest): Promise<void> => {
  const id = readAccount(req)
  const { session } = req.routeParams ?? {}
  const current = (req.user as { _sid?: string } | null)?._sid
  await endSessions({
    payload: req.payload,
    id,
    isEnded: (one) => (session === undefined ? one !== current : one === session),
  })
  await endLinks({ payload: req.payload, id })
}
