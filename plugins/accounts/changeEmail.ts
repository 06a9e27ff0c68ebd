import { randomUUID } from 'node:crypto'
import { decodeJwt } from 'jose'
import { isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { isDatabaseId, toDatabaseId } from '../../collections/documents/ids.js'
import { message, say } from '../../collections/messages/messages.js'
import { refuse } from '../../collections/messages/refuse.js'
import { slugs } from '../../collections/slugs.js'
import { toAccountEmail } from '../../collections/users/toAccountEmail.js'
import { emailHours, parseEmailToken, renderEmailToken } from './emailToken.js'
import { toAccountError } from './errors.js'
import { confirmedEmail } from './hooks.js'
import { renderMail } from './renderMail.js'
import { type SecurityStamp, takeStamp } from './securityStamp.js'
import { endSessions } from './sessions.js'
import { warnOldAddress } from './warnOldAddress.js'

/** Verifies the account's password by logging in and out, so that it is rate-limited like a log-in. */
const isPasswordOf = async ({
  req,
  email,
  password,
}: {
  req: PayloadRequest
  email: string
  password: unknown
}): Promise<boolean> => {
  if (typeof password !== 'string' || password === '') return false
  const apart = isolateObjectProperty(req, ['user', 'context', 'transactionID'])
  apart.context = {}
  delete apart.transactionID
  try {
    const { token, user } = await req.payload.login({
      collection: slugs.users,
      data: { email, password },
      depth: 0,
      overrideAccess: true,
      req: apart,
    })
    const { sid } = decodeJwt<{ sid?: string }>(token!)
    await endSessions({ payload: req.payload, id: user!.id, isEnded: (session) => session === sid })
    return true
  } catch (error) {
    if ((error as { status?: unknown }).status === 401) return false
    throw error
  }
}

type User = { id: number | string; email: string }

/**
 * Mails a link to the address that somebody wants for their account. Nothing changes until it is opened and confirmed, and
 * nobody is told whether another account has that address.
 *
 * @throws an `APIError` with `data.code` `FORBIDDEN` or `WRONG_PASSWORD`, a `ValidationError` for what is no address.
 */
export const askForEmail = async ({
  req,
  email,
  password,
}: {
  req: PayloadRequest
  email: unknown
  password: unknown
}): Promise<void> => {
  const { payload } = req
  const user = req.user as unknown as (User & { collection: string }) | null
  if (!user || user.collection !== slugs.users) throw toAccountError(req, 'FORBIDDEN')
  const to = toAccountEmail(email)
  if (!to)
    return refuse({
      req,
      collection: slugs.users,
      id: user.id,
      faults: [
        {
          path: 'email',
          sentence: message('accounts:thisIsNotOneEMailAddress'),
        },
      ],
    })
  if (!(await isPasswordOf({ req, email: user.email, password }))) throw toAccountError(req, 'WRONG_PASSWORD')
  const stored = await readAccount(payload, user.id)
  const change = {
    ...{ user: String(user.id), from: user.email, to },
    stamp: stored?.securityStamp ?? null,
  }
  const token = await renderEmailToken({ secret: payload.secret, change })
  const { routes, serverURL } = payload.config
  await payload.sendEmail({
    to,
    subject: say(req, message('accounts:confirmYourNewAddress')),
    ...renderMail(req, {
      why: message('accounts:somebodyHopefullyYouWantsToLog'),
      link: message('accounts:confirmThisAddress'),
      url: formatAdminURL({
        apiRoute: routes.api,
        path: `/${slugs.users}/confirm-email?token=${token}`,
        serverURL,
      }),
      until: message('accounts:until', { emailHours }),
    }),
  })
  await warnOldAddress({ req, to: user.email, isDone: false })
}

/**
 * Changes the address that a mailed token stands for.
 *
 * @throws an `APIError` with `data.code` `LINK_EXPIRED` for a token that is no more good, a `ValidationError` when another
 * account took the address meanwhile.
 */
export const confirmEmail = async ({ req, token }: { req: PayloadRequest; token: string }): Promise<void> => {
  const { payload } = req
  const change = await parseEmailToken({ secret: payload.secret, token })
  if (!change) throw toAccountError(req, 'LINK_EXPIRED')
  const id = toDatabaseId(payload, change.user)
  const isTaken =
    isDatabaseId(payload, id) &&
    (await takeStamp({
      req,
      where: [
        { id: { equals: id } },
        { email: { equals: change.from } },
        { securityStamp: { equals: change.stamp } },
      ],
      stamp: randomUUID(),
    }))
  if (!isTaken) throw toAccountError(req, 'LINK_EXPIRED')
  const marked = isolateObjectProperty(req, ['context'])
  marked.context = { ...req.context, [confirmedEmail]: change.to }
  await payload.update({
    collection: slugs.users,
    id,
    data: { email: change.to } as never,
    depth: 0,
    overrideAccess: true,
    req: marked,
  })
}

const readAccount = (payload: Payload, id: number | string) =>
  payload.db.findOne<{ id: number | string; securityStamp?: SecurityStamp }>({
    collection: slugs.users,
    where: { id: { equals: id } },
  })
