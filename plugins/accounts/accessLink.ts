import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { slugs } from '../../collections/slugs.js'
import { toResetURL } from './resetMail.js'

/** A link that lets its holder set a password, once. */
export type AccessLink = { url: string; expiresAt: string }

/**
 * Makes the one link by which a user sets a password; one made before works no more. It leads to the panel's own page.
 *
 * @param hours How long it works.
 */
export const makeAccessLink = async ({
  payload,
  req,
  id,
  hours,
  now = new Date(),
}: {
  payload: Payload
  req?: PayloadRequest
  id: number | string
  hours: number
  now?: Date
}): Promise<AccessLink> => {
  const token = randomBytes(32).toString('hex')
  const expiresAt = new Date(now.getTime() + hours * 3_600_000).toISOString()
  await payload.db.updateOne({
    collection: slugs.users,
    id,
    data: { resetPasswordToken: token, resetPasswordExpiration: expiresAt },
    req,
    returning: false,
  })
  return { url: toResetURL(payload, token), expiresAt }
}
