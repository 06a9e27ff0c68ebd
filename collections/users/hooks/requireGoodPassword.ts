import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../shared/refuse.js'
import { checkPassword } from '../checkPassword.js'

type Person = { name?: unknown; email?: unknown; password?: unknown }

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** Refuses a short or a common password wherever one is set: with a new user, a changed one, or by a mailed link. */
export const requireGoodPassword: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const { name, email, password } = (args as { data?: Person }).data ?? {}
  if (password == null && operation === 'update') return args
  const { user } = req
  const fault = checkPassword(password, [name, email, user?.email].filter(isText))
  refuse({
    req,
    collection: collection.slug,
    faults: fault ? [{ path: 'password', sentence: fault }] : [],
  })
  return args
}
