import { Redis } from 'ioredis'
import { type ContentEvent, onContentEvent, readRevision } from 'payload-broadside'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { recordEvent } from '../../../collections/revisions/events.js'
import { tellOthers } from '../../../src/host/tellOthers.js'
import { hasRedis, startRedis } from '../../helpers/redisServer.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

const documents = [{ collection: 'calls', id: 1 }]

describe.skipIf(!hasRedis)('with Redis', () => {
  let host: TestHost
  let redis: Awaited<ReturnType<typeof startRedis>>
  let other: Redis

  beforeAll(async () => {
    ;[host, redis] = await Promise.all([startTestHost(), startRedis()])
    await tellOthers(host.payload, { redisURL: redis.url })
    other = new Redis(redis.socket)
    other.on('error', () => {})
    // What happened before is nothing to look for.
    await readRevision(host.payload)
  })
  afterAll(async () => {
    other?.disconnect()
    await host.stop()
    await redis.stop()
  })

  it('other processes are told of what happens here as soon as it does', async () => {
    const heard = vi.fn()
    await other.subscribe('broadside:events')
    other.on('message', heard)
    await recordEvent({ payload: host.payload, kind: 'changed', documents })
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1))
    await other.unsubscribe()
  })

  it('what another process did is told here at once, before the time to look for it', async () => {
    const followed: ContentEvent[] = []
    onContentEvent(host.payload, (event) => void followed.push(event))
    await host.payload.db.create({
      collection: 'revisions' as never,
      data: { key: 'elsewhere', at: Date.now(), kind: 'changed', documents },
    })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(followed).toEqual([])
    await other.publish('broadside:events', '')
    await vi.waitFor(() => expect(followed).toMatchObject([{ documents, isElsewhere: true }]), 500)
  })

  it('a Redis that goes away fails no save', async () => {
    await redis.stop()
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await recordEvent({ payload: host.payload, kind: 'changed', documents })
    await vi.waitFor(() => expect(told.mock.calls.join()).toContain('within two seconds'))
    told.mockRestore()
  })
})
