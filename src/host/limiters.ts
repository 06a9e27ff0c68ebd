import { type Limiters, redisLimiters } from 'payload-broadside'
import type { Env } from './parseEnv.js'

/** Where signups are counted: in Redis, where one is set, so that several processes count together. */
export const limiters = async ({ redisURL }: Pick<Env, 'redisURL'>): Promise<Limiters | undefined> => {
  if (!redisURL) return undefined
  const { Redis } = await import('ioredis')
  const client = new Redis(redisURL, {
    // Not before somebody signs up: this is also read where nothing is served.
    lazyConnect: true,
    // A visitor waits for no Redis that is down: this process counts by itself then.
    connectTimeout: 2000,
    commandTimeout: 1000,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
  })
  let isTold = false
  client.on('ready', () => (isTold = false))
  client.on('error', ({ message }) => {
    if (!isTold)
      process.stderr.write(`Redis can’t be reached, so this process counts signups by itself: ${message}\n`)
    isTold = true
  })
  return redisLimiters(client)
}
