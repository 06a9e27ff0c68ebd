import { createHmac, randomBytes } from 'node:crypto'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible'

/** How many may come in how many seconds. */
export type Rate = { points: number; seconds: number }

/** Counts what comes. No address is kept: what it counts by is a hash, whose random key is replaced daily. */
export type Limiters = {
  /** Counts one more of a name; false when it is one too many. */
  take: (about: { name: string; rate: Rate; who: string; now: Date }) => Promise<boolean>
}

const dayMs = 86_400_000

/** A limiter with the names that it counts, the earliest first. */
type Counting = { limiter: RateLimiterAbstract; names: Set<string> }

type Shared = { day: number; key: Buffer; counting: Map<string, Counting> }

// A bundle for routes and one for instrumentation each hold a copy of this module; the counts are to be one.
const readShared = (): Shared => {
  const holder = globalThis as unknown as Record<symbol, Shared | undefined>
  return (holder[Symbol.for('payload-broadside/signup-limits')] ??= {
    day: 0,
    key: randomBytes(32),
    counting: new Map(),
  })
}

const readKey = (shared: Shared, now: Date): Buffer => {
  const day = Math.floor(now.getTime() / dayMs)
  if (shared.day !== day) Object.assign(shared, { day, key: randomBytes(32) })
  return shared.key
}

const isWithin = (limiter: RateLimiterAbstract, key: string): Promise<boolean> =>
  limiter.consume(key).then(
    () => true,
    (refusal: unknown) => {
      // It refuses with a plain object; an error is an error.
      if (refusal instanceof Error) throw refusal
      return false
    },
  )

const toKey = (secret: Buffer | string, who: string): string =>
  createHmac('sha256', secret).update(who).digest('base64url')

/**
 * Limiters in this process's memory.
 *
 * @param most How many names each counts at once: a stranger may send as many as they like. Beyond, the earliest is
 * forgotten.
 */
export const memoryLimiters = ({ most = 50_000 }: { most?: number } = {}): Limiters => ({
  take: async ({ name, rate: { points, seconds }, who, now }) => {
    const shared = readShared()
    const key = toKey(readKey(shared, now), who)
    const kind = `${name}/${points}/${seconds}`
    const { limiter, names } = shared.counting.get(kind) ?? {
      limiter: new RateLimiterMemory({ points, duration: seconds, keyPrefix: name }),
      names: new Set<string>(),
    }
    shared.counting.set(kind, { limiter, names })
    names.add(key)
    if (names.size > most) {
      const [earliest] = names
      names.delete(earliest!)
      await limiter.delete(earliest!)
    }
    return isWithin(limiter, key)
  },
})

/** What {@link redisLimiters} needs of a client: one of `ioredis` has it. */
export type RedisClient = {
  set: (key: string, value: string, ttl: 'EX', seconds: number, only: 'NX') => Promise<unknown>
  get: (key: string) => Promise<string | null>
}

const redisPrefix = 'payload-broadside:signups'

/**
 * Limiters over all processes that use one Redis. Its random key, too, lies there, for two days at most. While Redis
 * can't be reached, each process counts by itself.
 *
 * @example broadside({ signup: { limiters: redisLimiters(new Redis(process.env.REDIS_URL)) }, … })
 */
export const redisLimiters = (client: RedisClient): Limiters => {
  const here = memoryLimiters()
  const limiters = new Map<string, RateLimiterAbstract>()
  const secrets = new Map<number, Promise<string>>()
  const makeSecret = async (day: number): Promise<string> => {
    const key = `${redisPrefix}:key:${day}`
    await client.set(key, randomBytes(32).toString('base64'), 'EX', (2 * dayMs) / 1000, 'NX')
    const secret = await client.get(key)
    if (secret === null) throw new Error('Redis keeps nothing.')
    return secret
  }
  const readSecret = (now: Date): Promise<string> => {
    const day = Math.floor(now.getTime() / dayMs)
    const secret = secrets.get(day) ?? makeSecret(day)
    if (!secrets.has(day)) secrets.clear()
    secrets.set(day, secret)
    secret.catch(() => secrets.delete(day))
    return secret
  }
  return {
    take: async (about) => {
      const { name, rate, who, now } = about
      const kind = `${name}/${rate.points}/${rate.seconds}`
      const limiter =
        limiters.get(kind) ??
        new RateLimiterRedis({
          ...{ storeClient: client, points: rate.points, duration: rate.seconds },
          keyPrefix: `${redisPrefix}:${kind}`,
        })
      limiters.set(kind, limiter)
      try {
        return await isWithin(limiter, toKey(await readSecret(now), who))
      } catch {
        return here.take(about)
      }
    },
  }
}
