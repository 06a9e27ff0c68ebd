import { createHash } from 'node:crypto'
import type { CollectionBeforeOperationHook, Payload, PayloadRequest, Where } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { message, say, type Sentence } from '../../collections/messages/messages.js'
import { slugs } from '../../collections/slugs.js'
import { toAccountError } from './errors.js'
import { refuseWeakPassword } from './hooks.js'
import { takeStamp } from './securityStamp.js'

/** The panel's page to set a password. It is built from the configured URL, never from `Host`. */
export const toResetURL = ({ config }: Pick<Payload, 'config'>, token: string): string =>
  formatAdminURL({
    adminRoute: config.routes.admin,
    path: `${config.admin.routes.reset}/${encodeURIComponent(token)}`,
    serverURL: config.serverURL,
  })

type ResetMail = { req?: PayloadRequest; token?: string }

const subject: Sentence = message('accounts:resetSubject')

const lines: Record<'why' | 'link' | 'until', Sentence> = {
  why: message('accounts:somebodyHopefullyYouAskedForA'),
  link: message('accounts:setANewPassword'),
  until: message('accounts:linesUntil'),
}

/** The subject of the password reset mail, in the requester's language. */
export const resetSubject = ({ req }: ResetMail = {}): string => say(req!, subject)

/** The body of the password reset mail. */
export const resetHTML = ({ req, token }: ResetMail = {}): string => {
  const href = toResetURL(req!.payload, token ?? '')
  return `<p>${say(req!, lines.why)}</p>
<p><a href="${href}">${say(req!, lines.link)}</a><br>${href}</p>
<p>${say(req!, lines.until)}</p>`
}

type Holder = { id: number | string; name?: string; email?: string; suspended?: boolean | null }

const toHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * Makes a reset or invitation link single-use, even for concurrent requests. Payload looks up and clears the token in
 * two steps; here the account's stamp is replaced by the token's in one statement. A refused password leaves the link
 * valid.
 */
export const takeResetToken: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { token, password } = (args as { data?: { token?: unknown; password?: unknown } }).data ?? {}
  const expired = () => toAccountError(req, 'LINK_EXPIRED')
  if (typeof token !== 'string' || token === '') throw expired()
  const isToken: Where[] = [
    { resetPasswordToken: { equals: token } },
    { resetPasswordExpiration: { greater_than: new Date().toISOString() } },
  ]
  const holder = await req.payload.db.findOne<Holder>({
    collection: slugs.users,
    where: { and: isToken },
    req,
  })
  if (!holder) throw expired()
  refuseWeakPassword(req, password, [holder.name, holder.email])
  const stamp = toHash(token)
  const isUnused: Where = {
    or: [{ securityStamp: { equals: null } }, { securityStamp: { not_equals: stamp } }],
  }
  if (!(await takeStamp({ req, where: [...isToken, isUnused], stamp }))) throw expired()
  return args
}
