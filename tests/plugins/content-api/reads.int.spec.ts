import {
  readLiveArticles,
  readLiveBooks,
  readLiveBranch,
  readLiveBranches,
  readLiveCall,
  readLiveCalls,
  readLiveEpisode,
  readLivePodcast,
  readLivePodcasts,
  readLiveSlogans,
  readOrganisation,
} from 'payload-broadside'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { collectReads } from '../../../plugins/api/reads.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'
import { writeGate } from '../../helpers/content-api/gate.js'

let host: TestHost

beforeAll(async () => {
  host = await startTestHost()
  await writeGate(host.payload)
})
afterAll(() => host.stop())

/** What is no content: it says what content uses, and what is gone. */
const beside = ['references', 'withdrawals', 'revisions', 'signups']

type Found = { id?: unknown; docs?: { id: unknown }[] }

/** Everything that the database answers while something is read: the collections, and the documents of each. */
const watch = async (payload: Payload, work: () => Promise<unknown>): Promise<Map<string, Set<string>>> => {
  const seen = new Map<string, Set<string>>()
  const spies = (['count', 'find', 'findGlobal', 'findOne'] as const).map((name) => {
    const real = (payload.db[name] as (args: object) => Promise<unknown>).bind(payload.db)
    return vi.spyOn(payload.db, name).mockImplementation((async (args: {
      collection?: string
      slug?: string
    }) => {
      const answer = (await real(args)) as Found | null
      const slug = args.collection ?? args.slug!
      const ids = seen.get(slug) ?? new Set<string>()
      seen.set(slug, ids)
      for (const { id } of answer?.docs ?? (args.collection && answer ? [answer] : []))
        if (id !== undefined) ids.add(String(id))
      return answer
    }) as never)
  })
  try {
    await work()
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
  return seen
}

const reads: [string, (payload: Payload) => Promise<unknown>][] = [
  ['a call', (payload) => readLiveCall({ payload, slug: 'open-the-border', locale: 'en' })],
  ['a call in another language', (payload) => readLiveCall({ payload, slug: 'in-your-city', locale: 'es' })],
  ['a call that is not there', (payload) => readLiveCall({ payload, slug: 'nothing', locale: 'en' })],
  ['calls', (payload) => readLiveCalls({ payload, locale: 'es' })],
  ['slogans', (payload) => readLiveSlogans({ payload, locale: 'en' })],
  ['books', (payload) => readLiveBooks({ payload, locale: 'en' })],
  ['articles', (payload) => readLiveArticles({ payload, locale: 'en' })],
  ['podcasts', (payload) => readLivePodcasts({ payload, locale: 'en' })],
  ['a podcast', (payload) => readLivePodcast({ payload, slug: 'the-gate', locale: 'en' })],
  [
    'an episode',
    (payload) => readLiveEpisode({ payload, podcast: 'the-gate', slug: 'first-night', locale: 'en' }),
  ],
  [
    'an episode that is not there',
    (payload) => readLiveEpisode({ payload, podcast: 'the-gate', slug: 'x', locale: 'en' }),
  ],
  ['branches', (payload) => readLiveBranches({ payload, locale: 'en' })],
  ['a branch', (payload) => readLiveBranch({ payload, slug: 'madrid', locale: 'en' })],
  ['the organisation', (payload) => readOrganisation({ payload, locale: 'en' })],
]

it.each(reads)('whatever the database is asked for %s is noted', async (_, read) => {
  const noted = await collectReads(async () => {
    const seen = await watch(host.payload, () => read(host.payload))
    return seen
  })
  const { tags } = noted.reads
  expect(tags.size).toBeGreaterThan(0)
  for (const [collection, ids] of noted.result) {
    if (beside.includes(collection) || tags.has(collection)) continue
    const known = [...tags].filter((tag) => tag.startsWith(`${collection}:`))
    expect([collection, known.length > 0]).toEqual([collection, true])
    for (const id of ids) expect(known).toContain(`${collection}:${id}`)
  }
})

it('a call’s document depends on documents, and on no other call', async () => {
  const { reads: noted } = await collectReads(() =>
    readLiveCall({ payload: host.payload, slug: 'in-your-city', locale: 'en' }),
  )
  expect([...noted.tags].filter((tag) => tag.startsWith('calls'))).toHaveLength(1)
})

it('lists of what is public by use depend on what may use it, and on nothing else', async () => {
  const { reads: noted } = await collectReads(() => readLiveSlogans({ payload: host.payload, locale: 'en' }))
  for (const collection of ['calls', 'slogans']) expect(noted.tags).toContain(collection)
  for (const collection of ['branches', 'consents', 'media', 'recordings'])
    expect(noted.tags).not.toContain(collection)
})
