import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { startDueWork } from 'payload-broadside'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { releaseLease, renewLease, takeLease } from '../../../collections/leases/lease.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost
let payload: Payload
const ran: string[] = []

beforeAll(async () => {
  host = await startTestHost({
    configure: (config) => ({
      ...config,
      jobs: {
        tasks: [
          {
            slug: 'note' as never,
            inputSchema: [{ name: 'name', type: 'text' }],
            handler: async ({ input }: { input: { name: string } }) => {
              await sleep(5)
              ran.push(input.name)
              return { output: {} }
            },
          } as never,
        ],
      },
    }),
  })
  payload = host.payload
})
afterAll(() => host.stop())

const claim = (key: string, holder: string, ttlMs = 60_000) => ({ payload, key, holder, ttlMs })

const until = async (isTrue: () => boolean | Promise<boolean>) => {
  for (let tries = 0; tries < 200 && !(await isTrue()); tries++) await sleep(50)
}

it('of eight who ask for one lease at once exactly one gets it', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => takeLease(claim('race', `h${n}`))))
  expect(answers.filter(Boolean)).toHaveLength(1)
})

it('a lease that has run out is taken over, and its first holder can’t renew it', async () => {
  expect(await takeLease(claim('short', 'first', 1))).toBe(true)
  await sleep(20)
  const takers = await Promise.all(['a', 'b', 'c'].map((holder) => takeLease(claim('short', holder))))
  expect(takers.filter(Boolean)).toHaveLength(1)
  expect(await renewLease(claim('short', 'first'))).toBe(false)
})

it('a lease given back is free at once', async () => {
  await takeLease(claim('given', 'first'))
  await releaseLease(claim('given', 'first'))
  expect(await takeLease(claim('given', 'second'))).toBe(true)
})

it('two runners at once run each of twenty due jobs exactly once', async () => {
  const names = Array.from({ length: 20 }, (_, n) => `job ${n}`)
  for (const name of names) await payload.jobs.queue({ task: 'note' as never, input: { name } as never })
  const runners = [startDueWork({ payload, everyMs: 20 }), startDueWork({ payload, everyMs: 20 })]
  await until(() => ran.length >= 20)
  await sleep(300)
  await Promise.all(runners.map((runner) => runner.stop()))
  expect(ran.toSorted()).toEqual(names.toSorted())
})

it('a scheduled publish happens though the editor who set it is gone by then, and not one of an organiser’s', async () => {
  const makeUser = (role: 'editor' | 'organiser') =>
    payload.create({
      collection: 'users',
      overrideAccess: true,
      data: {
        name: role,
        email: `${role}@example.org`,
        password: 'correct horse battery',
        roles: [role],
      } as never,
    })
  const publish = async (role: 'editor' | 'organiser') => {
    const user = await makeUser(role)
    const slogan = await payload.create({
      collection: 'calls',
      draft: true,
      overrideAccess: true,
      locale: 'en',
      data: {
        title: `By an ${role}`,
        summary: 'A summary.',
        languages: ['en'],
        actions: [
          { blockType: 'link', heading: 'Write', label: 'Write to them', url: 'https://example.org' },
        ],
      } as never,
    })
    await payload.jobs.queue({
      task: 'schedulePublish',
      waitUntil: new Date(Date.now() + 1500),
      input: {
        type: 'publish',
        doc: { relationTo: 'calls', value: String(slogan.id) },
        user: { relationTo: 'users', value: user.id },
      } as never,
    })
    return { user, call: slogan }
  }
  const editor = await publish('editor')
  const organiser = await publish('organiser')
  const work = startDueWork({ payload, everyMs: 100 })
  await sleep(700)
  await payload.delete({ collection: 'users', id: editor.user.id, overrideAccess: true })
  const readStatus = async (id: number | string) =>
    (await payload.findByID({ collection: 'calls', id, overrideAccess: true }))._status
  await until(async () => (await readStatus(editor.call.id)) === 'published')
  await work.stop()
  expect(await readStatus(editor.call.id)).toBe('published')
  expect(await readStatus(organiser.call.id)).toBe('draft')
})
