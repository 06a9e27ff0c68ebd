import { type Limiters, redisLimiters } from 'payload-broadside'
import type { Env } from './parseEnv.js'
import { openRedis } from './redis.js'

/** Where signups are counted: in Redis, where one is set, so that several processes count together. */
export const limiters = async ({ redisURL }: Pick<Env, 'redisURL'>): Promise<Limiters | undefined> =>
  redisURL === undefined
    ? undefined
    : redisLimiters(await openRedis(redisURL, 'so this process counts signups by itself'))
