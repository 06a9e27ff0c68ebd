import { createHmac, randomBytes } from 'node:crypto'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { toClient } from '../toClient.js'

/** Counts password attempts. */
export type LoginLimiter = {
  /** Counts an attempt; false if it must not be checked. */
  take: (who: Attempt) => Promise<boolean>
  /** Clears the count after a correct password. */
  forgive: (who: Attempt) => Promise<void>
}

/** An account as typed and the client's address; empty if unknown. */
export type Attempt = { email: string; address: string }

type Shared = { key: Buffer; limiters: Map<string, RateLimiterMemory> }

// The bundles for routes and instrumentation have separate copies of this module, but must share the counts.
const readShared = (): Shared => {
  const holder = globalThis as unknown as Record<symbol, Shared | undefined>
  return (holder[Symbol.for('payload-broadside/accounts')] ??= { key: randomBytes(32), limiters: new Map() })
}

/**
 * A limiter in this process's memory. It counts by a keyed hash whose key is lost with the process, and stores no
 * address or e-mail.
 */
export const makeLoginLimiter = ({
  attempts,
  windowSeconds,
}: {
  attempts: number
  windowSeconds: number
}): LoginLimiter => {
  const { key, limiters } = readShared()
  const name = `${attempts}/${windowSeconds}`
  const limiter = limiters.get(name) ?? new RateLimiterMemory({ points: attempts, duration: windowSeconds })
  limiters.set(name, limiter)
  const toKey = ({ email, address }: Attempt): string =>
    createHmac('sha256', key)
      .update(JSON.stringify([email.trim().toLowerCase(), toClient(address)]))
      .digest('base64url')
  return {
    take: async (who) => {
      try {
        await limiter.consume(toKey(who))
        return true
      } catch (refusal) {
        // It rejects with a plain object when limited; an Error is a failure.
        if (refusal instanceof Error) throw refusal
        return false
      }
    },
    forgive: async (who) => {
      await limiter.delete(toKey(who))
    },
  }
}
