import { readLiveCalls } from 'payload-broadside'
import type { CallState } from 'payload-broadside/types'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'
import { campaign } from '../../helpers/content-api/campaign.js'

let host: TestHost
let write: ReturnType<typeof campaign>

const now = new Date('2026-06-15T12:00:00.000Z')
const on = (day: number) => `2026-06-${String(day).padStart(2, '0')}T12:00:00.000Z`

/** Calls whose names say where they belong: all dates that a call can have, on both sides of now and on it. */
const dates = {
  'closes 20': { closesAt: on(20) },
  'endless one': {},
  'opens 25': { opensAt: on(25) },
  'closed 1': { closesAt: on(1) },
  'closes 16': { opensAt: on(1), closesAt: on(16) },
  'opens 18': { opensAt: on(18), closesAt: on(30) },
  'closed now': { closesAt: on(15) },
  'opens now': { opensAt: on(15) },
  'closed 10': { opensAt: on(2), closesAt: on(10) },
}

const open = ['closes-16', 'closes-20', 'opens-now', 'endless-one']
const upcoming = ['opens-18', 'opens-25']
const closed = ['closed-now', 'closed-10', 'closed-1']

beforeAll(async () => {
  host = await startTestHost()
  write = campaign(host.payload)
  for (const [title, when] of Object.entries(dates)) await write.live(title, when)
  await write.draft({ title: 'A draft' })
})
afterAll(() => host.stop())

const list = async (more: Partial<Parameters<typeof readLiveCalls>[0]> = {}) => {
  const page = await readLiveCalls({ payload: host.payload, locale: 'en', now, ...more })
  return { ...page, slugs: page.items.map(({ slug }) => slug) }
}

describe('a list', () => {
  it('has what closes soonest first, then what is upcoming, then what closed last', async () => {
    const { slugs, total, pages } = await list()
    expect(slugs).toEqual([...open, ...upcoming, ...closed])
    expect([total, pages]).toEqual([9, 1])
  })

  it.each([
    ['open', open],
    ['upcoming', upcoming],
    ['closed', closed],
  ] as [CallState, string[]][])('of %s calls has those whose own state says so', async (state, expected) => {
    const { slugs, items, total } = await list({ state })
    expect([slugs, total]).toEqual([expected, expected.length])
    for (const item of items) expect(item.state).toBe(state)
  })

  it.each([1, 2, 3, 4, 5, 8, 9])(
    'in pages of %i shows each call once and in the same order',
    async (limit) => {
      const pages = await Promise.all(
        Array.from({ length: Math.ceil(9 / limit) }, (_, index) => list({ limit, page: index + 1 })),
      )
      expect(pages.flatMap(({ slugs }) => slugs)).toEqual([...open, ...upcoming, ...closed])
      expect(pages.map(({ pages: count }) => count)).toEqual(pages.map(() => pages.length))
    },
  )

  it('moves on as time does, without anybody saving anything', async () => {
    expect((await list({ state: 'open', now: new Date(on(19)) })).slugs).toEqual([
      ...['closes-20', 'opens-18', 'opens-now', 'endless-one'],
    ])
  })

  it('says when the newest of its calls changed', async () => {
    const { items, modified } = await list()
    expect(modified).toBe(
      items
        .map(({ modifiedAt }) => modifiedAt)
        .sort()
        .at(-1),
    )
    expect((await list({ page: 99 })).modified).toBeNull()
  })
})

it('a list is not what a cache has once a call has left it', async () => {
  const get = (init?: RequestInit) => rest(host.config)('/api/v1/calls?limit=100', init)
  const { id } = await write.live('Short lived')
  // In the second of a change no date is told that would hold for what changes later in it.
  await new Promise((resolve) => setTimeout(resolve, 1100))
  const before = await get()
  const headers = { 'If-Modified-Since': before.headers.get('last-modified')! }
  expect((await get({ headers })).status).toBe(304)
  await write.trash('calls', id)
  const after = await get({ headers })
  expect([after.status, await after.text()]).toEqual([200, expect.not.stringContaining('short-lived')])
})
