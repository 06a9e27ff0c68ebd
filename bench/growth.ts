import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { handleEndpoints } from 'payload'
import {
  readLiveArticles,
  readLiveBooks,
  readLiveBranches,
  readLiveCall,
  readLiveCalls,
  readLivePodcasts,
  readLiveSlogans,
} from 'payload-broadside'
import { readSitemapFile } from '../src/site/read/readSitemap.js'
import { seedCalls, writeOriginals } from '../tests/helpers/growth/seedCalls.js'
import { startTestHost } from '../tests/helpers/testPayload.js'
import { copyCalls, readLastIds } from './copyCalls.js'

// npm run bench:growth: what reads and saves take on SQLite at 500 calls and at 50,000, seeded below the hooks: medians in
// milliseconds, and their ratio. Each call has a slogan, a book and an article of its own beside shared ones.

const { values } = parseArgs({
  options: { copies: { type: 'string', default: '99' }, times: { type: 'string', default: '40' } },
})
const [copies, times] = [Number(values.copies), Number(values.times)]
const few = 500

const say = (text: string) => process.stdout.write(`${text}\n`)
const host = await startTestHost()
const { payload, config } = host
const originals = await writeOriginals(payload)

const get = async (path: string) => {
  const answer = await handleEndpoints({ config, request: new Request(`http://localhost:3000${path}`) })
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  await answer.arrayBuffer()
}
let written = 0
const text = () => `Said for the ${(written += 1)}th time`
const update = (collection: 'calls' | 'slogans', id: number | string, data: object, more: object = {}) =>
  payload.update({ collection, id, data: data as never, overrideAccess: true, depth: 0, ...more })
const asked = { payload, locale: 'en' }

const works: Record<string, () => Promise<unknown>> = {
  'a hit': () => get('/api/v1/calls/open-the-gate'),
  'a miss': () => readLiveCall({ ...asked, slug: 'open-the-gate' }),
  'a save': () => update('calls', originals.call, { summary: text() }),
  'an autosave': () => update('calls', originals.call, { summary: text() }, { draft: true, autosave: true }),
  'a publication': () => update('calls', originals.call, { title: text(), _status: 'published' }),
  'a slogan’s change': () => update('slogans', originals.slogan, { hashtag: text().replace(/\W/g, '') }),
  'the list of calls': () => readLiveCalls(asked),
  'the list of slogans': () => readLiveSlogans(asked),
  'the list of books': () => readLiveBooks(asked),
  'the list of articles': () => readLiveArticles(asked),
  'the list of podcasts': () => readLivePodcasts(asked),
  'the list of branches': () => readLiveBranches(asked),
  'raw calls': () => get('/api/calls?limit=10&depth=0'),
  'raw slogans': () => get('/api/slogans?limit=10&depth=0'),
  'raw books': () => get('/api/books?limit=10&depth=0'),
  'raw articles': () => get('/api/articles?limit=10&depth=0'),
  'raw images': () => get('/api/media?limit=10&depth=0'),
  'a sitemap file of 500 addresses': () => readSitemapFile(payload, 'calls-en-1.xml', { size: 500 }),
}

const toMedian = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!

const measure = async (): Promise<Map<string, number>> => {
  const medians = new Map<string, number>()
  for (const [name, work] of Object.entries(works)) {
    for (let n = 0; n < 5; n++) await work()
    const took: number[] = []
    for (let n = 0; n < (name === 'a hit' ? 20 * times : times); n++) {
      const start = performance.now()
      await work()
      took.push(performance.now() - start)
    }
    medians.set(name, toMedian(took))
  }
  return medians
}

const since = await readLastIds(payload)
await seedCalls(payload, originals, { from: 0, to: few })
// Once more than is measured, so that the compiler has seen both sizes' code.
await measure()
const before = await measure()
await copyCalls(payload, since, copies)
const after = await measure()
say(`medians of ${times}, in ms, at ${few + 1} calls and at ${few * (copies + 1) + 1}`)
for (const [name, one] of before) {
  const other = after.get(name)!
  say(`  ${name}: ${one.toFixed(2)}, ${other.toFixed(2)}, ratio ${(other / one).toFixed(2)}`)
}
await host.stop()
process.exit(0)
