import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLogoutHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeLoginHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { isActiveAdmin, type Standing } from '../../collections/access/permissions.js'
import { message } from '../../collections/messages/messages.js'
import { refuse } from '../../collections/messages/refuse.js'
import { slugs } from '../../collections/slugs.js'
import { toAccountEmail } from '../../collections/users/toAccountEmail.js'
import { checkPassword } from './checkPassword.js'
import { toAccountError } from './errors.js'
import { leaveOrRefuse, settleLeaving } from './leaving.js'
import { endLinks, toEndedLinks } from './securityStamp.js'

type Account = { email?: string; suspended?: boolean | null }

/**
 * A new password, another address or a suspension ends every link that was mailed before: whoever asked for it knew the
 * old password, or reads the old mailbox.
 */
export const endLinksOnChange: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update') return data
  const before = (originalDoc ?? {}) as Account
  const isNewPassword = typeof data.password === 'string' && data.password !== ''
  const isNewAddress = data.email !== undefined && data.email !== before.email
  const isSuspending = data.suspended === true && before.suspended !== true
  return isNewPassword || isNewAddress || isSuspending ? { ...data, ...toEndedLinks() } : data
}

/** So does logging out everywhere. GraphQL does not tell a hook whether that was asked for. */
export const endLinksOnLogout: CollectionAfterLogoutHook = async ({ req }) => {
  const isEverywhere = req.payloadAPI === 'GraphQL' || req.searchParams?.get('allSessions') === 'true'
  if (isEverywhere && req.user) await endLinks({ payload: req.payload, req, id: req.user.id })
}

type Session = { id: string }

/**
 * Whoever is suspended is out at once, and a new password ends the sessions that the old one opened, but the one in
 * which it was changed.
 */
export const endSessions: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update') return data
  if (data.suspended === true) return { ...data, sessions: [] }
  if (typeof data.password !== 'string' || data.password === '') return data
  const { user } = req
  const isSelf = user && String(user.id) === String((originalDoc as { id: number | string }).id)
  const current = (user as { _sid?: string } | null)?._sid
  const sessions = ((originalDoc as { sessions?: Session[] | null }).sessions ?? []).filter(
    ({ id }) => isSelf && id === current,
  )
  return { ...data, sessions }
}

/** The last active admin is neither demoted nor suspended. */
export const requireRemainingAdmin: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !isActiveAdmin(originalDoc as Standing)) return data
  if (!isActiveAdmin({ ...(originalDoc as Standing), ...data }))
    await leaveOrRefuse(req, (originalDoc as { id: number | string }).id)
  return data
}

/** Nor removed. */
export const requireAdminAfterDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.db.findOne<Standing & { id: number | string }>({
    collection: slugs.users,
    where: { id: { equals: id } },
    req,
  })
  if (user && isActiveAdmin(user)) await leaveOrRefuse(req, id)
}

/** Who left the post has left. */
export const releaseAdminLock: CollectionAfterChangeHook = ({ doc, req }) =>
  settleLeaving(req, (doc as { id: number | string }).id)

/** The same for who was removed. */
export const releaseAdminLockAfterDelete: CollectionAfterDeleteHook = ({ id, req }) => settleLeaving(req, id)

/** The mark in `req.context` of a change of e-mail that its owner has confirmed. No client can set it. */
export const confirmedEmail = 'payload-broadside/confirmed-email'

/** Nobody changes the own e-mail in passing: who finds a session open would take the account away with it. */
export const refuseOwnEmailChange: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
  context,
}) => {
  const { user } = req
  const { id, email } = (originalDoc ?? {}) as { id?: number | string; email?: string }
  if (operation !== 'update' || !user || String(user.id) !== String(id)) return data
  if (data.email === undefined || data.email === email || context[confirmedEmail] === data.email) return data
  refuse({
    req,
    collection: user.collection,
    id,
    faults: [
      {
        path: 'email',
        sentence: message('accounts:yourEMailIsChangedWithYour'),
      },
    ],
  })
  return data
}

const lookups: readonly string[] = ['login', 'forgotPassword', 'unlock']

/** Looks for an account by its e-mail as it is kept, however it was typed. */
export const readEmail: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (!lookups.includes(operation)) return args
  const { data } = args as { data?: { email?: unknown } }
  const email = toAccountEmail(data?.email)
  return email ? { ...args, data: { ...data, email } } : args
}

/** A suspended account opens nothing, whatever the password, also by a mailed link. */
export const refuseSuspended: CollectionBeforeLoginHook = ({ user, req }) => {
  if ((user as { suspended?: unknown }).suspended !== true) return user
  throw toAccountError(req, 'SUSPENDED')
}

type Person = { name?: unknown; email?: unknown; password?: unknown }

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** Refuses a short or a common password at its field. `known` are the names and addresses of whose it is to be. */
export const refuseWeakPassword = (req: PayloadRequest, password: unknown, known: unknown[]): void => {
  const fault = checkPassword(password, known.filter(isText))
  refuse({
    req,
    collection: slugs.users,
    faults: fault ? [{ path: 'password', sentence: fault }] : [],
  })
}

/**
 * The same wherever a password is set with a new user or a changed one. Judging costs: it comes after access, so that
 * nobody without an account asks for it. A mailed link's password is judged once its token holds (`takeResetToken`).
 */
export const requireGoodPassword: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  const { name, email, password } = (data ?? {}) as Person
  if (password == null && operation === 'update') return data
  const before = (originalDoc ?? {}) as Person
  refuseWeakPassword(req, password, [name ?? before.name, email ?? before.email, before.email])
  return data
}
