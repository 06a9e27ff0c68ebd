import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { slugs } from '../../collections/slugs.js'
import { toResetURL } from './resetMail.js'

/** A one-time link to set a password. */
export type AccessLink = { url: string; expiresAt: string }

/** Creates the user's link to set a password on the panel's page, valid for `hours`, and invalidates earlier ones. */
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
