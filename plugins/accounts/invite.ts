import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { isAdmin } from '../../collections/access/permissions.js'
import { message, say } from '../../collections/messages/messages.js'
import { slugs } from '../../collections/slugs.js'
import { makeAccessLink } from './accessLink.js'
import { toAccountError } from './errors.js'
import { renderMail } from './renderMail.js'

/** The person an admin invites. */
export type Invited = { name: unknown; email: unknown; roles: unknown; branches?: unknown }

/** How long an invitation is valid. */
export const inviteHours = 72

/** The result of an invitation. If `mailed` is false, the mail failed and the link must be passed on. */
export type Invitation = { id: number | string; url: string; expiresAt: string; mailed: boolean }

/**
 * Makes an account without a password that anybody knows, and mails its owner the one link by which to set one.
 *
 * @throws an `APIError` with `data.code` `FORBIDDEN` for whoever is no admin, Payload's `ValidationError` for a fault at
 * a field.
 */
export const inviteUser = async ({
  req,
  invited: { name, email, roles, branches },
}: {
  req: PayloadRequest
  invited: Invited
}): Promise<Invitation> => {
  if (!isAdmin({ req })) throw toAccountError(req, 'FORBIDDEN')
  const { payload } = req
  const user = (await payload.create({
    collection: slugs.users,
    data: {
      name,
      email,
      roles,
      ...(branches === undefined ? {} : { branches }),
      password: randomBytes(32).toString('base64url'),
    } as never,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })) as unknown as { id: number | string; email: string }
  const link = await makeAccessLink({ payload, req, id: user.id, hours: inviteHours })
  return { id: user.id, ...link, mailed: await mailInvitation({ req, to: user.email, url: link.url }) }
}

const mailInvitation = async ({
  req,
  to,
  url,
}: {
  req: PayloadRequest
  to: string
  url: string
}): Promise<boolean> => {
  try {
    await req.payload.sendEmail({
      to,
      subject: say(req, message('accounts:yourAccountForOurPanel')),
      ...renderMail(req, {
        why: message('accounts:youHaveBeenInvitedToWork'),
        link: message('accounts:setAPassword'),
        url,
        until: message('accounts:untilTheLinkWorks', { inviteHours }),
      }),
    })
    return true
  } catch (err) {
    req.payload.logger.error({ msg: 'An invitation could not be mailed', err })
    return false
  }
}
