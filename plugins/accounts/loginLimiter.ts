import { createHmac, randomBytes } from 'node:crypto'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { toClient } from '../toClient.js'

/** Counts the passwords that are tried. */
export type LoginLimiter = {
  /** Counts one more; false when it is not to be looked at. */
  take: (who: Attempt) => Promise<boolean>
  /** The password was right: nothing is held against them. */
  forgive: (who: Attempt) => Promise<void>
}

/** An account, as it was typed, and from where; an empty address where none is known. */
export type Attempt = { email: string; address: string }

type Shared = { key: Buffer; limiters: Map<string, RateLimiterMemory> }

// A bundle for routes and one for instrumentation each hold a copy of this module; the counts are to be one.
const readShared = (): Shared => {
  const holder = globalThis as unknown as Record<symbol, Shared | undefined>
  return (holder[Symbol.for('payload-broadside/accounts')] ??= { key: randomBytes(32), limiters: new Map() })
}

/**
 * A limiter in this process's memory. What it counts by is a keyed hash, whose key ends with the process: no address and
 * no e-mail is kept anywhere.
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
        // It refuses with a plain object; an error is an error.
        if (refusal instanceof Error) throw refusal
        return false
      }
    },
    forgive: async (who) => {
      await limiter.delete(toKey(who))
    },
  }
}
