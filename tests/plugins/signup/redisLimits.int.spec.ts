import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { redisLimiters } from '../../../plugins/signup/screens/index.js'
import { createProofs } from '../../../plugins/signup/screens/proofOfWork.js'
import { limiters as readLimiters } from '../../../src/host/limiters.js'
import { parseEnv } from '../../../src/host/parseEnv.js'
import { hasRedis, startRedis } from '../../helpers/redisServer.js'

const now = new Date('2026-11-30T10:00:00Z')
const rate = { points: 2, seconds: 60 }
const about = (who: string, more: Partial<{ now: Date }> = {}) => ({
  name: 'client',
  rate,
  who,
  now,
  ...more,
})

describe.skipIf(!hasRedis)('limits in Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>
  const clients: Redis[] = []
  const open = () => {
    const client = new Redis(redis.socket, { maxRetriesPerRequest: 0, enableOfflineQueue: true })
    client.on('error', () => {})
    clients.push(client)
    return client
  }

  beforeAll(async () => void (redis = await startRedis()))
  afterAll(async () => {
    for (const client of clients) client.disconnect()
    await redis.stop()
  })

  it('are counted over all processes, by a hash that is another tomorrow', async () => {
    const [one, other] = [redisLimiters(open()), redisLimiters(open())]
    expect([await one.take(about('203.0.113.7')), await other.take(about('203.0.113.7'))]).toEqual([
      true,
      true,
    ])
    expect([await one.take(about('203.0.113.7')), await other.take(about('203.0.113.7'))]).toEqual([
      false,
      false,
    ])
    expect(await other.take(about('203.0.113.8'))).toBe(true)
    const tomorrow = new Date(now.getTime() + 86_400_000)
    expect(await one.take(about('203.0.113.7', { now: tomorrow }))).toBe(true)
  })

  it('keep no address, and nothing for ever', async () => {
    const client = open()
    await redisLimiters(client).take(about('wren@people.example'))
    const keys = await client.keys('*')
    expect(keys.join()).not.toMatch(/wren|people|203\.0\.113/)
    const lives = await Promise.all(keys.map((key) => client.ttl(key)))
    expect(lives.every((seconds) => seconds > 0 && seconds <= 2 * 86_400)).toBe(true)
  })

  it('tell an attack to all processes, and a proof of work that one of them has taken', async () => {
    const [one, other] = [1, 2].map(() =>
      createProofs({
        sign: (purpose) => `a secret for ${purpose}`,
        limiters: redisLimiters(open()),
        isAlways: false,
        attack: { points: 2, seconds: 60, blockSeconds: 600 },
      }),
    )
    expect([await one!.count(now), await other!.count(now)]).toEqual([false, false])
    expect([await one!.areAsked(now), await other!.areAsked(now)]).toEqual([false, false])
    expect([await other!.count(now), await one!.count(now)]).toEqual([true, true])
    expect([await one!.areAsked(now), await other!.areAsked(now)]).toEqual([true, true])
    const lives = await open().ttl('payload-broadside:signups:posts/2/60:all')
    expect(lives).toBeGreaterThan(60)

    const challenge = await one!.challenge('open-it')
    const solution = await solveChallenge({ challenge, deriveKey })
    const proof = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
    const taken = [one!, other!, one!].map((proofs) => proofs.take({ proof, call: 'open-it' }, now))
    expect((await Promise.all(taken)).filter(Boolean)).toHaveLength(1)
  })

  it('are counted in the process while Redis can’t be reached: nobody is kept waiting or out', async () => {
    const client = open()
    const limiters = redisLimiters(client)
    expect(await limiters.take(about('198.51.100.1'))).toBe(true)
    await redis.stop()
    const taken = [1, 2, 3].map(() => limiters.take(about('198.51.100.2')))
    expect(await Promise.all(taken)).toEqual([true, true, false])
  })
})

it('REDIS_URL is asked for by its name, and nothing is opened where it is not set', async () => {
  expect(() => parseEnv({ REDIS_URL: 'http://redis.example.org' })).toThrow(/^REDIS_URL is not an address/)
  expect(await readLimiters({})).toBeUndefined()
})
