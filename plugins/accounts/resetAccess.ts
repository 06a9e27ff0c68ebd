import type { Payload } from 'payload'
import { slugs } from '../../collections/slugs.js'
import { toAccountEmail } from '../../collections/users/toAccountEmail.js'
import { type AccessLink, makeAccessLink } from './accessLink.js'
import { endLinks } from './securityStamp.js'
import { endSessions } from './sessions.js'

/** How long the recovery link is valid. */
export const resetHours = 1

/**
 * Opens an account again when all else is lost: for whoever runs the server, never behind a request. The account becomes
 * an active admin's, its sessions end, and its owner gets a link by which to set a password. `null` for an unknown address.
 *
 * @example console.log((await resetAccess({ payload, email: 'ana@example.org' }))?.url)
 */
export const resetAccess = async ({
  payload,
  email,
}: {
  payload: Payload
  email: string
}): Promise<AccessLink | null> => {
  const user = await payload.db.findOne<{ id: number | string; roles?: string[] | null }>({
    collection: slugs.users,
    where: { email: { equals: toAccountEmail(email) ?? '' } },
  })
  if (!user) return null
  await payload.update({
    collection: slugs.users,
    id: user.id,
    data: { suspended: false, roles: [...new Set(['admin', ...(user.roles ?? [])])] } as never,
    depth: 0,
    overrideAccess: true,
  })
  await endSessions({ payload, id: user.id, isEnded: () => true })
  await endLinks({ payload, id: user.id })
  return makeAccessLink({ payload, id: user.id, hours: resetHours })
}
