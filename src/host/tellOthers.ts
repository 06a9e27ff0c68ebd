import type { Payload } from 'payload'
import { lookForEvents, onContentEvent } from 'payload-broadside'
import type { Env } from './parseEnv.js'
import { openRedis } from './redis.js'

const channel = 'broadside:events'

/**
 * Makes other processes on the same database look for events at once, by a message over Redis. A lost message only delays
 * them until their own next look.
 */
export const tellOthers = async (payload: Payload, { redisURL }: Pick<Env, 'redisURL'>): Promise<void> => {
  if (redisURL === undefined) return
  const without = 'so other processes learn of changes within two seconds'
  const [publisher, subscriber] = [await openRedis(redisURL, without), await openRedis(redisURL, without)]
  // If Redis is down, both reconnect later.
  await Promise.all([
    publisher.connect().catch(() => {}),
    subscriber
      .connect()
      .then(() => subscriber.subscribe(channel))
      .catch(() => {}),
  ])
  subscriber.on('ready', () => void subscriber.subscribe(channel).catch(() => {}))
  subscriber.on('message', () => void lookForEvents(payload, 0).catch(() => {}))
  onContentEvent(payload, ({ isElsewhere }) => {
    if (!isElsewhere) publisher.publish(channel, '').catch(() => {})
  })
}
