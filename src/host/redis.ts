import type { Redis } from 'ioredis'

/**
 * A client of Redis that connects when it is first asked. Nobody waits for a Redis that is down: commands fail at once.
 *
 * @param without What this process does meanwhile, for the operator: "so this process counts signups by itself".
 */
export const openRedis = async (redisURL: string, without: string): Promise<Redis> => {
  const { Redis } = await import('ioredis')
  const client = new Redis(redisURL, {
    // Not before it is needed: settings are also read where nothing is served.
    lazyConnect: true,
    connectTimeout: 2000,
    commandTimeout: 1000,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
  })
  let isTold = false
  client.on('ready', () => (isTold = false))
  client.on('error', ({ message }) => {
    if (!isTold) process.stderr.write(`Redis can’t be reached, ${without}: ${message}\n`)
    isTold = true
  })
  return client
}
