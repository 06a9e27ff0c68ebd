import { createHmac, randomBytes } from 'node:crypto'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible'

/** A number of events per number of seconds. */
export type Rate = {
  points: number
  seconds: number
  /**
   * For how many seconds from the first that is one too many all others are, too.
   * @default until `seconds` are over
   */
  blockSeconds?: number
}

type Counted = {
  name: string
  rate: Rate
  who: string
  now: Date
  /** Counts by `who` as it is, unaffected by the daily key. */
  isNobody?: boolean
}

/** Counts events. It stores no addresses, only hashes with a random key that changes daily. */
export type Limiters = {
  /** Counts one event; false if it is one too many. */
  take: (about: Counted) => Promise<boolean>
  /** Whether the limit was exceeded, without counting. */
  isFull: (about: Counted) => Promise<boolean>
}

const dayMs = 86_400_000

/** A limiter with its counted names, oldest first. */
type Counting = { limiter: RateLimiterAbstract; names: Set<string> }

type Shared = { day: number; key: Buffer; counting: Map<string, Counting> }

// The bundles for routes and instrumentation have separate copies of this module, but must share the counts.
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
      // It rejects with a plain object when limited; an Error is a failure.
      if (refusal instanceof Error) throw refusal
      return false
    },
  )

const isFull = async (limiter: RateLimiterAbstract, key: string): Promise<boolean> =>
  ((await limiter.get(key))?.consumedPoints ?? 0) > limiter.points

const toOptions = ({ points, seconds, blockSeconds }: Rate) => ({
  points,
  duration: seconds,
  blockDuration: blockSeconds,
})

const toKind = ({ name, rate: { points, seconds } }: Counted): string => `${name}/${points}/${seconds}`

const toKey = (secret: Buffer | string, who: string): string =>
  createHmac('sha256', secret).update(who).digest('base64url')

/**
 * Limiters in this process's memory.
 *
 * @param most How many names each counts at once: a stranger may send as many as they like. Beyond, the earliest is
 * forgotten.
 */
export const memoryLimiters = ({ most = 50_000 }: { most?: number } = {}): Limiters => {
  const find = (about: Counted) => {
    const shared = readShared()
    const kind = toKind(about)
    const counting = shared.counting.get(kind) ?? {
      limiter: new RateLimiterMemory({ ...toOptions(about.rate), keyPrefix: about.name }),
      names: new Set<string>(),
    }
    shared.counting.set(kind, counting)
    const { who, now, isNobody } = about
    return { ...counting, key: isNobody ? who : toKey(readKey(shared, now), who) }
  }
  return {
    take: async (about) => {
      const { limiter, names, key } = find(about)
      names.add(key)
      if (names.size > most) {
        const [earliest] = names
        names.delete(earliest!)
        await limiter.delete(earliest!)
      }
      return isWithin(limiter, key)
    },
    isFull: (about) => {
      const { limiter, key } = find(about)
      return isFull(limiter, key)
    },
  }
}

/** The part of a Redis client that {@link redisLimiters} needs; `ioredis` has it. */
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
  const ask =
    (question: typeof isWithin, elsewhere: (about: Counted) => Promise<boolean>) =>
    async (about: Counted): Promise<boolean> => {
      const kind = toKind(about)
      const limiter =
        limiters.get(kind) ??
        new RateLimiterRedis({
          ...{ storeClient: client, keyPrefix: `${redisPrefix}:${kind}` },
          ...toOptions(about.rate),
        })
      limiters.set(kind, limiter)
      const { who, now, isNobody } = about
      try {
        return await question(limiter, isNobody ? who : toKey(await readSecret(now), who))
      } catch {
        return elsewhere(about)
      }
    }
  return { take: ask(isWithin, here.take), isFull: ask(isFull, here.isFull) }
}
