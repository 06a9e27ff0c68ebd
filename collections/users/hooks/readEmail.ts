import type { CollectionBeforeOperationHook } from 'payload'
import { toAccountEmail } from '../toAccountEmail.js'

const lookups: readonly string[] = ['login', 'forgotPassword', 'unlock']

/** Looks for an account by its e-mail as it is kept, however it was typed. */
export const readEmail: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (!lookups.includes(operation)) return args
  const { data } = args as { data?: { email?: unknown } }
  const email = toAccountEmail(data?.email)
  return email ? { ...args, data: { ...data, email } } : args
}
