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
 * Invalidates mailed links when the password, address or suspension changes, because the requester may have known the
 * old password or read the old mailbox.
 */
export const endLinksOnChange: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update') return data
  const before = (originalDoc ?? {}) as Account
  const isNewPassword = typeof data.password === 'string' && data.password !== ''
  const isNewAddress = data.email !== undefined && data.email !== before.email
  const isSuspending = data.suspended === true && before.suspended !== true
  return isNewPassword || isNewAddress || isSuspending ? { ...data, ...toEndedLinks() } : data
}

/** Logging out everywhere does the same. In GraphQL, hooks can't tell whether it was requested. */
export const endLinksOnLogout: CollectionAfterLogoutHook = async ({ req }) => {
  const isEverywhere = req.payloadAPI === 'GraphQL' || req.searchParams?.get('allSessions') === 'true'
  if (isEverywhere && req.user) await endLinks({ payload: req.payload, req, id: req.user.id })
}

/** The `req.context` key of a confirmed change of e-mail. Clients can't set it. */
export const confirmedEmail = 'payload-broadside/confirmed-email'

/** Users can't change their own e-mail directly, or somebody at an open session could take over the account. */
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

/** Looks up accounts by the normalised e-mail. */
export const readEmail: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (!lookups.includes(operation)) return args
  const { data } = args as { data?: { email?: unknown } }
  const email = toAccountEmail(data?.email)
  return email ? { ...args, data: { ...data, email } } : args
}

type Person = { name?: unknown; email?: unknown; password?: unknown }

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** Refuses a weak password at its field. `known` lists the person's names and addresses. */
export const refuseWeakPassword = (req: PayloadRequest, password: unknown, known: unknown[]): void => {
  const fault = checkPassword(password, known.filter(isText))
  refuse({
    req,
    collection: slugs.users,
    faults: fault ? [{ path: 'password', sentence: fault }] : [],
  })
}

/**
 * Checks every new password. It runs after access control, because the check is expensive. Passwords from a mailed link
 * are checked once the token is verified (`takeResetToken`).
 */
export const requireGoodPassword: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  const { name, email, password } = (data ?? {}) as Person
  if (password == null && operation === 'update') return data
  const before = (originalDoc ?? {}) as Person
  refuseWeakPassword(req, password, [name ?? before.name, email ?? before.email, before.email])
  return data
}
