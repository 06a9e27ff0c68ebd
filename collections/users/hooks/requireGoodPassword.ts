import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { refuse } from '../../shared/refuse.js'
import { slugs } from '../../slugs.js'
import { checkPassword } from '../checkPassword.js'

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
