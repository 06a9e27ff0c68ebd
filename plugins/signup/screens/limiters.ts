import { createHmac, randomBytes } from 'node:crypto'
import { type RateLimiterAbstract, RateLimiterMemory } from 'rate-limiter-flexible'

/** How many may come in how many seconds. */
export type Rate = { points: number; seconds: number }

/** Counts what comes. No address is kept: what it counts by is a hash, whose random key is replaced daily. */
export type Limiters = {
  /** Counts one more of a name; false when it is one too many. */
  take: (about: { name: string; rate: Rate; who: string; now: Date }) => Promise<boolean>
}

const dayMs = 86_400_000

type Shared = { day: number; key: Buffer; limiters: Map<string, RateLimiterAbstract> }

// A bundle for routes and one for instrumentation each hold a copy of this module; the counts are to be one.
const readShared = (): Shared => {
  const holder = globalThis as unknown as Record<symbol, Shared | undefined>
  return (holder[Symbol.for('payload-broadside/signup-limits')] ??= {
    day: 0,
    key: randomBytes(32),
    limiters: new Map(),
  })
}

const readKey = (shared: Shared, now: Date): Buffer => {
  const day = Math.floor(now.getTime() / dayMs)
  if (shared.day !== day) Object.assign(shared, { day, key: randomBytes(32) })
  return shared.key
}

/** Limiters in this process's memory. */
export const memoryLimiters = (): Limiters => ({
  take: async ({ name, rate: { points, seconds }, who, now }) => {
    const shared = readShared()
    const key = createHmac('sha256', readKey(shared, now)).update(who).digest('base64url')
    const kind = `${name}/${points}/${seconds}`
    const limiter =
      shared.limiters.get(kind) ?? new RateLimiterMemory({ points, duration: seconds, keyPrefix: name })
    shared.limiters.set(kind, limiter)
    return limiter.consume(key).then(
      () => true,
      (refusal: unknown) => {
        // It refuses with a plain object; an error is an error.
        if (refusal instanceof Error) throw refusal
        return false
      },
    )
  },
})
