import type {
  CollectionAfterLogoutHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { message } from '../../collections/messages/messages.js'
import { refuse } from '../../collections/messages/refuse.js'
import { slugs } from '../../collections/slugs.js'
import { toAccountEmail } from '../../collections/users/toAccountEmail.js'
import { checkPassword } from './checkPassword.js'
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
