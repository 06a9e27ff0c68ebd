import { afterAll, beforeAll, expect, it } from 'vitest'
import { readSitemapFile, readSitemapIndex } from '../../src/site/read/readSitemap.js'
import { type Counted, countQueries } from '../helpers/database/countQueries.js'
import { type Originals, seedCalls, writeOriginals } from '../helpers/growth/seedCalls.js'
import { rest } from '../helpers/rest.js'
import { startTestHost, type TestHost } from '../helpers/testPayload.js'
import { database } from '../helpers/testDatabase.js'

let host: TestHost
let originals: Originals

/** What must cost the same however many calls there are. */
const works: [string, () => Promise<unknown>][] = [
  ['a call’s document', () => get('/api/v1/calls/open-the-gate')],
  ['the list of calls', () => get('/api/v1/calls')],
  ['the list of slogans', () => get('/api/v1/slogans')],
  ['the list of books', () => get('/api/v1/books')],
  ['the list of articles', () => get('/api/v1/articles')],
  ['the list of podcasts', () => get('/api/v1/podcasts')],
  ['the list of branches', () => get('/api/v1/branches')],
  ['raw calls', () => get('/api/calls?limit=10&depth=0')],
  ['raw slogans', () => get('/api/slogans?limit=10&depth=0')],
  ['raw books', () => get('/api/books?limit=10&depth=0')],
  ['raw articles', () => get('/api/articles?limit=10&depth=0')],
  ['raw podcasts', () => get('/api/podcasts?limit=10&depth=0')],
  ['raw images', () => get('/api/media?limit=10&depth=0')],
  ['a file of the sitemap', () => readSitemapFile(host.payload, 'calls-en-1.xml', { size: 20 })],
  ['the sitemap’s index', () => readSitemapIndex(host.payload)],
  ['a save', () => update('calls', originals.call, { summary: text() })],
  [
    'an autosave',
    () => update('calls', originals.call, { summary: text() }, { draft: true, autosave: true }),
  ],
  ['a publication', () => update('calls', originals.call, { title: text(), _status: 'published' })],
  ['a slogan’s change', () => update('slogans', originals.slogan, { hashtag: text().replace(/\W/g, '') })],
]

let written = 0
const text = () => `Said for the ${(written += 1)}th time`

const update = (collection: 'calls' | 'slogans', id: number | string, data: object, more: object = {}) =>
  host.payload.update({ collection, id, data: data as never, overrideAccess: true, depth: 0, ...more })

const get = async (path: string) => {
  const answer = await rest(host.config)(path)
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

const measure = async (): Promise<Map<string, Counted>> => {
  const counted = new Map<string, Counted>()
  for (const [name, work] of works) {
    // What is made once is made before.
    await work()
    await host.payload.update({ collection: 'slogans', id: originals.slogan, data: {}, overrideAccess: true })
    counted.set(name, await countQueries(host.payload, work))
  }
  return counted
}

beforeAll(async () => {
  host = await startTestHost({ options: { contentAPI: { memory: 0 } } })
  originals = await writeOriginals(host.payload)
})
afterAll(() => host.stop())

if (database === 'mongodb')
  console.warn(
    '!!! NOT RUN: what reads and saves cost at 50 and 500 calls. Nobody counts MongoDB’s queries here.',
  )

it.skipIf(database === 'mongodb')(
  'each costs as many queries and rows at 500 calls as at 50',
  { timeout: 300_000 },
  async () => {
    await seedCalls(host.payload, originals, { from: 0, to: 50 })
    const few = await measure()
    await seedCalls(host.payload, originals, { from: 50, to: 500 })
    const many = await measure()
    const difference = works.flatMap(([name]) => {
      const [one, other] = [few.get(name)!, many.get(name)!]
      return one.queries === other.queries && one.rows === other.rows ? [] : [{ name, one, other }]
    })
    console.log(
      JSON.stringify(
        works.map(([name]) => [name, few.get(name), many.get(name)]),
        null,
        1,
      ),
    )
    expect(difference).toEqual([])
  },
)
