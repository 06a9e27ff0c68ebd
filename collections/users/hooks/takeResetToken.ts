import { createHash } from 'node:crypto'
import { APIError, type CollectionBeforeOperationHook, type Where } from 'payload'
import { say } from '../../shared/say.js'
import { slugs } from '../../slugs.js'
import { linkExpired } from '../linkExpired.js'
import { takeStamp } from '../securityStamp.js'
import { refuseWeakPassword } from './requireGoodPassword.js'

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
