import { createHash } from 'node:crypto'
import {
  APIError,
  type CollectionBeforeOperationHook,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import { formatAdminURL } from 'payload/shared'
import { message, say, type Sentence } from '../messages/messages.js'
import { slugs } from '../slugs.js'
import { refuseWeakPassword } from './hooks.js'
import { takeStamp } from './securityStamp.js'

/** Why a mailed link does nothing, without a word about which of the reasons it is. */
export const linkExpired: Sentence = message('users:linkExpired')

/** The panel's page at which a mailed token sets a password. It comes from the configured address, never from `Host`. */
export const toResetURL = ({ config }: Pick<Payload, 'config'>, token: string): string =>
  formatAdminURL({
    adminRoute: config.routes.admin,
    path: `${config.admin.routes.reset}/${encodeURIComponent(token)}`,
    serverURL: config.serverURL,
  })

type ResetMail = { req?: PayloadRequest; token?: string }

const subject: Sentence = message('users:subject')

const lines: Record<'why' | 'link' | 'until', Sentence> = {
  why: message('users:somebodyHopefullyYouAskedForA'),
  link: message('users:setANewPassword'),
  until: message('users:linesUntil'),
}

/** The subject of the mail that lets a user set a new password, in the language of whoever asked for it. */
export const resetSubject = ({ req }: ResetMail = {}): string => say(req!, subject)

/** That mail. */
export const resetHTML = ({ req, token }: ResetMail = {}): string => {
  const href = toResetURL(req!.payload, token ?? '')
  return `<p>${say(req!, lines.why)}</p>
<p><a href="${href}">${say(req!, lines.link)}</a><br>${href}</p>
<p>${say(req!, lines.until)}</p>`
}

type Holder = { id: number | string; name?: string; email?: string; suspended?: boolean | null }

const toHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * A link that sets a password, an invitation too, is used once, also when it comes eight times at the same moment. Payload
 * looks for the token and ends it in two steps; here the account's stamp becomes the token's own, which happens once. A
 * password that won't do leaves the link as it is.
 */
export const takeResetToken: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { token, password } = (args as { data?: { token?: unknown; password?: unknown } }).data ?? {}
  const expired = () => new APIError(say(req, linkExpired), 403, { code: 'LINK_EXPIRED' }, true)
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
