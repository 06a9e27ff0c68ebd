import crypto from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { slugs } from '../../collections/slugs.js'

// As Payload hashes a password: a test counts both.
const iterations = 600_000
const keyLength = 32

/**
 * Does for an account that is not there the work that a wrong password costs one that is: a log-in that is refused at once
 * would tell who has an account.
 */
export const hashForNobody = async (
  req: PayloadRequest,
  { email, password }: { email?: unknown; password?: unknown },
): Promise<void> => {
  // Payload refuses these before it looks for an account.
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
