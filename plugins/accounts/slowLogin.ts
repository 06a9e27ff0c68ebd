import crypto from 'node:crypto'
import type { CollectionAfterLoginHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { slugs } from '../../collections/slugs.js'
import { toAccountError } from './errors.js'
import type { Attempt, LoginLimiter } from './loginLimiter.js'
import type { AccountsOptions } from './options.js'

// The same hash as Payload's; a test compares the counts.
const iterations = 600_000
const keyLength = 32

/**
 * Spends the time of a wrong password on a missing account, because a faster refusal would reveal which accounts exist.
 */
const hashForNobody = async (
  req: PayloadRequest,
  { email, password }: { email?: unknown; password?: unknown },
): Promise<void> => {
  // Payload refuses these before looking up an account.
  if (typeof email !== 'string' || typeof password !== 'string' || password.trim() === '') return
  const user = await req.payload.db.findOne<{ id: number | string; hash?: unknown; salt?: unknown }>({
    collection: slugs.users,
    where: { email: { equals: email.toLowerCase().trim() } },
    select: { hash: true, salt: true } as never,
    req,
  })
  if (typeof user?.hash === 'string' && typeof user.salt === 'string') return
  const salt = crypto.randomBytes(32).toString('hex')
  await new Promise<void>((resolve, reject) => {
    crypto.pbkdf2(password, salt, iterations, keyLength, 'sha256', (error) =>
      error ? reject(error) : resolve(),
    )
  })
}

const contextKey = 'payload-broadside/login-attempt'

/**
 * Limits wrong passwords by account and client address, so that a flood from elsewhere locks nobody out. Attempts are
 * counted before the check, so concurrent ones don't exceed the limit.
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
