import type { CollectionAfterLoginHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { toAccountError } from './errors.js'
import { hashForNobody } from './hashForNobody.js'
import type { Attempt, LoginLimiter } from './loginLimiter.js'
import type { AccountsOptions } from './options.js'

const contextKey = 'payload-broadside/login-attempt'

/**
 * Wrong passwords are slowed by account and client address together, so that a flood from elsewhere locks nobody out.
 * Each attempt is counted before its password is looked at: of a hundred at once no more than the allowed are.
 */
export const slowLogin = ({
  limiter,
  clientAddress = () => null,
}: {
  limiter: LoginLimiter
  clientAddress?: AccountsOptions['clientAddress']
}): { slowLogin: CollectionBeforeOperationHook; forgiveLogin: CollectionAfterLoginHook } => {
  const toAttempt = (req: PayloadRequest, email: unknown): Attempt => ({
    email: typeof email === 'string' ? email : '',
    address: clientAddress(req.headers) ?? '',
  })
  return {
    slowLogin: async ({ args, operation, req }) => {
      if (operation !== 'login') return args
      const { data = {} } = args as { data?: { email?: unknown; password?: unknown } }
      const attempt = toAttempt(req, data.email)
      if (!(await limiter.take(attempt))) throw toAccountError(req, 'TOO_MANY_ATTEMPTS')
      await hashForNobody(req, data)
      req.context[contextKey] = attempt
      return args
    },
    forgiveLogin: async ({ req, user }) => {
      const attempt = req.context[contextKey] as Attempt | undefined
      if (attempt) await limiter.forgive(attempt)
      return user
    },
  }
}
